/**
 * What the sources say (November 2026), written out from the collected reference data and never from `src/`: a slip
 * in `knowledge/` must not be able to pass itself.
 */

/** Ages as the tables print them, for whom, milligrams of magnesium a day. */
export type PublishedRow = readonly [ages: string, who: Who, mg: number];
export type Who = 'everyone' | 'women' | 'men' | 'pregnant' | 'breastfeeding';

export interface PublishedTable {
  /** As the reader meets it. */
  readonly name: string;
  /** Short name of the kind of most rows, and the year in which the values were set. */
  readonly kind: string;
  readonly year: number;
  readonly rows: readonly PublishedRow[];
  /** Rows of another kind, by their ages. */
  readonly otherKinds?: Readonly<Record<string, string>>;
  readonly upper?: readonly PublishedRow[];
  /** The authority's own pages. */
  readonly links: readonly string[];
}

// prettier-ignore
export const published = {
  'us-ca': {
    name: 'United States and Canada', kind: 'RDA', year: 1997,
    rows: [
      ['0–6 months', 'everyone', 30],
      ['7–12 months', 'everyone', 75],
      ['1–3', 'everyone', 80],
      ['4–8', 'everyone', 130],
      ['9–13', 'men', 240],
      ['14–18', 'men', 410],
      ['19–30', 'men', 400],
      ['31–50', 'men', 420],
      ['51–70', 'men', 420],
      ['71 and older', 'men', 420],
      ['9–13', 'women', 240],
      ['14–18', 'women', 360],
      ['19–30', 'women', 310],
      ['31–50', 'women', 320],
      ['51–70', 'women', 320],
      ['71 and older', 'women', 320],
      ['14–18', 'pregnant', 400],
      ['19–30', 'pregnant', 350],
      ['31–50', 'pregnant', 360],
      ['14–18', 'breastfeeding', 360],
      ['19–30', 'breastfeeding', 310],
      ['31–50', 'breastfeeding', 320],
    ],
    otherKinds: { '0–6 months': 'AI', '7–12 months': 'AI' },
    upper: [
      ['1–3', 'everyone', 65],
      ['4–8', 'everyone', 110],
      ['9 and older', 'everyone', 350],
      ['14–50', 'pregnant', 350],
      ['14–50', 'breastfeeding', 350],
    ],
    links: [
      'https://www.ncbi.nlm.nih.gov/books/NBK545442/table/appJ_tab3/',
      'https://www.nationalacademies.org/read/9956/chapter/28',
    ],
  },
  uk: {
    name: 'United Kingdom', kind: 'RNI', year: 1991,
    rows: [
      // British Nutrition Foundation 2021, after COMA 1991: RNI, and in breastfeeding "+ 50" (270 + 50).
      ['0 to under 4 months', 'everyone', 55],
      ['4 to under 7 months', 'everyone', 60],
      ['7 to under 10 months', 'everyone', 75],
      ['10 to under 12 months', 'everyone', 80],
      ['1–3', 'everyone', 85],
      ['4–6', 'everyone', 120],
      ['7–10', 'everyone', 200],
      ['11–14', 'everyone', 280],
      ['15–18', 'everyone', 300],
      ['19 and older', 'men', 300],
      ['19 and older', 'women', 270],
      ['19 and older', 'pregnant', 270],
      ['19–50', 'breastfeeding', 320],
    ],
    upper: [['19 and older', 'everyone', 400]],
    links: [
      'https://www.gov.uk/government/publications/the-eatwell-guide',
      'https://www.nutrition.org.uk/',
      'https://www.nhs.uk/conditions/vitamins-and-minerals/others/',
    ],
  },
  dach: {
    name: 'Germany and Austria', kind: 'AI', year: 2021,
    rows: [
      ['0 to under 4 months', 'everyone', 24],
      ['4 to under 12 months', 'everyone', 80],
      ['1–3', 'everyone', 170],
      ['4–6', 'everyone', 190],
      ['7–9', 'everyone', 240],
      ['10–12', 'men', 260],
      ['10–12', 'women', 230],
      ['13–14', 'men', 280],
      ['13–14', 'women', 240],
      ['15–18', 'men', 330],
      ['15–18', 'women', 260],
      ['19 and older', 'men', 350],
      ['19 and older', 'women', 300],
      ['15 and older', 'pregnant', 300],
      ['15 and older', 'breastfeeding', 300],
    ],
    links: ['https://www.dge.de/wissenschaft/referenzwerte/magnesium/'],
  },
  nnr: {
    name: 'Nordic countries', kind: 'AI', year: 2023,
    rows: [
      ['0–6 months', 'everyone', 25],
      ['7–12 months', 'everyone', 80],
      ['1–3', 'everyone', 170],
      ['4–10', 'everyone', 230],
      ['11–17', 'women', 250],
      ['11–17', 'men', 300],
      ['18 and older', 'women', 300],
      ['18 and older', 'men', 350],
      ['18 and older', 'pregnant', 300],
      ['18 and older', 'breastfeeding', 300],
    ],
    // "från kosttillskott satt till 250 mg per dag", Livsmedelsverket 2024; of adults.
    upper: [['18 and older', 'everyone', 250]],
    links: [
      'https://doi.org/10.6027/nord2023-003',
      'https://www.livsmedelsverket.se/livsmedel-och-innehall/naringsamne/salt-och-mineraler1/magnesium',
    ],
  },
  efsa: {
    name: 'European Union', kind: 'AI', year: 2015,
    rows: [
      ['7–12 months', 'everyone', 80],
      ['1–2', 'everyone', 170],
      ['3–9', 'everyone', 230],
      ['10–17', 'men', 300],
      ['10–17', 'women', 250],
      ['18 and older', 'men', 350],
      ['18 and older', 'women', 300],
      ['18 and older', 'pregnant', 300],
      ['18 and older', 'breastfeeding', 300],
    ],
    upper: [
      ['4 and older', 'everyone', 250],
      ['18 and older', 'pregnant', 250],
      ['18 and older', 'breastfeeding', 250],
    ],
    links: [
      'https://doi.org/10.2903/j.efsa.2015.4186',
      'https://www.efsa.europa.eu/sites/default/files/efsa_rep/blobserver_assets/ndatolerableuil.pdf',
    ],
  },
  anz: {
    name: 'Australia and New Zealand', kind: 'RDI', year: 2006,
    rows: [
      ['0–6 months', 'everyone', 30],
      ['7–12 months', 'everyone', 75],
      ['1–3', 'everyone', 80],
      ['4–8', 'everyone', 130],
      ['9–13', 'men', 240],
      ['14–18', 'men', 410],
      ['9–13', 'women', 240],
      ['14–18', 'women', 360],
      ['19–30', 'men', 400],
      ['31 and older', 'men', 420],
      ['19–30', 'women', 310],
      ['31 and older', 'women', 320],
      ['14–18', 'pregnant', 400],
      ['19–30', 'pregnant', 350],
      ['31–50', 'pregnant', 360],
      ['14–18', 'breastfeeding', 360],
      ['19–30', 'breastfeeding', 310],
      ['31–50', 'breastfeeding', 320],
    ],
    otherKinds: { '0–6 months': 'AI', '7–12 months': 'AI' },
    // "all of the ULs listed for magnesium refer to supplements"
    upper: [
      ['1–3', 'everyone', 65],
      ['4–8', 'everyone', 110],
      ['9 and older', 'everyone', 350],
      ['14–50', 'pregnant', 350],
      ['14–50', 'breastfeeding', 350],
    ],
    links: [
      'https://www.nhmrc.gov.au/about-us/publications/nutrient-reference-values-australia-and-new-zealand-including-recommended-dietary-intakes',
    ],
  },
  jp: {
    name: 'Japan', kind: 'RDA', year: 2025,
    rows: [
      // 0–5 and 6–11 months as the Japanese table names them.
      ['0–6 months', 'everyone', 20],
      ['7–12 months', 'everyone', 60],
      ['1–2', 'everyone', 70],
      ['3–5', 'everyone', 100],
      ['6–7', 'everyone', 130],
      ['8–9', 'men', 170],
      ['8–9', 'women', 160],
      ['10–11', 'men', 210],
      ['10–11', 'women', 220],
      ['12–14', 'men', 290],
      ['12–14', 'women', 290],
      ['15–17', 'men', 360],
      ['15–17', 'women', 310],
      ['18–29', 'men', 340],
      ['18–29', 'women', 280],
      ['30–49', 'men', 380],
      ['30–49', 'women', 290],
      ['50–64', 'men', 370],
      ['50–64', 'women', 290],
      ['65–74', 'men', 350],
      ['65–74', 'women', 280],
      ['75 and older', 'men', 330],
      ['75 and older', 'women', 270],
      ['18–29', 'pregnant', 320],
      ['30–49', 'pregnant', 330],
      ['18–29', 'breastfeeding', 280],
      ['30–49', 'breastfeeding', 290],
    ],
    otherKinds: { '0–6 months': 'AI', '7–12 months': 'AI' },
    upper: [['18 and older', 'everyone', 350]],
    links: ['https://www.mhlw.go.jp/content/10904750/001316585.pdf'],
  },
  who: {
    name: 'World Health Organization and FAO', kind: 'RNI', year: 2004,
    rows: [
      ['0–6 months', 'everyone', 26],
      ['7–12 months', 'everyone', 54],
      ['1–3', 'everyone', 60],
      ['4–6', 'everyone', 76],
      ['7–9', 'everyone', 100],
      ['10–18', 'women', 220],
      ['10–18', 'men', 230],
      ['19–64', 'women', 220],
      ['19–64', 'men', 260],
      ['65 and older', 'women', 190],
      ['65 and older', 'men', 224],
      ['10 and older', 'pregnant', 220],
      ['10 and older', 'breastfeeding', 270],
    ],
    upper: [
      ['1–3', 'everyone', 65],
      ['4–10', 'everyone', 110],
      ['11 and older', 'everyone', 350],
    ],
    links: ['https://www.who.int/publications/i/item/9241546123'],
  },
} as const satisfies Readonly<Record<string, PublishedTable>>;

