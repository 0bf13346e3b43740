/**
 * The drop-in: registers every widget under its own tag. The emergency banner comes first, each of the
 * others in a task of its own, so that a slow phone stays responsive in between.
 */
import { DeficiencyChecklist } from './widgets/deficiency-checklist/deficiency-checklist.js';
import { EmergencyBanner } from './widgets/emergency-banner/emergency-banner.js';
import { EvidenceList } from './widgets/evidence-list/evidence-list.js';
import { FoodSources } from './widgets/food-sources/food-sources.js';
import { IntakeTable } from './widgets/intake-table/intake-table.js';
import { NeuropathyGuide } from './widgets/neuropathy-guide/neuropathy-guide.js';
import { NutrientFacts } from './widgets/nutrient-facts/nutrient-facts.js';
import { ReportIssue } from './widgets/report-issue/report-issue.js';
import { ReviewNote } from './widgets/review-note/review-note.js';
import { VideoFacade } from './widgets/video-facade/video-facade.js';
import { SupplementWarning } from './widgets/supplement-warning/supplement-warning.js';

EmergencyBanner.define();

const others = [
  IntakeTable,
  DeficiencyChecklist,
  SupplementWarning,
  FoodSources,
  NutrientFacts,
  NeuropathyGuide,
  EvidenceList,
  ReviewNote,
  VideoFacade,
  ReportIssue,
];
for (const widget of others) setTimeout(() => widget.define());
