/** Foods, studies, signs and feelings: what is picked out of them, and in which order. */
import { describe, it } from 'node:test';
import { expect } from 'chai';
import { deficiencyChecklist } from '../../../src/locales/en/deficiency-checklist.js';
import { foodSources } from '../../../src/locales/en/food-sources.js';
import * as checklist from '../../../src/widgets/deficiency-checklist/model.js';
import * as evidence from '../../../src/widgets/evidence-list/model.js';
import * as foods from '../../../src/widgets/food-sources/model.js';
import * as guide from '../../../src/widgets/neuropathy-guide/model.js';
import { alikeOfLack, excess, lack } from '../../support/published/deficiency-checklist.js';
import { evidence as publishedStudies, repeated } from '../../support/published/evidence-list.js';
import { published as publishedFoods } from '../../support/published/food-sources.js';
import { feelings as publishedFeelings } from '../../support/published/neuropathy-guide.js';

describe('foods', () => {
  const all: readonly foods.NamedFood[] = foods.foodIds.map((id) => {
    const { group, mg } = foods.foodOf(id);
    const [shown = '', measure = '', weight, also = ''] = foodSources.foods[id] as readonly string[];
    return { id, group, mg, shown, measure, weight, also };
  });
  const found = (search: string, group: foods.Filter['group'] = ''): string[] =>
    foods.filtered(all, { search, group }, foodSources.groupNames).map(({ shown }) => shown);

  it('are the published ones, the most magnesium first, on one scale', () => {
    expect(all.map(({ mg }) => mg)).to.deep.equal(publishedFoods.map(([, , , mg]) => mg));
    expect(foods.mostMg).to.equal(Math.max(...publishedFoods.map(([, , , mg = 0]) => mg)));
  });

  it('are all there before anything is asked for, and those of one kind after', () => {
    expect(found('')).to.have.length(publishedFoods.length);
    expect(found('  ')).to.have.length(publishedFoods.length);
    expect(found('', 'nuts')).to.have.length(publishedFoods.filter(([, kind]) => kind === 'nuts').length);
  });

  it('are found by name, in both spellings of a kind, and only within the kind chosen', () => {
    expect(found('almond').length).to.be.greaterThan(1);
    for (const name of found('almond')) expect(name).to.match(/almond/i);
    expect(found('legumes')).to.have.length.greaterThan(3);
    expect(found('lentils')).to.have.length.greaterThan(3);
    expect(found('pumpkin kernels')).to.have.length(2);
    expect(found('almond', 'fish')).to.deep.equal([]);
    expect(found('zzz')).to.deep.equal([]);
  });

  it('are added up to two digits, one without an amount as none', () => {
    const ofAmount = (mg: number | undefined): foods.NamedFood => ({ ...all[0]!, mg });
    expect(foods.sumOf([])).to.equal(0);
    expect(foods.sumOf([168, 156].map(ofAmount))).to.equal(320);
    expect(foods.sumOf([89, undefined].map(ofAmount))).to.equal(89);
  });
});

describe('studies', () => {
  const ladder = evidence.rungs.flatMap((kind) => evidence.evidenceOf(kind));

  it('stand by the strength of their kind, those by mouth on nerve pain first; a guideline is no study', () => {
    expect(ladder.map((id) => evidence.studyOf(id).year)).to.deep.equal(
      publishedStudies.filter(({ kind }) => kind !== 'Guideline').map(({ year }) => year),
    );
    expect(evidence.rungs).to.deep.equal(['review', 'trial', 'observation']);
    expect(evidence.evidenceOf('guideline')).to.have.length(3);
  });

  it('of one kind are those alone, and what is often repeated is never among them', () => {
    for (const kind of evidence.kinds) {
      const some = evidence.evidenceOf(kind).map((id) => evidence.studyOf(id));
      expect(some.length, kind).to.be.greaterThan(0);
      for (const study of some) expect([study.kind, study.oftenRepeated]).to.deep.equal([kind, undefined]);
    }
    expect(evidence.oftenRepeated).to.have.length(repeated.length);
    for (const id of evidence.oftenRepeated) expect(ladder).not.to.include(id);
  });

  it('have a dot whose area is as large as their people', () => {
    const area = (people: number): number => evidence.dotRadius(people) ** 2;
    expect(evidence.dotRadius(5447)).to.equal(20);
    for (const people of [20, 45, 104, 694, 978])
      expect(area(people) / area(5447)).to.be.closeTo(people / 5447, 1e-9);
    expect(evidence.dotRadius(0)).to.equal(0);
  });
});

describe('signs of too little', () => {
  const nameOf = (id: string): string =>
    deficiencyChecklist.signs[id as keyof typeof deficiencyChecklist.signs];

  it('are the published ones, those that come early first', () => {
    const names = checklist.tickSigns.map(nameOf);
    const early = names.slice(0, lack.early.length);
    const later = names.slice(lack.early.length);
    expect(later).to.have.length(lack.later.length);
    for (const { says } of lack.early) expect(early.filter((it) => says.test(it))).to.have.length(1);
    for (const { says } of lack.later) expect(later.filter((it) => says.test(it))).to.have.length(1);
  });

  it('say which of them too much can cause as well, and the other way round', () => {
    const both = checklist.tickSigns.filter(checklist.looksLikeExcess);
    expect(both).to.have.length(alikeOfLack.length);
    for (const says of alikeOfLack) expect(both.map(nameOf).filter((it) => says.test(it))).to.have.length(1);
    expect(checklist.excess.filter(checklist.looksLikeLack)).to.have.length(
      excess.filter(({ alike }) => alike).length,
    );
  });

  it('ticked stand in the note in the order of the list, with risks and medicines apart', () => {
    const [first, second] = checklist.tickSigns;
    const last = checklist.tickSigns.at(-1);
    const [risk] = checklist.risks;
    const medicine = checklist.depleting[0]!.id;
    const ticks = new Set([
      `lack/${last}`,
      `medicine/${medicine}`,
      `risk/${risk}`,
      `lack/${second}`,
      `lack/${first}`,
    ]);
    expect(checklist.ticked(ticks)).to.deep.equal({
      signs: [first, second, last],
      risks: [risk],
      medicines: [medicine],
    });
    expect(checklist.ticked(new Set())).to.deep.equal({ signs: [], risks: [], medicines: [] });
  });
});

describe('what nerves feel like', () => {
  it('is everything without a place or a nerve, and the published in each', () => {
    expect(guide.feelingsIn('', '')).to.have.length(publishedFeelings.length);
    for (const nerve of ['sensory', 'motor', 'autonomic'] as const) {
      const ids = guide.feelingsIn('', nerve);
      expect(ids, nerve).to.have.length(publishedFeelings.filter((it) => it.nerve === nerve).length);
      for (const area of guide.areasOf(nerve))
        expect(guide.feelingsIn(area, nerve).length, `${area} ${nerve}`).to.be.greaterThan(0);
    }
    expect(guide.feelingsIn('eyes', 'motor')).to.deep.equal([]);
    // Related ones share a line, and only where all of them are felt.
    expect(guide.linesIn('feet')).to.deep.equal(['tingling', 'numbness', 'pain', 'touch', 'steps', 'weak']);
    expect(guide.linesIn('legs')).to.deep.equal(['pain', 'balance', 'muscles']);
    expect(guide.linesIn('hands')).to.deep.equal(['tingling', 'numbness', 'pain', 'thin']);
    expect(guide.linesIn('eyes')).to.deep.equal(['pupils']);
    expect(guide.feelingsIn('feet', '').length).to.be.greaterThan(guide.feelingsIn('feet', 'motor').length);
  });
});
