/**
 * What the sources say of magnesium in the body (November 2026), written out from the collected reference data and never
 * from `src/`: a slip in `knowledge/` must not be able to pass itself.
 */

const ods = 'https://ods.od.nih.gov/factsheets/Magnesium-HealthProfessional/';
const iom1997 = 'https://doi.org/10.17226/5776';
const review = 'https://doi.org/10.1152/physrev.00012.2014';

export const links: readonly string[] = [ods, iom1997, review];

/** In an adult. */
export const body = {
  grams: 25,
  percentInBone: [50, 60],
  /** Less than. */
  percentInSerum: 1,
  /** A day, and less when intake is low. */
  mgInUrine: 120,
  /** More than: as authorities count, and over, as newer reviews do. */
  enzymeSystems: 300,
  enzymeSystemsNewer: 600,
} as const;

/** What the sources say it is needed for. */
export const roles = ['muscles', 'nerves', 'bones', 'energy', 'protein'] as const;
