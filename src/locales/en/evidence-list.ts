import { caution } from './caution.js';

/** Words of `evidence-list`. */
export const evidenceList = {
  kidneys: caution.kidneys,
  heading: 'What studies say',
  summary:
    'Low magnesium is common in diabetes, and may go with weaker nerves. No good trial shows that taking magnesium protects nerves or heals them.',
  lack: 'A lack found by a blood test is another matter. Talk to a doctor about it.',
  filter: 'Show',
  every: 'All studies',
  order: 'Order',
  shown: 'Shown: {n} of {total} studies.',
  orders: { strength: 'Strongest kind first', year: 'Newest first' },
  kinds: {
    guideline: 'Guideline',
    review: 'Review of many studies',
    trial: 'Trial with people',
    observation: 'People observed, nothing tried',
    animal: 'Animals only',
    unconfirmed: 'Could not be confirmed',
  },
  facts: {
    people: { one: '{n} person', other: '{n} people' },
    studies: { one: '{n} study', other: '{n} studies' },
    saidPeople: 'Said to be of {n} people',
    noPeople: 'No people',
    aboutPeople: 'About people',
    compared: 'Random groups compared',
    notCompared: 'No treatment compared',
    showedNothing: 'No effect shown',
    onlyPresented: 'Only presented at a meeting',
  },
  /** Of the studies in a review. */
  ofThem: {
    park: '{n} of them on nerve pain',
    morel: '{n} of them on lasting pain or nerve pain',
  },
  /** In two or three words, where it is not that no effect was shown. */
  outcomes: {
    asco: 'Advises against it',
    park: 'Mixed results',
    morel: 'Modest evidence',
    oxaliplatin: 'No sure effect',
    chu: 'A link, no cause shown',
    rats: 'Blood and cells only',
    aids: 'Cannot be checked',
  },
  titles: {
    asco: 'Cancer doctors’ guideline on nerve damage from chemotherapy',
    park: 'Magnesium for lasting pain',
    morel: 'Magnesium for pain of all kinds',
    oxaliplatin: 'Calcium and magnesium by drip with a cancer medicine',
    loprinzi: 'Calcium and magnesium by drip with oxaliplatin',
    pickering: 'Magnesium tablets for nerve pain',
    chu: 'Magnesium in blood and nerve signals in type 2 diabetes',
    rats: 'Magnesium on a carrier, injected into rats',
    aids: 'A talk at a 1994 conference on AIDS',
  },
  results: {
    asco: 'It advises against calcium and magnesium by drip to protect nerves.',
    park: 'The results point both ways. They were too mixed to put together.',
    morel: 'Signs of some use for pain are modest. Few trials looked at lasting pain.',
    oxaliplatin: 'Together the studies showed no sure difference in nerve damage.',
    loprinzi: 'It did not protect nerves. An earlier trial, stopped early, had pointed the other way.',
    pickering: 'After four weeks there was no difference from dummy tablets in pain or quality of life.',
    chu: 'People with less magnesium in their blood had weaker nerve signals. The difference in magnesium was tiny.',
    rats: 'Special magnesium on a carrier was injected before diabetes began. Markers in blood and nerve cells changed. Ordinary magnesium made no clear difference.',
    aids: 'No title, author or comparison group could be found.',
  },
  limits: {
    asco: 'It is about chemotherapy, and not about other causes.',
    park: 'Few of these people had nerve pain. Harms were poorly reported.',
    morel: 'Nearly all of the trials were on other kinds of pain.',
    oxaliplatin: 'It is about one cancer medicine, and magnesium by drip.',
    loprinzi: 'It is about one cancer medicine, and magnesium by drip.',
    pickering: 'It was small and short. Dummy tablets helped many people too.',
    chu: 'It cannot show which comes first, or whether one causes the other.',
    rats: 'It was no supplement, and no symptoms were looked at. Rats are not people.',
    aids: 'A talk is not a checked study. It cannot count as evidence.',
  },
  limitsTitle: 'What it cannot tell us:',
  repeatedTitle: 'Often repeated online, could not be confirmed',
  repeatedHint:
    'Many pages repeat these two. The first is real, but about rats. Nobody can check the second. Neither counts as evidence.',
  showAll: { one: 'Show {n} study', other: 'Show all {n} studies' },
  source: 'Source: {title}. {organisation}.',
};

export type EvidenceListWords = typeof evidenceList;
