/** The npm entry: named exports, nothing is registered and no DOM is touched at import. */
export { EmergencyBanner } from './widgets/emergency-banner/emergency-banner.js';
export { DeficiencyChecklist } from './widgets/deficiency-checklist/deficiency-checklist.js';
export { SupplementWarning } from './widgets/supplement-warning/supplement-warning.js';
export { IntakeTable } from './widgets/intake-table/intake-table.js';
export { NutrientElement } from './base/nutrient-element.js';
export { Words, type Translation } from './base/words.js';
export { shared, type SharedWords } from './locales/en/shared.js';
export { emergencyBanner } from './locales/en/emergency-banner.js';
export { deficiencyChecklist } from './locales/en/deficiency-checklist.js';
export { supplementWarning } from './locales/en/supplement-warning.js';
export { takeAway } from './locales/en/take-away.js';
export { intakeTable } from './locales/en/intake-table.js';
export { version } from './base/version.js';
