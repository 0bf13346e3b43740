/** Every widget in every state with other words or figures in it, for what must hold in all of them. */
import '../../src/define/deficiency-checklist.js';
import '../../src/define/emergency-banner.js';
import '../../src/define/evidence-list.js';
import '../../src/define/food-sources.js';
import '../../src/define/intake-table.js';
import '../../src/define/neuropathy-guide.js';
import '../../src/define/nutrient-facts.js';
import '../../src/define/report-issue.js';
import '../../src/define/review-note.js';
import '../../src/define/supplement-warning.js';
import '../../src/define/video-facade.js';
import { clock } from '../../src/model/clock.js';
import { tell } from '../../src/base/reader.js';
import { reportForm } from '../../src/locales/en/report-form.js';
import type { Words } from '../../src/base/words.js';
import { foodGroups } from '../../src/knowledge/foods.js';
import { areas, nerveTypes } from '../../src/knowledge/neuropathy.js';
import { crisisLines, emergencyNumbers, poisonCentres } from './published/emergency-banner.js';
import { attributesFor, authorities, tableOf } from './published/intake-table.js';
import { parse, settled } from './page.js';
import { mailActs, reportActs } from './report-acts.js';
import {
  addsAge,
  choosesLastKind,
  find,
  medicineNames,
  opensKind,
  pickAll,
  showsAll,
  tickAll,
  tickFoods,
  types,
  typesAge,
  typesFood,
  type Act,
  type Widget,
} from './scene-acts.js';

export const tags = [
  'emergency-banner',
  'intake-table',
  'deficiency-checklist',
  'supplement-warning',
  'nutrient-facts',
  'neuropathy-guide',
  'evidence-list',
  'food-sources',
  'review-note',
  'video-facade',
  'report-issue',
] as const;
export type Tag = (typeof tags)[number];

/** Those that state no fact of ours, and have no sources: a video, and a form. */
export const plainTags = ['video-facade', 'report-issue'] as const;
type PlainTag = (typeof plainTags)[number];
export type FactTag = Exclude<Tag, PlainTag>;

/** Those that do. */
export const factTags = tags.filter((tag): tag is FactTag => !plainTags.includes(tag as PlainTag));

export interface Scene {
  /** Attributes of the tag as they are written. */
  readonly attributes: string;
  /** What the reader does then, with its name. */
  readonly act?: Act;
  /** Another day than today. */
  readonly today?: string;
}

/** Countries with a number, without one, with several, with a doubtful one. */
const callers = ['US', 'GB', 'AU', 'FR', 'DE', 'NO', 'JP', 'IN', 'CH', 'PY', 'NG'].map((code) => ({
  attributes: `region="${code}"`,
}));

/** What an author says of a page; the names are plainly nobody’s. */
const reviewed = 'reviewed-by="Reviewer Name" credentials="Title of Reviewer"';

const mailto = 'mailto="publisher@example.org"';

const plain = (...attributes: string[]): Scene[] => attributes.map((it) => ({ attributes: it }));
const places = new Set([emergencyNumbers, poisonCentres, crisisLines].flatMap((rows) => Object.keys(rows)));