/** The one amount that hangs on how a baby is fed: WHO, 0–6 months, with infant formula (26 mg on breast milk). */
export const whoFormula = 36;

export type PublishedAuthority = keyof typeof published;
export const authorities = Object.keys(published) as PublishedAuthority[];

export const tableOf = (authority: PublishedAuthority): PublishedTable => published[authority];

/** Ages of a row in months, the first included, the second not. */
export function monthsOf(ages: string): { from: number; to: number } {
  const [first = NaN, second = Infinity] = (ages.match(/\d+/g) ?? []).map(Number);
  if (ages.includes('under')) return { from: first, to: second };
  // The field's names for the first two halves of a year: "7–12 months" starts when six months are full.
  if (ages.includes('months')) return { from: first && first - 1, to: second };
  return { from: first * 12, to: second === Infinity ? Infinity : (second + 1) * 12 };
}

/** Whom a row is for, as attributes of the tag: an age in the middle of it, its sex or its life stage. */
export function attributesFor([ages, who]: PublishedRow): string {
  const { from, to } = monthsOf(ages);
  const age = (from + (to === Infinity ? from + 24 : to)) / 2 / 12;
  return `age="${age.toFixed(2)}" ${whoAttribute[who]}`;
}

const whoAttribute: Readonly<Record<Who, string>> = {
  everyone: '',
  women: 'sex="female"',
  men: 'sex="male"',
  pregnant: 'life-stage="pregnancy"',
  breastfeeding: 'life-stage="lactation"',
};

/** The rows that are for somebody of an age in hundredths of a year. Without a sex: those of both. */
export const rowsFor = (
  rows: readonly PublishedRow[],
  hundredths: number,
  sex: '' | 'female' | 'male',
  stage: '' | 'pregnancy' | 'lactation',
): readonly PublishedRow[] =>
  rows.filter(([ages, who]) => {
    const { from, to } = monthsOf(ages);
    const isOfAge = from * 100 <= hundredths * 12 && hundredths * 12 < to * 100;
    if (!isOfAge) return false;
    if (stage) return who === (stage === 'pregnancy' ? 'pregnant' : 'breastfeeding');
    if (who === 'women') return sex !== 'male';
    if (who === 'men') return sex !== 'female';
    return who === 'everyone';
  });
