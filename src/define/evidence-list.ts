import { EvidenceList } from '../widgets/evidence-list/evidence-list.js';

EvidenceList.define();
