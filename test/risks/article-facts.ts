/**
 * What the article this project began with says, statement by statement, as it was checked in November 2026; and where
 * a reader now finds it, in its right form, or why it is left out. Written from that check and not from `src/`.
 */
import type { Tag } from '../support/scenes.js';

export interface Answer {
  /** A tag with its attributes, as an author writes it. */
  readonly widget: Tag | `${Tag} ${string}`;
  /** On screen, word for word. */
  readonly says: readonly string[];
  /** Addresses among the widget’s sources: their host, and what stands in their path. */
  readonly from?: readonly string[];
  /** Not on screen in this widget. */
  readonly not?: RegExp;
}

export interface Statement {
  readonly fact: string;
  /** In short, as the article has it. */
  readonly claim: string;
  readonly answers?: readonly Answer[];
  /** What of it, or of its correction, is not shown, and why. */
  readonly leftOut?: string;
  /** In no widget, whatever its state. */
  readonly nowhere?: readonly RegExp[];
}

const guide = 'neuropathy-guide';
const studies = 'evidence-list';
const facts = 'nutrient-facts';
const ods = 'ods.od.nih.gov/factsheets/Magnesium';

/** On the neuropathy itself, on magnesium in the body, and on how much of it. */
const onTheBody: readonly Statement[] = [
  {
    fact: 'F1',
    claim: 'Peripheral neuropathy can hurt',
    answers: [{ widget: guide, says: ['Burning, sharp or electric pain', 'Numbness'], from: ['nhs.uk'] }],
  },
  {
    fact: 'F2',
    claim: 'Magnesium is the fourth most abundant mineral in the body',
    leftOut: 'True of cations only, a word that says nothing to a reader; how much there is says more.',
    answers: [{ widget: facts, says: ['An adult has about 25 g in the body.'] }],
    nowhere: [/\bfourth\b/i, /abundant/i],
  },
  {
    fact: 'F3',
    claim: 'The Institute of Medicine recommends 80–420 mg a day, by age and sex',
    answers: [
      {
        widget: 'intake-table authority="us"',
        says: ['0–6 months 30 mg AI', '7–12 months 75 mg AI', '1–3 80 mg', '31–50 320 mg 420 mg'],
        from: ['ncbi.nlm.nih.gov/books/NBK545442'],
      },
      {
        widget: 'intake-table authority="efsa"',
        says: ['European Union, AI, set in 2015', '18 and older 300 mg 350 mg'],
        from: ['doi.org/10.2903/j.efsa.2015.4186'],
      },
      { widget: 'intake-table authority="uk"', says: ['United Kingdom, RNI', '19 and older 270 mg 300 mg'] },
      {
        widget: 'intake-table authority="dach"',
        says: ['AI, set in 2021', '19 and older 300 mg 350 mg'],
        from: ['dge.de'],
      },
    ],
    leftOut: 'The former name of the National Academies.',
    nowhere: [/Institute of Medicine/i],
  },
  {
    fact: 'F4',
    claim: 'Pregnant or breastfeeding: 310–400 mg',
    answers: [
      {
        widget: 'intake-table authority="us"',
        says: [
          'Pregnant 14–18 400 mg 19–30 350 mg 31–50 360 mg',
          'Breastfeeding 14–18 360 mg 19–30 310 mg 31–50 320 mg',
        ],
      },
      { widget: 'intake-table authority="efsa"', says: ['Pregnant 18 and older 300 mg'] },
      {
        widget: 'intake-table authority="dach"',
        says: ['Pregnant 15 and older 300 mg', 'Breastfeeding 15 and older 300 mg'],
      },
    ],
    nowhere: [/310\s?(–|-|to)\s?400/],
  },
  {
    fact: 'F5',
    claim: 'A lack of it may be related to peripheral neuropathy',
    answers: [
      {
        widget: studies,
        says: [
          'may go with weaker nerves',
          'It cannot show which comes first, or whether one causes the other.',
        ],
        from: ['doi.org/10.1038/srep32623'],
      },
      { widget: guide, says: ['A strong lack can bring numbness and tingling.'] },
    ],
    leftOut: 'The study from the Philippines that found no link: no page of its journal is known.',
  },
  {
    fact: 'F6',
    claim: 'It is mostly in bone, also in cells and organs',
    answers: [
      {
        widget: facts,
        says: [
          'An adult has about 25 g in the body.',
          'Bone 50% to 60%',
          'Muscle, soft tissue most of the rest',
          'Blood serum under 1%',
        ],
        from: [ods, 'doi.org/10.17226/5776'],
      },
    ],
  },
  {
    fact: 'F7',
    claim: 'It helps bone, muscle, nerve, blood sugar and blood pressure',
    answers: [
      {
        widget: facts,
        says: [
          'Bones are built of it',
          'Muscles tighten and let go',
          'Nerves pass signals',
          'The US fact sheet also names blood sugar and blood pressure.',
          'A task is no promise: more magnesium does not do more.',
        ],
        from: [ods],
      },
    ],
    nowhere: [/(lowers?|good for|improves?) (your )?blood pressure/i],
  },
  {
    fact: 'F8',
    claim: 'Over 300 reactions need it',
    answers: [
      {
        widget: facts,
        says: ['More than 300 enzyme systems need it.', 'A newer review counts over 600.'],
        from: [ods, 'doi.org/10.1152/physrev.00012.2014'],
      },
    ],
  },
  {
    fact: 'F9',
    claim: 'Energy, protein, immune support',
    answers: [
      {
        widget: facts,
        says: [
          'Energy from food',
          'Protein is built',
          'Older texts also name the immune system. Today’s US fact sheet does not name it among its main tasks.',
        ],
        from: [ods],
      },
    ],
    nowhere: [/(boosts?|supports?|strengthens?) (the |your )?(immune|defences)/i],
  },
  {
    fact: 'F10',
    claim: 'Neuropathy is usually in the extremities',
    answers: [
      {
        widget: guide,
        says: [
          'Most forms begin in the toes',
          'Later the hands can follow',
          'They run blood pressure, digestion, the bladder',
        ],
        from: ['niddk.nih.gov'],
      },
    ],
  },
  {
    fact: 'F11',
    claim: 'It comes from nerve damage',
    answers: [
      {
        widget: guide,
        says: [
          'Damage to nerves outside the brain and spinal cord',
          'More than 100 kinds of neuropathy are known.',
        ],
        from: ['ninds.nih.gov'],
      },
    ],
  },
  {
    fact: 'F12',
    claim: 'Causes: diabetes, alcoholism, infections such as AIDS, injury',
    answers: [
      {
        widget: guide,
        says: [
          'Diabetes:',
          'Heavy drinking over years',
          'Infections, such as HIV',
          'An injury, or pressure on a nerve',
          // What the article leaves out.
          'Too little vitamin B12',
          'Too much vitamin B6, from supplements',
          'Some cancer medicines',
          'Some other medicines',
          'The body’s own defences',
          'Conditions that run in families',
          'Poisons',
          'no cause is found',
          'An underactive thyroid',
          'Long-term kidney disease',
        ],
        from: [
          'nhs.uk/conditions/peripheral-neuropathy/causes',
          'ninds.nih.gov',
          'nidirect.gov.uk',
          'nhsfife.org',
        ],
        not: /\bAIDS\b|alcoholi/i,
      },
    ],
  },
  {
    fact: 'F13',
    claim: 'It starts in the toes: gradual numbness, tingling, burning, electric shocks',
    answers: [
      {
        widget: guide,
        says: [
          'Most forms begin in the toes, on both sides alike.',
          'Pins and needles',
          'A sudden start is a warning sign.',
          'Weakness or tingling climbing from the feet over hours or days',
        ],
        from: ['niddk.nih.gov', 'ninds.nih.gov/health-information/disorders/guillain-barre-syndrome'],
      },
    ],
  },
  {
    fact: 'F14',
    claim: 'Damage to motor nerves gives weakness',
    answers: [
      {
        widget: `${guide} nerves="motor"`,
        says: [
          'Muscles that slowly weaken, or go limp',
          'Cramps and twitching',
          'Muscles that get thinner',
          'A foot that drops, and tripping',
        ],
      },
      {
        widget: `${guide} nerves="autonomic"`,
        says: ['Dizziness on standing up, even fainting', 'Too much or too little sweat'],
        from: ['nhs.uk', 'niddk.nih.gov'],
      },
    ],
  },
];

