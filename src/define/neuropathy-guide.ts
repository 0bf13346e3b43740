import { NeuropathyGuide } from '../widgets/neuropathy-guide/neuropathy-guide.js';

NeuropathyGuide.define();
