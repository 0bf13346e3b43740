/**
 * Peripheral neuropathy as it was collected in November 2026, apart from `src/knowledge`: rows that may be shown, by
 * the sources that have an authority’s page. The names of rows are those of the knowledge.
 */

/** For each kind of nerve: how many things it can feel like are published, and where. */
export const nerves = {
  sensory: { feelings: 5, sources: ['nhs', 'niddk'] },
  // “Paralysis” stands with weakness.
  motor: { feelings: 4, sources: ['nhs', 'ninds'] },
  autonomic: { feelings: 9, sources: ['niddk', 'nhs'] },
};

export const causes: Readonly<Record<string, readonly string[]>> = {
  diabetes: ['nhsinform', 'nidirect', 'fife', 'niddk'],
  alcohol: ['ninds', 'nidirect', 'fife'],
  'b12-lack': ['fife'],
  'other-lacks': ['bariatric'],
  'b6-excess': ['efsa-b6'],
  chemotherapy: ['fife', 'asco'],
  medicines: ['nidirect'],
  pressure: ['ninds', 'nidirect'],
  infection: ['ninds', 'nidirect'],
  immune: ['ninds', 'ninds-gbs'],
  toxins: ['ninds'],
  proteins: ['ninds'],
  inherited: ['ninds'],
  unknown: ['fife'],
};

export const nutrients: Readonly<Record<string, readonly string[]>> = {
  b1: ['bariatric'],
  b6: ['efsa-b6'],
  b12: ['bariatric', 'fife'],
  copper: ['bariatric'],
  magnesium: ['nutrients2015', 'mgbasics'],
};

/** Signs that cannot wait, by level. Those to call for stand with the signs of lack, for other widgets too. */
export const urgent: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  emergency: {
    'gbs-climbs': ['ninds-gbs', 'mplus-gbs', 'wales-gbs'],
    'gbs-face': ['wales-gbs'],
    'ces-numb': ['ces', 'ces2', 'wales-sciatica'],
    'ces-bladder': ['ces', 'ces2', 'wales-sciatica'],
    'ces-legs': ['wales-sciatica'],
    'stroke-side': ['mplus', 'wales-stroke'],
    'stroke-face': ['wales-stroke'],
    'stroke-speech': ['wales-stroke'],
    seizure: ['mplus', 'ppi'],
    faint: ['mplus'],
    spasm: ['nutrients2015', 'ppi'],
    heart: ['ppi', 'wales-palpitations'],
    'heart-with': ['wales-palpitations'],
    'mg-sleepy': ['mgbasics'],
    'mg-breathing': ['mgbasics'],
  },
  later: { 'same-day': ['niddk', 'nhsinform'], 'see-doctor': ['nhsinform', 'nidirect'] },
};

/** Rows with no authority’s page, or that nobody read: kidney, thyroid, cord pressure, vitamin E, blood tests. */
export const notShown = /kidney|thyroid|cord|vitamin-?e\b|\be\b|tests?\b/i;

/** Pages that no authority stands behind. */
export const noAuthority = ['gpr', 'ntro', 'tgab6', 'hmp'];