const checklist = 'deficiency-checklist';

/** On lack: who, why, and what it feels like. */
const onLack: readonly Statement[] = [
  {
    fact: 'F15',
    claim: 'Signs of a lack are seldom seen',
    answers: [
      {
        widget: checklist,
        says: ['These signs mostly have other causes: diabetes', 'A lack that causes signs is uncommon.'],
      },
    ],
  },
  {
    fact: 'F16',
    claim: 'Many people take in too little',
    leftOut: 'The shares of people rest on one report of a report each.',
    nowhere: [
      /\b4[38]\s?(%|percent)/i,
      /(most|many|half of) (people|adults|Americans) (get|eat|take in|have) too little/i,
    ],
  },
  {
    fact: 'F17',
    claim: 'Crohn’s disease and the like reduce what is taken up',
    answers: [
      {
        widget: checklist,
        says: ['Crohn’s disease, coeliac disease, or part of the bowel removed or bypassed'],
        from: [ods],
      },
    ],
  },
  {
    fact: 'F18',
    claim: 'Long diarrhoea empties the stores',
    answers: [
      {
        widget: checklist,
        says: ['Diarrhoea or vomiting that lasts'],
        from: ['medlineplus.gov/ency/article/000315'],
      },
    ],
  },
  {
    fact: 'F19',
    claim: 'Medicines, diabetes and alcohol lose it with urine',
    answers: [
      {
        widget: checklist,
        says: [
          'Diabetes, above all when blood sugar is hard to control',
          'Heavy drinking over years',
          'Water tablets (loop diuretics)',
          'Water tablets (thiazides and the like)',
          'Hospital antibiotics (aminoglycosides)',
          'amphotericin B',
          'cisplatin',
          'Cancer medicines (EGFR)',
          'ciclosporin (cyclosporine), tacrolimus, or sirolimus',
        ],
        from: ['doi.org/10.1152/physrev.00012.2014'],
      },
    ],
  },
  {
    fact: 'F20',
    claim: 'Signs: nausea, weakness, tiredness, numbness, tingling',
    answers: [
      {
        widget: checklist,
        says: [
          'Tiredness Poor appetite Feeling sick (nausea) also from too much Weakness also from too much Vomiting Numbness Tingling',
          'Early signs are vague. Numbness and tingling come late, and on their own point to other causes first.',
        ],
        from: ['doi.org/10.3390/nu7095388'],
      },
    ],
  },
  {
    fact: 'F27',
    claim: 'Crohn’s disease, poor uptake, diabetes and alcoholism may call for supplements',
    answers: [
      {
        widget: checklist,
        says: [
          // The question about a test stands in the note, which comes with the first tick.
          'Kidney disease? Ask a doctor before any magnesium.',
        ],
      },
    ],
    nowhere: [/may (need|call for|require) (a )?supplement/i],
  },
  {
    fact: 'F28',
    claim: 'Older people take more medicines that interact',
    answers: [
      {
        widget: 'supplement-warning',
        says: ['kidneys work less well with age. Ask for kidneys and magnesium to be checked.'],
        from: ['doi.org/10.1186/s40780-019-0133-7'],
      },
    ],
  },
  {
    fact: 'F29',
    claim: 'Older people eat less of it',
    answers: [
      {
        widget: checklist,
        says: ['Older age: less is eaten and taken up, more is lost'],
        from: ['pmc.ncbi.nlm.nih.gov/articles/PMC5637834'],
      },
      { widget: 'intake-table authority="us"', says: ['71 and older 320 mg 420 mg'] },
    ],
    nowhere: [/(older|old|elderly) (people|adults|persons) (eat|get|take in|have) (less|too little)/i],
  },
];

