/** Figures of the body, of nerves, of supplements and of studies. */
import { bloodLevel, bodyData, bodyFacts } from '../../knowledge/body.js';
import { b12OnMetformin, b6Reports, kindsKnown, neuropathyData, oneIn } from '../../knowledge/neuropathy.js';
import { studies, studiesData, type Study, type StudyFigure } from '../../knowledge/studies.js';
import {
  diarrhoeaFrom,
  forms,
  kidneyLimit,
  labelExample,
  supplementsData,
  throughSkin,
  vitaminB6,
} from '../../knowledge/supplements.js';
import { evidenceList } from '../../locales/en/evidence-list.js';
import { figureOf, type Figure } from './figure.js';

const ofBody = figureOf(bodyData);
const ofNerves = figureOf(neuropathyData);
const ofSupplements = figureOf(supplementsData);
const ofStudies = figureOf(studiesData);

const body = (): Figure[] => {
  const { total, bone, serum, urine, enzymes } = bodyFacts;
  const adult = 'of an adult';
  return [
    ofBody('body.total', total.grams, 'g', `in the body ${adult}`, total.sources),
    ofBody('body.bone', bone.percent, 'percent', `of it in bone ${adult}`, bone.sources),
    ofBody('body.serum', serum.percent, 'percent', `of it in blood serum ${adult}, less than`, serum.sources),
    ofBody('body.urine', urine.mg, 'mg a day', `in urine ${adult}`, urine.sources),
    ofBody('body.enzymes', enzymes.count, 'enzyme systems', 'that need it, more than', enzymes.sources),
    ofBody(
      'body.enzymes.newer',
      enzymes.newer,
      'enzyme systems',
      'that need it, more than, in a newer review',
      enzymes.sources,
    ),
    ofBody('body.blood', bloodLevel.mmolPerL, 'mmol/L', `usual in blood serum ${adult}`, bloodLevel.sources),
    ofBody('body.blood.mg', bloodLevel.mgPerDl, 'mg/dL', `usual in blood serum ${adult}`, bloodLevel.sources),
  ];
};

const nerves = (): Figure[] => [
  ofNerves(
    'neuropathy.one-in',
    oneIn.people,
    'people, one in so many has it',
    `aged ${oneIn.from} or over, United Kingdom`,
    oneIn.sources,
  ),
  ofNerves(
    'neuropathy.b12-metformin',
    b12OnMetformin.people,
    'people, one in so many is affected, up to',
    'low vitamin B12 while taking metformin',
    [b12OnMetformin.source],
  ),
  ofNerves(
    'neuropathy.b6-reports',
    b6Reports.mg,
    'mg a day',
    'vitamin B6, below which nerve damage was reported too',
    [b6Reports.source],
  ),
  ofNerves('neuropathy.kinds', kindsKnown.count, 'kinds', 'known, more than', kindsKnown.sources),
];

const supplements = (): Figure[] => [
  ofSupplements(
    'supplement.diarrhoea',
    diarrhoeaFrom.mg,
    'mg a day',
    'of added magnesium, at which diarrhoea begins in some adults',
    [diarrhoeaFrom.source],
  ),
  ofSupplements(
    'supplement.oxide',
    labelExample.percent,
    'percent',
    'of the weight of magnesium oxide is magnesium, about',
    [labelExample.source],
  ),
  ofSupplements(
    'kidneys.egfr',
    kidneyLimit.egfr,
    'ml a minute',
    'filtration rate of the kidneys, below which product texts say not to take magnesium',
    kidneyLimit.sources,
  ),
  ofSupplements('form.glycinate.people', forms.people, 'people', 'in a study of its uptake', forms.glycinate),
  ofSupplements(
    'skin.cream.people',
    throughSkin.people,
    'people',
    'in a trial of a cream',
    throughSkin.cream,
  ),
  ...vitaminB6.map(({ id, mg, year, source }) =>
    ofSupplements(`b6.${id}`, mg, 'mg a day', `vitamin B6, adults, most advised, set in ${year}`, [source]),
  ),
];

const unitsOfStudies: Readonly<Record<StudyFigure, string>> = {
  withNervePain: 'of these people, with nerve pain',
  inPart: 'of these people, with back pain that is nerve pain in part',
  fewerCramps: 'fewer cramps a week than with a placebo, older adults',
  mostFewer: 'fewer cramps a week, end of the 95 percent interval',
  mostMore: 'more cramps a week, end of the 95 percent interval',
  finished: 'of these people, to the end',
};

const nameOf = (id: keyof typeof studies): string | undefined =>
  ({ ...evidenceList.short, ...evidenceList.titles })[id];

const people = (): Figure[] =>
  (Object.entries(studies) as [keyof typeof studies, Study][]).flatMap(([id, study]) => {
    const { people: n, studies: count, onNervePain, figures = {}, source, also = [] } = study;
    // Nobody can check what has none.
    if (!source) return [];
    const figure = (what: string, value: number | undefined, unit: string): Figure[] =>
      value === undefined
        ? []
        : [ofStudies(`study.${id}.${what}`, value, unit, `${nameOf(id)}, ${study.year}`, [source, ...also])];
    return [
      ...figure('people', n, 'people'),
      ...figure('studies', count, 'studies'),
      ...figure('on-nerve-pain', onNervePain, 'of these studies, on nerve pain'),
      ...(Object.entries(figures) as [StudyFigure, number][]).flatMap(([name, value]) =>
        figure(name.replace(/[A-Z]/g, '-$&').toLowerCase(), value, unitsOfStudies[name]),
      ),
    ];
  });

export const rest = (): Figure[] => [...body(), ...nerves(), ...supplements(), ...people()];
