import { DeficiencyChecklist } from '../widgets/deficiency-checklist/deficiency-checklist.js';

DeficiencyChecklist.define();
