/** The studies as their own pages have them, in the order in which a reader meets them. Made apart from src/knowledge. */

export interface Published {
  /** What kind of study it is. */
  readonly kind: string;
  readonly year: number;
  /** Who took part. */
  readonly people?: string;
  /** What came of it, in a few words. */
  readonly outcome: string;
  /** How it was made. */
  readonly made?: readonly string[];
  /** Studies in a review, and how many of them bear on nerves. */
  readonly studies?: readonly string[];
  /** What the result must say, and what it must say on its limits. */
  readonly result: RegExp;
  readonly limits: RegExp;
  /** Its page at the journal; left out: nobody could find one. */
  readonly page?: string;
}

const chance = 'Random groups compared';
const none = 'No effect shown';

/** Strongest kind first; within a kind the newest. */
export const evidence: readonly Published[] = [
  {
    kind: 'Guideline',
    year: 2020,
    outcome: 'Advises against it',
    result: /advises against calcium and magnesium by drip/,
    limits: /chemotherapy, and not about other causes/,
    page: 'https://doi.org/10.1200/JCO.20.01399',
  },
  {
    kind: 'Review of studies',
    year: 2021,
    people: '5,447 people',
    outcome: 'Modest evidence',
    made: [chance],
    studies: ['81 studies', '6 of them on lasting pain or nerve pain'],
    result: /modest\. Few trials looked at lasting pain/,
    limits: /other kinds of pain/,
    page: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8143286/',
  },
  {
    kind: 'Review of studies',
    year: 2020,
    people: '418 people',
    outcome: 'Mixed results',
    made: [chance],
    studies: ['9 studies', '3 of them on nerve pain'],
    result: /both ways\. They were too mixed to put together/,
    limits: /Few of these people had nerve pain\. Harms were poorly reported/,
    page: 'https://doi.org/10.1213/ANE.0000000000004673',
  },
  {
    kind: 'Review of studies',
    year: 2012,
    people: '1,238 people',
    outcome: 'No sure effect',
    studies: ['7 studies'],
    result: /no sure difference in nerve damage/,
    limits: /one cancer medicine/,
    page: 'https://pubmed.ncbi.nlm.nih.gov/22542974/',
  },
  {
    kind: 'Trial with people',
    year: 2014,
    people: '353 people',
    outcome: none,
    made: [chance],
    result: /did not protect nerves, though the trial before it had pointed the other way/,
    limits: /one cancer medicine, and magnesium by drip/,
    page: 'https://doi.org/10.1200/JCO.2013.52.0536',
  },
  {
    kind: 'Trial with people',
    year: 2011,
    people: '45 people',
    outcome: none,
    made: [chance],
    result: /four weeks there was no difference from a dummy in pain or quality of life/,
    limits: /small and short\. The dummy helped many people too/,
    page: 'https://doi.org/10.1684/mrh.2011.0282',
  },
  // Stopped at 104 of 300; the trial of 2014, with 353, found no protection.
  {
    kind: 'Trial with people',
    year: 2011,
    people: '104 people',
    outcome: 'Looked better, not confirmed',
    made: [chance],
    result: /Fewer people had nerve damage with it\. The larger trial after it did not confirm this/,
    limits: /stopped early\. It is about one cancer medicine, and magnesium by drip/,
    page: 'https://doi.org/10.1200/JCO.2010.31.5911',
  },
  // 300 mg a day against nothing: worse in 12 % against 61 %, and nobody was blinded.
  {
    kind: 'Trial with people',
    year: 2004,
    people: '110 people',
    outcome: 'Looked better, not blinded',
    made: [chance],
    result: /five years nerves had got worse in fewer people with magnesium than without/,
    limits: /people with low magnesium\. Everyone knew who took it\. No repeat was found/,
    page: 'https://pubmed.ncbi.nlm.nih.gov/15319143/',
  },
  {
    kind: 'People observed, nothing tried',
    year: 2016,
    people: '978 people',
    outcome: 'A link, no cause shown',
    made: ['No treatment compared'],
    result: /less magnesium in their blood had weaker nerve signals\. The difference in magnesium was tiny/,
    limits: /cannot show which comes first, or whether one causes the other/,
    page: 'https://doi.org/10.1038/srep32623',
  },
];

/** What the article this project began with rests on. */
export const repeated: readonly Published[] = [
  {
    kind: 'Animals only',
    year: 2010,
    people: 'No people',
    outcome: 'Blood and cells only',
    result: /injected before diabetes began.*Ordinary magnesium made no clear difference/,
    limits: /no supplement, and no symptoms were looked at\. Rats are not people/,
    page: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2950410/',
  },
  {
    kind: 'Could not be confirmed',
    year: 1994,
    people: 'Said to be of 68 people',
    outcome: 'Cannot be checked',
    made: ['Said to be from a meeting'],
    result: /No title, author or comparison group could be found/,
    limits: /no checked study\. It cannot count as evidence/,
  },
];