/** On studies. */
const onStudies: readonly Statement[] = [
  {
    fact: 'F21',
    claim: 'A lack appears to be a factor in neuropathy',
    answers: [
      {
        widget: studies,
        says: [
          'No large, blinded trial we could read shows that it protects or heals nerves.',
          'there was no difference from a dummy in pain or quality of life.',
          'A link, no cause shown',
          // Of 2004, in type 1 diabetes: worse in 12 against 61 percent, not blinded, no repeat found.
          'After five years nerves had got worse in fewer people with magnesium than without.',
          'It was in people with low magnesium. Everyone knew who took it. No repeat was found.',
        ],
        from: ['doi.org/10.1684/mrh.2011.0282', 'pubmed.ncbi.nlm.nih.gov/15319143'],
        not: /\bprov(e|es|ed|en)\b|\bworks?\b|clinically|miracle/i,
      },
    ],
    nowhere: [/appears to be a factor/i, /\bprov(es|ed|en)\b/i],
  },
  {
    fact: 'F22',
    claim: 'A conference of 1994: 68 patients, all with low magnesium',
    answers: [
      {
        widget: studies,
        says: [
          'Often repeated online',
          'Could not be confirmed',
          'Said to be of 68 people',
          'No title, author or comparison group could be found.',
          'Said to be from a meeting',
        ],
      },
    ],
    leftOut: 'The related study of 1996 in people with HIV: no page of its journal is known.',
    nowhere: [/\ball (68|of them (had|were)|patients|had low)/i, /\b59\s?(%|percent)/],
  },
  {
    fact: 'F23',
    claim: 'Supplements improved their symptoms',
    answers: [
      {
        widget: studies,
        says: ['A summary for a meeting is no checked study. It cannot count as evidence.'],
      },
    ],
    nowhere: [
      /(supplements?|magnesium|symptoms) (improved|eased|relieved)/i,
      /improved (the|their) (symptoms|pain)/i,
    ],
  },
  {
    fact: 'F24',
    claim: 'Tiny magnesium particles protected rats from symptoms (2010)',
    answers: [
      {
        widget: studies,
        says: [
          'Animals only',
          'Special magnesium on a carrier was injected before diabetes began.',
          'Markers in blood and nerve cells changed.',
          'Ordinary magnesium made no clear difference.',
          'It was no supplement, and no symptoms were looked at. Rats are not people.',
        ],
        from: ['pmc.ncbi.nlm.nih.gov/articles/PMC2950410'],
      },
    ],
    nowhere: [/tiny (magnesium|particles)/i, /magnesium particles/i, /protected (the )?(diabetic )?rats/i],
  },
];

