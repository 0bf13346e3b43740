/** What is kept of the studies, against their own pages; copied apart from the code. */
import { describe, it } from 'node:test';
import { expect } from 'chai';
import { studies, studiesData, studyKinds, type Study } from '../../../src/knowledge/studies.js';
import { evidenceList } from '../../../src/locales/en/evidence-list.js';

interface Published {
  readonly kind: Study['kind'];
  readonly year: number;
  readonly people?: number;
  /** Of a review: studies in it, and those on lasting pain or nerve pain. */
  readonly studies?: readonly [all: number, onNerves?: number];
  /** Groups made by chance: a trial, or a review of such trials. */
  readonly random?: true;
  readonly noEffect?: true;
  readonly page?: string;
}

const doi = 'https://doi.org/';

const published: Readonly<Record<string, Published>> = {
  asco: { kind: 'guideline', year: 2020, page: `${doi}10.1200/JCO.20.01399` },
  park: {
    kind: 'review',
    year: 2020,
    people: 418,
    studies: [9, 3],
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
  // Odds ratio for grade 2: 0.47 (0.22 to 1.00), not significant. Not all of its studies were trials.
  oxaliplatin: {
    kind: 'review',
    year: 2012,
    people: 1238,
    studies: [7],
    page: 'https://pubmed.ncbi.nlm.nih.gov/22542974/',
  },
  loprinzi: {
    kind: 'trial',
    year: 2014,
    people: 353,
    random: true,
    noEffect: true,
    page: `${doi}10.1200/JCO.2013.52.0536`,
  },
  pickering: {
    kind: 'trial',
    year: 2011,
    people: 45,
    random: true,
    noEffect: true,
    page: `${doi}10.1684/mrh.2011.0282`,
  },
  grothey: {
    kind: 'trial',
    year: 2011,
    people: 104,
    random: true,
    page: `${doi}10.1200/JCO.2010.31.5911`,
  },
  leeuw: {
    kind: 'trial',
    year: 2004,
    people: 110,
    random: true,
    page: 'https://pubmed.ncbi.nlm.nih.gov/15319143/',
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
  ...(row.compared && { random: true }),
  ...(row.showedNothing && { noEffect: true }),
  ...(row.source && { page: row.source.url }),
});

describe('the studies kept', () => {
  it('are those with a page of their own, with its kind, year, people and result', () => {
    expect(Object.fromEntries(kept.map(([id, row]) => [id, asPublished(row)]))).to.deep.equal(published);
    expect(studiesData.checked).to.equal('2026-11');
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
    for (const rows of [evidenceList.titles, evidenceList.results, evidenceList.limits])
      expect(Object.keys(rows).sort()).to.deep.equal(ids);
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