const scenes: Readonly<Record<Tag, readonly Scene[]>> = {
  'emergency-banner': [
    ...plain('', ...[...places].map((code) => `region="${code}"`), 'region="NG"', 'lang="en-GB"'),
    ...plain('signs="adult"', 'signs="child" region="US"', 'compact', 'compact region="AU"'),
    ...plain('expand="sources" region="DE"'),
    ...plain('', 'region="US"', 'region="US" compact').map((scene) => ({ ...scene, today: '2028-01-15' })),
  ],
  'intake-table': [
    ...authorities.flatMap((id) =>
      plain(
        `authority="${id}" expand="sources"`,
        `authority="${id}" unit="mmol" expand="sources"`,
        ...tableOf(id).rows.map((row) => `authority="${id}" ${attributesFor(row)}`),
      ),
    ),
    ...plain(
      '',
      'expand="sources"',
      'region="GB"',
      'lang="en-GB"',
      'compact',
      'compact region="US" age="34" sex="male"',
    ),
    ...plain('compare="us efsa uk anz who jp dach nnr" expand="sources" age="40"'),
    ...plain(
      'compare="us in ch" expand="sources"',
      'authority="in"',
      'authority="ch"',
      'authority="ch" compact',
    ),
    { attributes: '', act: addsAge },
    { attributes: 'region="US"', act: typesAge('34') },
    { attributes: 'region="US"', act: typesAge('thirty') },
    { attributes: 'authority="us"', today: '2030-01-15' },
  ],
  'deficiency-checklist': [
    ...plain('', 'show="signs"', 'show="risks"', 'show="medicines"', 'lang="en-GB"', 'expand="sources"'),
    ...callers,
    { attributes: 'region="US"', act: tickAll },
    { attributes: 'region="US"', today: '2028-01-15' },
  ],
  'supplement-warning': [
    ...plain('', 'lang="en-GB"', 'unit="mmol"', 'conditions="heart pregnancy"', 'expand="sources"'),
    ...callers,
    ...plain(`medicines="${medicineNames.join(', ')}" region="US"`),
    { attributes: 'region="US"', act: pickAll },
    ...['in', 'doxycycline', 'vitamin b6', 'no such name'].map((it) => ({ attributes: '', act: types(it) })),
    ...[0, 1, 2, 3, 4, 5].map((kind): Scene => ({ attributes: '', act: opensKind(kind) })),
    { attributes: 'medicines="doxycycline"', act: types('doxycycline') },
    { attributes: '', act: types('magnesium citrate') },
    { attributes: 'region="US"', today: '2030-01-15' },
  ],
  'nutrient-facts': plain('', 'topics="roles"', 'topics="body numbers"', 'lang="en-GB" expand="sources"'),
  'neuropathy-guide': [
    ...plain('', 'lang="en-GB"', 'expand="sources"', ...areas.map((id) => `area="${id}"`)),
    ...plain(...nerveTypes.map((id) => `nerves="${id}"`)),
    ...callers,
    { attributes: 'region="US"', today: '2028-01-15' },
  ],
  'evidence-list': [
    ...plain('', 'expand="sources"', 'limit="1"', 'limit="3" kind="trial"'),
    ...plain(...['guideline', 'review', 'trial', 'observation'].map((it) => `kind="${it}"`)),
    { attributes: 'limit="2"', act: showsAll },
  ],
  'food-sources': [
    ...plain('', 'limit="95" lang="en-GB"', 'unit="mmol" limit="95"', 'expand="sources"', 'limit="1"'),
    ...plain(...foodGroups.map((id) => `group="${id}"`)),
    ...['limit="95"', 'limit="3" region="IN"', 'limit="3" region="AU" unit="mmol" age="34" sex="female"'].map(
      (attributes): Scene => ({ attributes, act: tickFoods }),
    ),
    { attributes: '', act: typesFood('nut') },
    { attributes: '', act: typesFood('zzz') },
    { attributes: '', act: choosesLastKind },
    { attributes: 'region="US"', today: '2030-01-15' },
  ],
  'review-note': [
    ...plain('', 'expand="sources"', 'credentials="Title of Reviewer"', 'reviewed-by="Reviewer Name"'),
    ...plain(`${reviewed} reviewed-on="2026-11-20"`, 'reviewed-on="2026-11-20" next-review="2027-11-20"'),
    { attributes: `${reviewed} reviewed-on="2026-11-20" next-review="2027-11-20"`, today: '2026-12-01' },
    { attributes: `${reviewed} reviewed-on="2026-11-20" next-review="2027-11-20"`, today: '2028-01-15' },
  ],
  'video-facade': plain(
    '',
    'src="https://youtu.be/abcdefghijk" title="A walk through the nerves"',
    'src="https://vimeo.com/12345678"',
    'src="/video.mp4" heading="Video of the day"',
    'src="https://video.example/file.webm"',
    'src="https://video.example/a-page"',
    'src="javascript:alert(1)"',
  ),
  'report-issue': [
    ...plain('', 'heading=""', 'endpoint="https://reports.example/new"', mailto),
    { attributes: 'endpoint="https://reports.example/new"', act: reportActs[0]! },
    ...reportActs.map((act): Scene => ({ attributes: '', act })),
    ...mailActs.map((act): Scene => ({ attributes: mailto, act })),
  ],
};

