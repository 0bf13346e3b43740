import type { PluralForms } from '../plural-forms.js';
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
    review: 'Review of studies',
    trial: 'Trial with people',
    observation: 'People observed, nothing tried',
    animal: 'Animals only',
    unconfirmed: 'Could not be confirmed',
  },
  facts: {
    people: { one: '{n} person', other: '{n} people' } as PluralForms,
    studies: { one: '{n} study', other: '{n} studies' } as PluralForms,
    saidPeople: 'Said to be of {n} people',
    noPeople: 'No people',
    aboutPeople: 'About people',
    compared: 'Random groups compared',
    notCompared: 'No treatment compared',
    showedNothing: 'No effect shown',
    onlyPresented: 'Said to be from a meeting',
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
    grothey: 'Looked better, not confirmed',
    leeuw: 'Looked better, not blinded',
    rats: 'Blood and cells only',
    aids: 'Cannot be checked',
  },
  titles: {
    asco: 'Cancer doctors’ guideline on nerve damage from chemotherapy',
    park: 'Magnesium for lasting pain',
    morel: 'Magnesium for pain of all kinds',
    oxaliplatin: 'Calcium and magnesium by drip with a cancer medicine',
    loprinzi: 'Calcium and magnesium by drip with oxaliplatin',
    pickering: 'Magnesium by mouth for nerve pain',
    chu: 'Magnesium in blood and nerve signals in type 2 diabetes',
    grothey: 'Calcium and magnesium by drip with oxaliplatin: the trial before',
    leeuw: 'Magnesium for five years in type 1 diabetes',
    rats: 'Magnesium on a carrier, injected into rats',
    aids: 'A short summary said to be from a 1994 conference on AIDS',
  },
  results: {
    asco: 'It advises against calcium and magnesium by drip to protect nerves.',
    park: 'The results point both ways. They were too mixed to put together.',
    morel: 'Signs of some use for pain are modest. Few trials looked at lasting pain.',
    oxaliplatin: 'Together the studies showed no sure difference in nerve damage.',
    loprinzi: 'It did not protect nerves, though the trial before it had pointed the other way.',
    pickering: 'After four weeks there was no difference from a dummy in pain or quality of life.',
    chu: 'People with less magnesium in their blood had weaker nerve signals. The difference in magnesium was tiny.',
    grothey: 'Fewer people had nerve damage with it. The larger trial after it did not confirm this.',
    leeuw: 'After five years nerves had got worse in fewer people with magnesium than without.',
    rats: 'Special magnesium on a carrier was injected before diabetes began. Markers in blood and nerve cells changed. Ordinary magnesium made no clear difference.',
    aids: 'No title, author or comparison group could be found.',
  },
  limits: {
    asco: 'It is about chemotherapy, and not about other causes.',
    park: 'Few of these people had nerve pain. Harms were poorly reported.',
    morel: 'Nearly all of the trials were on other kinds of pain.',
    oxaliplatin: 'It is about one cancer medicine, and magnesium by drip.',
    loprinzi: 'It is about one cancer medicine, and magnesium by drip.',
    pickering: 'It was small and short. The dummy helped many people too.',
    chu: 'It cannot show which comes first, or whether one causes the other.',
    grothey: 'It was stopped early. It is about one cancer medicine, and magnesium by drip.',
    leeuw: 'It was in people with low magnesium. Everyone knew who took it. No repeat was found.',
    rats: 'It was no supplement, and no symptoms were looked at. Rats are not people.',
    aids: 'A summary for a meeting is no checked study. It cannot count as evidence.',
  },
  limitsTitle: 'What it cannot tell us:',
  repeatedTitle: 'Often repeated online, could not be confirmed',
  repeatedHint:
    'The first is real, but about rats. Of the second we found no trace. Neither counts as evidence for people.',
  showAll: { one: 'Show {n} study', other: 'Show all {n} studies' } as PluralForms,
  source: 'Source: {title}. {organisation}.',
};

export type EvidenceListWords = typeof evidenceList;
