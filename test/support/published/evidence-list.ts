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
  /** Numbers in these words that no fact beside them gives. */
  readonly figures?: readonly string[];
  /** Where else something that is said of it stands. */
  readonly also?: readonly string[];
  /** Its page at the journal; left out: nobody could find one. */
  readonly page?: string;
}

const chance = 'Random groups compared';
const none = 'No effect shown';

/** On nerve pain first, then the one on harm by chemotherapy. */
export const guidelines: readonly Published[] = [
  {
    kind: 'Guideline',
    year: 2020,
    outcome: 'Names four medicines',
    result:
      /If one of the four does not help.*For pain in one place.*capsaicin cream, for people who cannot have tablets or do not want them/,
    limits: /for England\. It leaves out sciatica, and face pain from trigeminal neuralgia/,
    page: 'https://www.nice.org.uk/guidance/cg173/chapter/Recommendations',
    also: [
      'https://www.nice.org.uk/guidance/cg173/ifp/chapter/All-types-of-neuropathic-pain-except-trigeminal-neuralgia',
    ],
  },
  {
    kind: 'Guideline',
    year: 2022,
    outcome: 'Names kinds of medicine',
    result: /certain antidepressants, gabapentinoids .* and sodium channel blockers\. It is against opioids/,
    limits: /nerve pain from diabetes, and not about other causes/,
    page: 'https://doi.org/10.1212/WNL.0000000000013038',
  },
  {
    kind: 'Guideline',
    year: 2020,
    outcome: 'Advises against it',
    result: /advises against calcium and magnesium by drip.*names only duloxetine, with limited benefit/,
    limits: /chemotherapy, and not about other causes/,
    page: 'https://doi.org/10.1200/JCO.20.01399',
  },
];

