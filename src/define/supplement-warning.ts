import { SupplementWarning } from '../widgets/supplement-warning/supplement-warning.js';

SupplementWarning.define();
