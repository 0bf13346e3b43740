import type { PluralForms } from '../plural-forms.js';
import { caution } from './caution.js';

/** Words of `evidence-list`. */
export const evidenceList = {
  kidneys: caution.kidneys,
  heading: 'What studies say',
  pain: 'For nerve pain, trials are few and small, and disagree. In one, four weeks by mouth did no more than a dummy (placebo).',
  protection: 'No large, blinded trial we could read shows that it protects or heals nerves.',
  diabetes: 'Low levels are common in diabetes, and may go with weaker nerves.',
  howLong: 'How long would it take? No study can say: trials took weeks to years.',
  lack: 'A lack found by a blood test is another matter: ask a doctor.',
  /** Titles of the ladder. */
  rungs: {
    review: 'Reviews of studies',
    trial: 'Single trials',
    observation: 'People observed, nothing tried',
  },
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
    compared: 'Random groups compared',
    notCompared: 'No groups compared',
    showedNothing: 'No effect shown',
    onlyPresented: 'Said to be from a meeting',
  },
  /** Of the studies in a review. */
  ofThem: {
    park: '{n} of them on nerve pain',
    morel: '{n} of them on lasting pain or nerve pain',
  },
  /** In a few words, where it is not that no effect was shown. */
  outcomes: {
    nice: 'Names four medicines',
    aan: 'Names kinds of medicine',
    asco: 'Advises against it',
    park: 'Mixed results',
    morel: 'Modest signs of some use',
    jordan: 'No sure difference',
    cramps: 'Little or no difference',
    arani: 'We could not read the results',
    yousef: 'No difference at 2 weeks, less later',
    pickering2020: 'No added effect',
    athavale: 'Looked better, not compared',
    chu: 'A link, no cause shown',
    grothey: 'Looked better, not confirmed',
    leeuw: 'Looked better, not blinded',
    rats: 'Blood and cells only',
    aids: 'Cannot be checked',
  },
  /** In one line, below the title of its kind. */
  short: {
    park: 'Lasting pain',
    morel: 'Pain of all kinds',
    jordan: 'By drip (IV) in chemotherapy',
    cramps: 'Muscle cramps',
    arani: 'By mouth, diabetic neuropathy',
    yousef: 'Back pain, drip then mouth',
    ni: 'Threonate after breast surgery',
    pickering2020: 'Drip with ketamine, nerve pain',
    athavale: 'Spray in kidney disease',
    loprinzi: 'By drip with oxaliplatin, 2014',
    pickering: 'By mouth for nerve pain',
    chu: 'Blood levels, type 2 diabetes',
    grothey: 'By drip with oxaliplatin, 2011',
    leeuw: 'Five years in type 1 diabetes',
  },
  /** Where it says more than the closed row. */
  titles: {
    nice: 'England’s guideline on nerve pain',
    aan: 'US nerve doctors’ guideline on nerve pain in diabetes',
    asco: 'Cancer doctors’ guideline on nerve damage from chemotherapy',
    jordan: 'Calcium and magnesium by drip (IV) with a cancer medicine',
    arani: 'Magnesium citrate by mouth in diabetic neuropathy',
    yousef: 'Magnesium by drip (IV), then by mouth, for back pain with a nerve part',
    ni: 'Magnesium threonate by mouth after breast cancer surgery',
    athavale: 'Magnesium spray for neuropathy in kidney disease',
    loprinzi: 'Calcium and magnesium by drip (IV) with oxaliplatin',
    chu: 'Magnesium in blood and nerve signals in type 2 diabetes',
    grothey: 'Calcium and magnesium by drip (IV) with oxaliplatin: the trial before',
    rats: 'A study in rats: magnesium on a carrier, injected',
    aids: 'A short summary said to be from a 1994 conference on AIDS',
  },
  results: {
    nice: 'If one of the four does not help, another of them follows. For pain in one place it names capsaicin cream, for people who cannot have tablets or do not want them.',
    aan: 'It names certain antidepressants, gabapentinoids (the gabapentin family) and sodium channel blockers. It is against opioids for this pain.',
    asco: 'It advises against calcium and magnesium by drip to protect nerves. For pain it names only duloxetine, with limited benefit.',
    park: 'The results point both ways. They were too mixed to put together.',
    morel: 'Signs of some use for pain are modest. Few trials looked at lasting pain.',
    jordan: 'Moderate or worse nerve damage was not clearly less common with it.',
    cramps:
      'In older adults it made little or no difference: {fewerCramps} fewer cramps a week than with a dummy. The range runs from {mostFewer} fewer to {mostMore} more. In pregnancy the effect is uncertain.',
    arani: 'We found this trial, and could not read what came of it.',
    yousef:
      'After two weeks by drip there was no difference from a dummy. At six weeks and six months, pain was lower with magnesium.',
    ni: 'Six months later, lasting pain was no less common than with a dummy.',
    pickering2020:
      'Each person had three drips in turn: ketamine, both, and a dummy. Pain over five weeks did not differ. Unwanted effects were most common with both.',
    athavale:
      'Symptom scores were lower after eight and twelve weeks. Magnesium in the blood stayed the same.',
    loprinzi: 'It did not protect nerves, though the trial before it had pointed the other way.',
    pickering: 'After four weeks there was no difference from a dummy in pain or quality of life.',
    chu: 'People with less magnesium in their blood had weaker nerve signals. The difference in magnesium was tiny.',
    grothey: 'Fewer people had nerve damage with it. The larger trial after it did not confirm this.',
    leeuw: 'After five years nerves had got worse in fewer people with magnesium than without.',
    rats: 'Special magnesium on a carrier was injected before diabetes began. Markers in blood and nerve cells changed. Ordinary magnesium made no clear difference.',
    aids: 'No title, author or comparison group could be found.',
  },
  limits: {
    nice: 'It is for England. It leaves out sciatica, and face pain from trigeminal neuralgia.',
    aan: 'It is about nerve pain from diabetes, and not about other causes.',
    asco: 'It is about chemotherapy, and not about other causes.',
    park: '{withNervePain} of {people} people had nerve pain. {inPart} more had back pain that is nerve pain in part. Harms were poorly reported.',
    morel: 'Nearly all of the trials were on other kinds of pain.',
    jordan:
      'It rests mainly on the largest trial. Older reviews, before that trial, were more hopeful. It is about one cancer medicine, and magnesium by drip.',
    cramps: 'A cramp is not neuropathy. No trial looked at cramps from exercise.',
    arani:
      'The registry and the article describe its blinding in different ways. Pain was not a main outcome.',
    yousef:
      'It was on back pain, in one place, and not on pain in the feet. Everyone took pain medicines too.',
    ni: 'It was on pain after surgery, and not on neuropathy of the feet. The two groups were not of equal size.',
    pickering2020: 'Nobody had magnesium alone, so it cannot show what that does. It was small.',
    athavale:
      'Nobody went without it, so nothing shows what made the change. {finished} of {people} people finished. All had advanced kidney disease.',
    loprinzi: 'It is about one cancer medicine, and magnesium by drip.',
    pickering:
      'It was small and short. The dummy helped many people too. Their nerve pain came from shingles, injury or surgery, and not from diabetes.',
    chu: 'It cannot show which comes first, or whether one causes the other.',
    grothey: 'It was stopped early. It is about one cancer medicine, and magnesium by drip.',
    leeuw: 'It was in people with low magnesium. Everyone knew who took it. No repeat was found.',
    rats: 'It was no supplement, and no symptoms were looked at. Rats are not people.',
    aids: 'A summary for a meeting is no checked study. It cannot count as evidence.',
  },
  limitsTitle: 'What it cannot tell us:',
  guidelineTitle: 'What guidelines say',
  guidelineHint: 'none names magnesium for pain',
  named: 'England’s guideline begins with amitriptyline, duloxetine, gabapentin or pregabalin.',
  noneNamed: 'None of the pages we read names magnesium for nerve pain.',
  fits: 'Which of the medicines fits you is something to talk about with a doctor.',
  repeatedTitle: 'Often repeated online',
  repeatedHint: 'what was found',
  /** Before the two that are passed on as studies, below the claims. */
  repeated:
    'Two studies are passed on as well. One is real, but about rats. Of the other we found no trace. Neither counts as evidence for people.',
  claims: {
    regrows: {
      said: '“It regrows nerves.”',
      found: 'Seen in mice and rats with crushed nerves, not shown in people.',
    },
    nmda: {
      said: '“It blocks NMDA, so it helps.”',
      found: 'How it might help is no result. A trial found no difference.',
    },
    threonate: {
      said: '“Threonate reaches the nerves.”',
      found: 'In {people} people after surgery it helped no more than a dummy.',
    },
    days: {
      said: '“It helps within days.”',
      found: 'No study gives a timetable. Trials ran from weeks to years.',
    },
  },
  showAll: { one: 'Show {n} study', other: 'Show all {n} studies' } as PluralForms,
  source: 'Source: {title}. {organisation}.',
};

export type EvidenceListWords = typeof evidenceList;
