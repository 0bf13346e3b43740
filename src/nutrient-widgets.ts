/**
 * The drop-in: registers every widget under its own tag. The emergency banner comes first, each of the
 * others in a task of its own, so that a slow phone stays responsive in between.
 */
import { DeficiencyChecklist } from './widgets/deficiency-checklist/deficiency-checklist.js';
import { EmergencyBanner } from './widgets/emergency-banner/emergency-banner.js';
import { IntakeTable } from './widgets/intake-table/intake-table.js';
import { SupplementWarning } from './widgets/supplement-warning/supplement-warning.js';

EmergencyBanner.define();

const others = [IntakeTable, DeficiencyChecklist, SupplementWarning];
for (const widget of others) setTimeout(() => widget.define());