const medicines = 'doxycycline, ciprofloxacin, spironolactone, furosemide, gentamicin, omeprazole';
const picked = `supplement-warning region="US" medicines="${medicines}"` as const;

/** On taking it, and on getting help. */
const onCare: readonly Statement[] = [
  {
    fact: 'F25',
    claim: 'Diuretics cause a lack, so they may call for supplements',
    answers: [
      {
        widget: picked,
        says: [
          'With furosemide the body can lose more magnesium in urine. Ask whether your magnesium should be measured.',
          'Spironolactone keeps magnesium in the body, so the level can rise.',
          'Ask a doctor or pharmacist first.',
        ],
        from: [ods],
      },
      {
        widget: checklist,
        says: ['Some water tablets do the opposite: spironolactone, amiloride, and triamterene'],
      },
    ],
  },
  {
    fact: 'F26',
    claim: 'Some antibiotics cause a lack',
    answers: [
      {
        widget: picked,
        says: [
          'Doxycycline: at least 4 hours before magnesium, or at least 6 hours after it.',
          'Ciprofloxacin: at least 4 hours before magnesium, or at least 6 hours after it.',
          'With gentamicin the body can lose more magnesium in urine. By drip or injection it is given in hospital, where staff measure levels.',
          'Long use of omeprazole can lower magnesium, mostly after more than a year, in some after 3 months.',
        ],
        from: [ods, 'fda.gov/drugs/drug-safety-and-availability'],
      },
    ],
    nowhere: [/antibiotics (can |may )?cause (a )?(lack|low)/i],
  },
  {
    fact: 'F30',
    claim: 'Supplements can cause diarrhoea and cramps',
    answers: [
      {
        widget: 'supplement-warning region="US"',
        says: [
          'Diarrhoea is the most frequent. In some adults it begins at about 360 mg a day of added magnesium.',
          'stomach cramps',
          'Children 1–3: 65 mg',
          'Children 4–8: 110 mg',
          'Everyone 9 and older: 350 mg',
          'It counts supplements and medicines only.',
        ],
        from: ['nationalacademies.org/read/9956', 'vkm.no'],
      },
      {
        widget: 'supplement-warning region="FR"',
        says: ['Everyone 4 and older: 250 mg', 'It counts supplements'],
      },
    ],
  },
  {
    fact: 'F31',
    claim: 'Toxic levels, with supplements and kidney failure together',
    answers: [
      {
        widget: 'supplement-warning region="US"',
        says: [
          'Kidney disease? Ask a doctor before any magnesium.',
          'It can build up and do harm, from antacids and laxatives too.',
          'Rare, with an overdose or kidney disease: low blood pressure, weakness, slow or difficult breathing, a change in heart rhythm.',
        ],
      },
    ],
    leftOut: 'The single case at 4.1 mmol/L and the count of deaths: press reports.',
    nowhere: [/4\.1 mmol/i, /\b14 (deaths|people died)/i],
  },
  {
    fact: 'F32',
    claim: 'Ask a health professional',
    answers: [
      {
        widget: 'review-note',
        says: ['Before magnesium: with kidney or heart disease, medicines, pregnancy, or a child'],
        from: ['mskcc.org'],
      },
    ],
  },
  {
    fact: 'F33',
    claim: 'In an emergency see the list of the National Library of Medicine, or call 911',
    answers: [
      {
        widget: 'emergency-banner region="US"',
        says: [
          'Call 911',
          '988',
          'Trouble breathing, or short of breath',
          'Choking',
          'Fever with odd behaviour or a stiff neck or back',
        ],
        from: ['medlineplus.gov/ency/article/001927'],
      },
      { widget: 'emergency-banner region="AU"', says: ['Call 000'] },
      {
        widget: 'emergency-banner',
        says: ['Call your local emergency number.'],
        not: /\b(911|112|999|000)\b/,
      },
    ],
  },
];