/** Strongest kind first; within a kind what is taken by mouth and on nerve pain. */
export const ladder: readonly Published[] = [
  // Nerve pain 62, low back pain with a neuropathic part 80; the other 276 had migraine or complex regional pain.
  {
    kind: 'Review of studies',
    year: 2020,
    people: '418 people',
    outcome: 'Mixed results',
    made: [chance],
    studies: ['9 studies', '3 of them on nerve pain'],
    result: /both ways\. They were too mixed to put together/,
    limits:
      /62 of 418 people had nerve pain\. 80 more had back pain that is nerve pain in part\. Harms were poorly/,
    figures: ['62', '418', '80'],
    page: 'https://doi.org/10.1213/ANE.0000000000004673',
  },
  {
    kind: 'Review of studies',
    year: 2021,
    people: '5,447 people',
    outcome: 'Modest signs of some use',
    made: [chance],
    studies: ['81 studies', '6 of them on lasting pain or nerve pain'],
    result: /modest\. Few trials looked at lasting pain/,
    limits: /other kinds of pain/,
    page: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8143286/',
  },
  // The pooled figure is that of the trial of 2014; Ao 2012 and Wen 2013 came before it and found a use.
  {
    kind: 'Review of studies',
    year: 2016,
    people: '694 people',
    outcome: 'No sure difference',
    made: [chance],
    studies: ['5 studies'],
    result: /Moderate or worse nerve damage was not clearly less common/,
    limits:
      /rests mainly on the largest trial\. Older reviews, before that trial, were more hopeful.*one cancer medicine/,
    page: 'https://pubmed.ncbi.nlm.nih.gov/?term=Jordan+Jahn+Unverzagt+calcium+magnesium+oxaliplatin+neurotoxicity',
    also: ['https://doi.org/10.3892/etm.2012.678', 'https://doi.org/10.1093/annonc/mds211'],
  },
  {
    kind: 'Review of studies',
    year: 2020,
    people: '735 people',
    outcome: 'Little or no difference',
    made: [chance],
    studies: ['11 studies'],
    result:
      /older adults.*0\.18 fewer cramps a week.*from 0\.84 fewer to 0\.49 more\. In pregnancy the effect is uncertain/,
    limits: /not neuropathy\. No trial looked at cramps from exercise/,
    figures: ['0.18', '0.84', '0.49'],
    page: 'https://doi.org/10.1002/14651858.CD009402.pub3',
  },
  {
    kind: 'Trial with people',
    year: 2011,
    people: '45 people',
    outcome: none,
    made: [chance],
    result: /four weeks there was no difference from a dummy in pain or quality of life/,
    limits:
      /small and short\. The dummy helped many people too\. .*shingles, injury or surgery, and not from diabetes/,
    page: 'https://doi.org/10.1684/mrh.2011.0282',
    also: ['https://doi.org/10.1684/mrh.2011.0282'],
  },
  // Registry: single blind; article: double-blind. Main outcomes: vibration, temperature, pin-prick, reflex, a score.
  {
    kind: 'Trial with people',
    year: 2026,
    people: '60 people',
    outcome: 'We could not read the results',
    made: [chance],
    result: /could not read what came of it/,
    limits: /describe its blinding in different ways\. Pain was not a main outcome/,
    page: 'https://doi.org/10.34172/ipp.2025.43996',
    also: ['https://irct.behdasht.gov.ir/trial/71594'],
  },
  {
    kind: 'Trial with people',
    year: 2013,
    people: '80 people',
    outcome: 'No difference at 2 weeks, less later',
    made: [chance],
    result:
      /two weeks by drip there was no difference.*six weeks and six months, pain was lower with magnesium/,
    limits: /back pain, in one place, and not on pain in the feet\. Everyone took pain medicines too/,
    page: 'https://doi.org/10.1111/anae.12107',
    also: ['https://doi.org/10.1111/anae.12107'],
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
    kind: 'Trial with people',
    year: 2023,
    people: '109 people',
    outcome: none,
    made: [chance],
    result: /lasting pain was no less common than with a dummy/,
    limits: /after surgery, and not on neuropathy of the feet.*not of equal size/,
    page: 'https://doi.org/10.2147/BCTT.S413435',
  },
  {
    kind: 'Trial with people',
    year: 2020,
    people: '20 people',
    outcome: 'No added effect',
    made: [chance],
    result: /five weeks did not differ\. Unwanted effects were most common with both/,
    limits: /Nobody had magnesium alone/,
    page: 'https://doi.org/10.1097/ALN.0000000000003345',
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
  {
    kind: 'Trial with people',
    year: 2023,
    people: '20 people',
    outcome: 'Looked better, not compared',
    made: ['No groups compared'],
    result: /lower after eight and twelve weeks\. Magnesium in the blood stayed the same/,
    limits: /Nobody went without it.*14 of 20 people finished\. All had advanced kidney disease/,
    figures: ['14', '20'],
    page: 'https://researchers.mq.edu.au/en/publications/transdermal-magnesium-for-the-treatment-of-peripheral-neuropathy-',
  },
  {
    kind: 'People observed, nothing tried',
    year: 2016,
    people: '978 people',
    outcome: 'A link, no cause shown',
    made: ['No groups compared'],
    result: /less magnesium in their blood had weaker nerve signals\. The difference in magnesium was tiny/,
    limits: /cannot show which comes first, or whether one causes the other/,
    page: 'https://doi.org/10.1038/srep32623',
  },
];

export const evidence: readonly Published[] = [...guidelines, ...ladder];

/** What is said online, what a reader must find beside it, and the pages of those that are told of nowhere else. */
export const claims: readonly {
  readonly said: string;
  readonly found: RegExp;
  readonly pages?: readonly string[];
}[] = [
  {
    said: '“It regrows nerves.”',
    found: /mice and rats with crushed nerves/,
    pages: [
      'https://pubmed.ncbi.nlm.nih.gov/?term=Magnesium+supplement+promotes+sciatic+nerve+regeneration+inflammatory',
      'https://pubmed.ncbi.nlm.nih.gov/?term=magnesium+transporter+genes+high+magnesium+diet+sciatic+nerve+crush',
    ],
  },
  { said: '“It blocks NMDA, so it helps.”', found: /no result\. A trial found no difference/ },
  {
    said: '“Threonate reaches the nerves.”',
    found: /109 people after surgery it helped no more than a dummy/,
  },
  { said: '“It helps within days.”', found: /No study gives a timetable/ },
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