/** The words a widget uses, those it shares with others too, and those of the form that it opens. */
export const wordsOfWidget = (tag: Tag): object => ({
  ...(customElements.get(tag) as unknown as { words: Words<object> }).words.find('en').words,
  ...(tag === 'report-issue' ? reportForm : {}),
});

export const scenesOf = (tag: Tag): readonly Scene[] => scenes[tag];
export const sceneCount = (tag: Tag): number => scenes[tag].length;

const { now } = clock;
afterEach(() => {
  clock.now = now;
  tell({ person: undefined, region: '' });
});

/** What must hold of a widget in a scene; it throws where it does not. */
export type Check = (widget: Widget, scene: string) => void;

/** The same where it takes time. */
export type Look = (widget: Widget, scene: string) => void | Promise<void>;

/**
 * A test for each check, over every scene of a widget. Each scene is drawn once and handed to all of them: drawing is
 * what takes the time. A check ends with the first scene that fails it; the others go on. `after` has what is looked
 * at when all were seen, by the same titles.
 */
export function checkScenes(
  tag: Tag,
  checks: Readonly<Record<string, Check>>,
  after: Readonly<Record<string, () => void>> = {},
): void {
  const failures = new Map<string, unknown>();
  let count = 0;
  before(async function () {
    this.timeout(180_000); // more than a hundred scenes, in browsers that share two busy cores
    await eachScene(tag, (widget, scene) => {
      count++;
      for (const [title, check] of Object.entries(checks)) {
        if (failures.has(title)) continue;
        try {
          check(widget, scene);
        } catch (error) {
          failures.set(title, error);
        }
      }
    });
    if (count !== scenes[tag].length) throw new Error(`${count} of ${scenes[tag].length} scenes were drawn`);
  });
  for (const title of Object.keys(checks)) {
    it(title, () => {
      if (failures.has(title)) throw failures.get(title) as Error;
      after[title]?.();
    });
  }
}

/** Calls back with a widget in every scene, all that can be opened open, and the scene's name. */
export async function eachScene(tag: Tag, look: Look): Promise<void> {
  const waiting = [...scenes[tag]];
  while (waiting.length) {
    // A dozen at a time, as every wait is a frame long; a day or an act of its own needs a page of its own.
    const isAlone = (scene: Scene | undefined): boolean => Boolean(scene?.act ?? scene?.today);
    const others = waiting.findIndex(isAlone);
    const count = isAlone(waiting[0]) ? 1 : Math.min(12, others < 0 ? waiting.length : others);
    await showScenes(tag, waiting.splice(0, count), look);
  }
}

async function showScenes(tag: Tag, some: readonly Scene[], look: Look): Promise<void> {
  const today = some[0]?.today;
  clock.now = today === undefined ? now : () => new Date(today);
  const box = parse(
    some.map(({ attributes }) => `<div><${tag} ${attributes}>Ask first.</${tag}></div>`).join(''),
  );
  const widgets = [...box.querySelectorAll<Widget>(tag)];
  for (let i = 0; i < widgets.length; i++) {
    const [widget, { attributes, act }] = [widgets[i]!, some[i]!];
    await settled(widget);
    await act?.[1](widget);
    await settled(widget);
    for (const details of find<HTMLDetailsElement>(widget, 'details')) details.open = true;
    await look(widget, [attributes, act?.[0], today].filter(Boolean).join(', '));
  }
  box.remove();
  clock.now = now;
}
