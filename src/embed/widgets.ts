/** Every widget, in the order in which a page that loads them all gets them: what may save a life comes first. */
import { DeficiencyChecklist } from '../widgets/deficiency-checklist/deficiency-checklist.js';
import { EmergencyBanner } from '../widgets/emergency-banner/emergency-banner.js';
import { EvidenceList } from '../widgets/evidence-list/evidence-list.js';
import { FoodSources } from '../widgets/food-sources/food-sources.js';
import { IntakeTable } from '../widgets/intake-table/intake-table.js';
import { NeuropathyGuide } from '../widgets/neuropathy-guide/neuropathy-guide.js';
import { NutrientFacts } from '../widgets/nutrient-facts/nutrient-facts.js';
import { ReportIssue } from '../widgets/report-issue/report-issue.js';
import { ReviewNote } from '../widgets/review-note/review-note.js';
import { SupplementWarning } from '../widgets/supplement-warning/supplement-warning.js';
import { VideoFacade } from '../widgets/video-facade/video-facade.js';
import { Allowlist } from './allowlist.js';
import { Placeholders } from './placeholders.js';

export const widgets = [
  EmergencyBanner,
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
] as const;

/** What placeholders, links and the embed page may ask for. */
export const makeAllowlist = (): Allowlist => new Allowlist(widgets);

/** Draws widgets in placeholders and links of the page, now and whenever new ones come. `stop()` ends it. */
export function startPlaceholders(): Placeholders {
  const placeholders = new Placeholders(makeAllowlist());
  placeholders.start();
  return placeholders;
}