const asked = 'levothyroxine, alendronate, dolutegravir, gabapentin';

/** What the article leaves out, and a reader needs. */
export const leftOutByArticle: readonly Statement[] = [
  {
    fact: '1',
    claim: 'the upper level, which does not count food',
    answers: [
      {
        widget: 'intake-table authority="us"',
        says: [
          'Everyone 9 and older: upper level 350 mg a day.',
          'What food contains by nature is not counted.',
        ],
      },
      { widget: 'food-sources', says: ['Food has no upper level.'] },
    ],
  },
  {
    fact: '2',
    claim: 'medicines that do not go together with it',
    answers: [
      { widget: checklist, says: ['Stomach acid medicines (proton pump inhibitors)'] },
      {
        widget: `supplement-warning medicines="${asked}"`,
        says: [
          'Levothyroxine: at least 4 hours before magnesium, or at least 4 hours after it.',
          'Alendronate (alendronic acid): at least 4 hours before magnesium',
          'Dolutegravir: at least 2 hours before magnesium, or at least 6 hours after it.',
          'Gabapentin: ',
        ],
      },
    ],
  },
  {
    fact: '3',
    claim: 'vitamin B6 that damages nerves, and is sold together with magnesium',
    answers: [
      {
        widget: 'supplement-warning',
        says: [
          'Magnesium is often sold with vitamin B6. Too much vitamin B6 can itself damage nerves.',
          'upper level 12 mg a day',
        ],
        from: ['doi.org/10.2903/j.efsa.2023.8006'],
      },
    ],
  },
  {
    fact: '4',
    claim: 'warning signs of its own subject',
    answers: [
      {
        widget: guide,
        says: [
          'Weakness or tingling climbing from the feet',
          'Numbness between the legs or around the anus',
          'Suddenly cannot pee, or cannot control pee or poo',
          'With diabetes or numb feet: open sore, swelling, warmth, spreading redness, new colour or shape, fever',
        ],
      },
    ],
  },
  {
    fact: '5',
    claim: 'food',
    answers: [
      {
        widget: 'food-sources',
        says: ['Pumpkin seeds, roasted 28 g 156 mg'],
        from: ['fdc.nal.usda.gov'],
      },
    ],
  },
  {
    fact: '6',
    claim: 'a normal blood result does not rule out low stores',
    answers: [{ widget: facts, says: ['normal blood result does not rule out low stores.'] }],
  },
];

export const statements: readonly Statement[] = [...onTheBody, ...onLack, ...onStudies, ...onCare];
