import { deficiencyChecklist } from './deficiency-checklist.js';
import { embedPage } from './embed-page.js';
import { emergencyBanner } from './emergency-banner.js';
import { evidenceList } from './evidence-list.js';
import { foodSources } from './food-sources.js';
import { intakeTable } from './intake-table.js';
import { neuropathyGuide } from './neuropathy-guide.js';
import { nutrientFacts } from './nutrient-facts.js';
import { reportForm } from './report-form.js';
import { reportIssue } from './report-issue.js';
import { reviewNote } from './review-note.js';
import { shared } from './shared.js';
import { supplementWarning } from './supplement-warning.js';
import { videoFacade } from './video-facade.js';

/**
 * English as one value, and the shape of every other language. The widgets import their own words and not this:
 * whoever uses one of them does not load the words of all.
 */
export const en = {
  tag: 'en',
  shared,
  widgets: {
    'emergency-banner': emergencyBanner,
    'intake-table': intakeTable,
    'deficiency-checklist': deficiencyChecklist,
    'supplement-warning': supplementWarning,
    'nutrient-facts': nutrientFacts,
    'neuropathy-guide': neuropathyGuide,
    'evidence-list': evidenceList,
    'food-sources': foodSources,
    'review-note': reviewNote,
    'video-facade': videoFacade,
    'report-issue': reportIssue,
    'report-form': reportForm,
    'embed-page': embedPage,
  },
};
