/** What is kept of the studies, against their own pages; copied apart from the code. */
import { describe, it } from 'node:test';
import { expect } from 'chai';
import { claims, studies, studiesData, studyKinds, type Study } from '../../../src/knowledge/studies.js';
import { evidenceOf, kinds, oftenRepeated, sourcesOf } from '../../../src/widgets/evidence-list/model.js';
import { evidenceList } from '../../../src/locales/en/evidence-list.js';

interface Published {
  readonly kind: Study['kind'];
  readonly year: number;
  readonly people?: number;
  /** Of a review: studies in it, and those on lasting pain or nerve pain. */
  readonly studies?: readonly [all: number, onNerves?: number];
  /** Others that its words give. */
  readonly figures?: Study['figures'];
  /** Groups made by chance: a trial, or a review of such trials. */
  readonly random?: true;
  readonly noEffect?: true;
  readonly page?: string;
}

const doi = 'https://doi.org/';

const published: Readonly<Record<string, Published>> = {
  // Its own pages: recommendations of CG173, updated in September 2020.
  nice: {
    kind: 'guideline',
    year: 2020,
    page: 'https://www.nice.org.uk/guidance/cg173/chapter/Recommendations',
  },
  aan: { kind: 'guideline', year: 2022, page: `${doi}10.1212/WNL.0000000000013038` },
  asco: { kind: 'guideline', year: 2020, page: `${doi}10.1200/JCO.20.01399` },
  park: {
    kind: 'review',
    year: 2020,
    people: 418,
    studies: [9, 3],
    // Its abstract: nerve pain 62, migraine 190, complex regional pain 86, low back pain with a neuropathic part 80.
    figures: { withNervePain: 62, inPart: 80 },
    random: true,
    page: `${doi}10.1213/ANE.0000000000004673`,
  },
  morel: {
    kind: 'review',
    year: 2021,
    people: 5447,
    studies: [81, 6],
    random: true,
    page: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8143286/',
  },
  // Relative risk of grade 2 or more: 0.81 (0.60 to 1.11). The journal’s abstract; not the 1,238 people of 2012.
  jordan: {
    kind: 'review',
    year: 2016,
    people: 694,
    studies: [5],
    random: true,
    page: 'https://pubmed.ncbi.nlm.nih.gov/?term=Jordan+Jahn+Unverzagt+calcium+magnesium+oxaliplatin+neurotoxicity',
  },
  // Mean difference of cramps a week in older adults: -0.18 (-0.84 to 0.49).
  cramps: {
    kind: 'review',
    year: 2020,
    people: 735,
    studies: [11],
    figures: { fewerCramps: 0.18, mostFewer: 0.84, mostMore: 0.49 },
    random: true,
    page: `${doi}10.1002/14651858.CD009402.pub3`,
  },
  pickering: {
    kind: 'trial',
    year: 2011,
    people: 45,
    random: true,
    noEffect: true,
    page: `${doi}10.1684/mrh.2011.0282`,
  },
  // Registry: 60 people, two months; the article’s results could not be read, so no effect is said of it, nor none.
  arani: { kind: 'trial', year: 2026, people: 60, random: true, page: `${doi}10.34172/ipp.2025.43996` },
  yousef: { kind: 'trial', year: 2013, people: 80, random: true, page: `${doi}10.1111/anae.12107` },
  leeuw: {
    kind: 'trial',
    year: 2004,
    people: 110,
    random: true,
    page: 'https://pubmed.ncbi.nlm.nih.gov/15319143/',
  },
  // Lasting pain in 15 of 48 against 16 of 61.
  ni: {
    kind: 'trial',
    year: 2023,
    people: 109,
    random: true,
    noEffect: true,
    page: `${doi}10.2147/BCTT.S413435`,
  },
  pickering2020: {
    kind: 'trial',
    year: 2020,
    people: 20,
    random: true,
    page: `${doi}10.1097/ALN.0000000000003345`,
  },
  loprinzi: {
    kind: 'trial',
    year: 2014,
    people: 353,
    random: true,
    noEffect: true,
    page: `${doi}10.1200/JCO.2013.52.0536`,
  },
  grothey: {
    kind: 'trial',
    year: 2011,
    people: 104,
    random: true,
    page: `${doi}10.1200/JCO.2010.31.5911`,
  },
  // One group, open: nothing was compared.
  athavale: {
    kind: 'trial',
    year: 2023,
    people: 20,
    figures: { finished: 14 },
    page: 'https://researchers.mq.edu.au/en/publications/transdermal-magnesium-for-the-treatment-of-peripheral-neuropathy-',
  },
  chu: { kind: 'observation', year: 2016, people: 978, page: `${doi}10.1038/srep32623` },
  rats: { kind: 'animal', year: 2010, page: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2950410/' },
  aids: { kind: 'unconfirmed', year: 1994, people: 68 },
};

const kept = Object.entries(studies) as [id: string, Study][];

const asPublished = ({ kind, year, people, studies: all, onNervePain, ...row }: Study): Published => ({
  kind,
  year,
  ...(people && { people }),
  ...(all && { studies: onNervePain === undefined ? [all] : [all, onNervePain] }),
  ...(row.figures && { figures: row.figures }),
  ...(row.compared && { random: true }),
  ...(row.showedNothing && { noEffect: true }),
  ...(row.source && { page: row.source.url }),
});

describe('what is often said online', () => {
  it('is answered from pages that say so, each claim with words of its own', () => {
    const pages = Object.entries(claims).map(([id, { sources }]) => [id, sources.map(({ url }) => url)]);
    expect(Object.fromEntries(pages)).to.deep.equal({
      // Magnes Res 2011;24:54 (mice) and Neurosurgery 2019;84:965 (rats): crushed nerves.
      regrows: [
        'https://pubmed.ncbi.nlm.nih.gov/?term=Magnesium+supplement+promotes+sciatic+nerve+regeneration+inflammatory',
        'https://pubmed.ncbi.nlm.nih.gov/?term=magnesium+transporter+genes+high+magnesium+diet+sciatic+nerve+crush',
      ],
      nmda: [`${doi}10.1684/mrh.2011.0282`],
      threonate: [`${doi}10.2147/BCTT.S413435`],
      days: [`${doi}10.1684/mrh.2011.0282`, 'https://pubmed.ncbi.nlm.nih.gov/15319143/'],
    });
    expect(Object.keys(evidenceList.claims)).to.deep.equal(Object.keys(claims));
  });
});

describe('the studies kept', () => {
  it('are those with a page of their own, with its kind, year, people and result', () => {
    expect(Object.fromEntries(kept.map(([id, row]) => [id, asPublished(row)]))).to.deep.equal(published);
    expect(studiesData.checked).to.equal('2026-11');
  });

  it('stand in the order a reader meets them: first what is taken by mouth and on nerve pain', () => {
    expect(kept.map(([id]) => id)).to.deep.equal(Object.keys(published));
  });

  it('have every figure of their words, and no figure that no word gives', () => {
    for (const [id, { people, figures }] of kept) {
      const key = id as keyof typeof studies;
      const words = `${evidenceList.results[key]} ${evidenceList.limits[key]}`;
      const places = [...words.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
      const own = Object.keys({ ...(people && { people }), ...figures });
      expect(own, id).to.include.members(places);
      expect(places, id).to.include.members(Object.keys(figures ?? {}));
    }
  });

  it('are shown, each: as a guideline, in the ladder or among what is only repeated', () => {
    const shown = [...kinds.flatMap(evidenceOf), ...oftenRepeated];
    expect([...shown].sort()).to.deep.equal(kept.map(([id]) => id).sort());
  });

  it('have the year of the page they name', () => {
    for (const [id, { year, source }] of kept) {
      if (source) expect(source.year, id).to.equal(year);
    }
  });

  it('that the founding article rests on are marked as only repeated, and no others', () => {
    const repeated = kept.filter(([, row]) => row.oftenRepeated).map(([id]) => id);
    expect(repeated).to.deep.equal(['rats', 'aids']);
    expect(kept.filter(([, row]) => row.onlyPresented).map(([id]) => id)).to.deep.equal(['aids']);
    expect(kept.filter(([, row]) => !row.source).map(([id]) => id)).to.deep.equal(['aids']);
  });

  it('about animals, or of no known kind, never say that people took part in a comparison', () => {
    for (const [id, { kind, compared, showedNothing }] of kept) {
      if (kind === 'animal' || kind === 'unconfirmed')
        expect([compared, showedNothing], id).to.deep.equal([undefined, undefined]);
    }
  });

  it('are of six kinds, the strongest first', () => {
    expect([...studyKinds]).to.deep.equal([
      'guideline',
      'review',
      'trial',
      'observation',
      'animal',
      'unconfirmed',
    ]);
    expect(new Set(kept.map(([, { kind }]) => kind))).to.deep.equal(new Set(studyKinds));
  });

  it('have a title, a result and what it cannot tell, each, and no words without a study', () => {
    const ids = kept.map(([id]) => id).sort();
    for (const rows of [evidenceList.results, evidenceList.limits])
      expect(Object.keys(rows).sort()).to.deep.equal(ids);
    // A short one where the whole one would only repeat it.
    const titles = { ...evidenceList.short, ...evidenceList.titles };
    expect(Object.keys(titles).sort()).to.deep.equal(ids);
  });

  it('of the ladder have a short title, with its year where two are on the same', () => {
    const inLadder = kept.filter(([, row]) => row.kind !== 'guideline' && !row.oftenRepeated);
    expect(Object.keys(evidenceList.short).sort()).to.deep.equal(inLadder.map(([id]) => id).sort());
    expect(new Set(Object.values(evidenceList.short)).size).to.equal(inLadder.length);
    for (const [id, title] of Object.entries(evidenceList.short)) {
      const year = /\b(?:19|20)\d\d\b/.exec(title)?.[0];
      if (year) expect(Number(year), id).to.equal(studies[id as keyof typeof studies].year);
    }
  });
});

describe('where a study can be read', () => {
  it('its own page comes first, then what else is said of it; of the one that nobody found there is none', () => {
    expect(sourcesOf('pickering')[0]!.url).to.equal('https://doi.org/10.1684/mrh.2011.0282');
    expect(sourcesOf('jordan').length, 'the older reviews that it names').to.be.greaterThan(1);
    expect(sourcesOf('aids')).to.deep.equal([]);
  });
});
