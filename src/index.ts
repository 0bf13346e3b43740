/** The npm entry: named exports, nothing is registered and no DOM is touched at import. */
export { EmergencyBanner } from './widgets/emergency-banner/emergency-banner.js';
export { IntakeTable } from './widgets/intake-table/intake-table.js';
export { NutrientElement } from './base/nutrient-element.js';
export { Words, type Translation } from './base/words.js';
export { shared, type SharedWords } from './locales/en/shared.js';
export { emergencyBanner } from './locales/en/emergency-banner.js';
export { intakeTable } from './locales/en/intake-table.js';
export { version } from './base/version.js';
