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
  medicines: ['mplus-drugs', 'nidirect'],
  // NHS, “Peripheral neuropathy: causes”.
  thyroid: ['nhs-causes'],
  kidneys: ['nhs-causes'],
  liver: ['nhs-causes'],
  // NICE NG239.
  'nitrous-oxide': ['nice-b12'],
  pressure: ['ninds', 'nidirect'],
  infection: ['ninds', 'nidirect'],
  immune: ['ninds', 'ninds-gbs'],
  toxins: ['ninds'],
  proteins: ['ninds'],
  inherited: ['ninds'],
  unknown: ['fife'],
};

export const nutrients: Readonly<Record<string, readonly string[]>> = {
  b1: ['bariatric', 'laeknabladid'],
  b6: ['efsa-b6', 'tga-b6-alert'],
  b12: ['bariatric', 'fife'],
  copper: ['bariatric'],
  magnesium: ['nutrients2015', 'mgbasics'],
};

/** Signs that cannot wait, by level. Those to call for stand with the signs of lack, for other widgets too. */
export const urgent: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  emergency: {
    // NHS 111 Wales sends early tingling to a GP: it is no source of this one.
    'gbs-climbs': ['ninds-gbs', 'mplus-gbs'],
    'gbs-breathing': ['wales-gbs'],
    'gbs-move': ['wales-gbs'],
    'ces-numb': ['ces', 'ces2', 'wales-sciatica'],
    'ces-bladder': ['ces', 'ces2', 'wales-sciatica'],
    'ces-legs': ['wales-sciatica'],
    // MedlinePlus does not say “one side”.
    'stroke-side': ['nwas-stroke', 'wales-stroke'],
    'stroke-face': ['wales-stroke'],
    // MedlinePlus for sight.
    'stroke-speech': ['wales-stroke', 'mplus'],
    // MedlinePlus has it in its list for children only.
    seizure: ['nhs-seizure', 'ppi'],
    faint: ['mplus'],
    spasm: ['nutrients2015', 'ppi'],
    // NHS 111 Wales sends a long heartbeat alone to a GP.
    heart: ['ppi'],
    'heart-with': ['wales-palpitations'],
    'mg-sleepy': ['mgbasics'],
    'mg-breathing': ['mgbasics', 'ods'],
  },
  later: {
    'same-day': ['qeh-foot', 'hwe-foot', 'nice-foot', 'bradford', 'niddk', 'nhsinform'],
    'see-doctor': ['nhsinform', 'nidirect'],
  },
};

/** Who more often runs low in vitamin B12: MHRA 2022, NHS on B12, NICE NG239. */
export const b12Risks: Readonly<Record<string, readonly string[]>> = {
  metformin: ['mhra-metformin'],
  'acid-medicines': ['mhra-metformin', 'nice-b12'],
  vegan: ['nhs-b12', 'mhra-metformin'],
  bowel: ['mhra-metformin', 'nice-b12'],
  'nitrous-oxide': ['nice-b12'],
};

/** Blood tests, each in at least two lists for general practice. */
export const bloodTests: Readonly<Record<string, readonly string[]>> = {
  sugar: ['nhs-tests', 'remedy', 'cornwall', 'tayside'],
  b12: ['nhs-tests', 'remedy', 'cornwall', 'tayside'],
  thyroid: ['cornwall', 'tayside', 'mayo'],
  'kidneys-liver': ['cornwall', 'tayside', 'nhs-tests'],
  proteins: ['remedy', 'cornwall', 'tayside'],
};

/** What to do for the feet each day. */
export const footCare: Readonly<Record<string, readonly string[]>> = {
  look: ['bradford', 'niddk', 'fife'],
  water: ['bradford', 'healthhub'],
  wash: ['healthhub', 'niddk'],
  shoes: ['bradford', 'niddk', 'healthhub'],
  heat: ['bradford', 'wales-sciatica'],
};

/** Rows with no authority’s page, or that nobody read: cord pressure, vitamin E, coeliac disease, statins. */
export const notShown = /cord|vitamin-?e\b|\be\b|coeliac|statin/i;

/** Pages that no authority stands behind. */
export const noAuthority = ['gpr', 'ntro', 'tgab6', 'hmp'];
