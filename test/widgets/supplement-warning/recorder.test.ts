/**
 * A page that is recorded while a reader types and picks, by the recorder on which most session recorders are built
 * (rrweb). What it kept must not tell which medicine it was.
 */
import { expect } from '@open-wc/testing';
import { press, type } from '../../support/browser.js';
import { pageWith, rest, type OnPage } from './page.js';
import { all, cards, linesOf, list, nameField, one, openList, picked, said } from './warning.js';

interface Recorder {
  (options: { emit: (event: object) => void; checkoutEveryNth?: number }): () => void;
  takeFullSnapshot(): void;
}

/** Starts the recorder in the page; returns what it has kept so far, as it would be sent. */
async function record({ page }: OnPage): Promise<{ kept: () => object[]; snapshot: () => void }> {
  const script = page.document.createElement('script');
  script.type = 'module';
  script.textContent =
    "import { record } from '/node_modules/rrweb/dist/rrweb.js'; window.record = record; dispatchEvent(new Event('recorder'));";
  const ready = new Promise((resolve) => page.window.addEventListener('recorder', resolve, { once: true }));
  page.document.head.append(script);
  await ready;
  const { record: recorder } = page.window as unknown as { record: Recorder };
  const events: object[] = [];
  recorder({ emit: (event) => events.push(event) });
  return { kept: () => events, snapshot: () => recorder.takeFullSnapshot() };
}

const frame = ({ page }: OnPage): Promise<unknown> =>
  new Promise((resolve) => page.window.requestAnimationFrame(() => page.window.setTimeout(resolve, 50)));

/** Types half a name, then the whole of it, and picks it; then it picks another from the list. */
async function use(on: OnPage, name: string, second: string): Promise<void> {
  const { warning } = on;
  nameField(warning).focus();
  await type(name.slice(0, 4));
  await rest(warning);
  await type(name.slice(4));
  await press('Enter');
  await rest(warning);
  await openList(warning);
  list(warning).focus();
  list(warning).value = second;
  one(warning, '.pick button').click();
  await rest(warning);
  nameField(warning).focus();
  await type('Lasix');
  await rest(warning);
  await frame(on);
}

/** In Safari rrweb puts a hidden frame of its own into the page, sooner or later: for untouched prototypes. */
const isOwnFrame = (node: unknown): boolean => (node as { tagName?: string } | null)?.tagName === 'iframe';

/** Times, numbers of nodes, the page's address, and how far it is scrolled, which goes with the height of what is in it. */
const passing = 'timestamp href timeOffset id parentId nextId rootId x y rr_scrollTop initialOffset'.split(
  ' ',
);

interface Mutation {
  type: number;
  data: Partial<Record<'texts' | 'adds' | 'removes', object[]>> & {
    source?: number;
    attributes?: { attributes: Record<string, unknown> }[];
  };
}

/** Changes one by one: how many are sent together is a matter of how busy the browser is. */
function changesIn(event: object): unknown[] {
  const { type: kind, data } = event as Mutation;
  if (kind !== 3 || data.source !== 0) return [event];
  const { texts = [], attributes = [], adds = [], removes = [] } = data;
  return [...texts, ...adds, ...removes, ...attributes.flatMap((it) => Object.entries(it.attributes))];
}

/** For JSON: what is the same in every recording of the same page. */
function steady(key: string, value: unknown): unknown {
  if (passing.includes(key)) return 0;
  return Array.isArray(value) ? value.filter((node) => !isOwnFrame(node)) : value;
}

/** What is in a recording, without what differs between any two, the mark that Lit makes up among it. */
const comparable = (events: readonly object[]): string => {
  const lines = events
    .flatMap(changesIn)
    .filter((it) => !isOwnFrame((it as { node?: object }).node))
    .map((it) => JSON.stringify(it, steady))
    .map((line) => line.replace(/host-page=[\w-]+/g, '').replace(/lit\$\d+\$/g, 'lit'));
  return [...new Set(lines)].sort().join('\n');
};

async function recording(name: string, second: string): Promise<{ text: string; told: string[] }> {
  const on = await pageWith('article.html');
  const { kept, snapshot } = await record(on);
  await use(on, name, second);
  snapshot();
  expect(picked(on.warning)).to.have.length(2);
  // Lines of the cards alone: what is always on the page may be in a recording.
  const always = (await pageWith('article.html')).warning.shadowRoot!.textContent;
  const told = [
    ...cards(on.warning).flatMap(linesOf),
    said(on.warning),
    ...all(on.warning, '.found button').map((it) => it.textContent.trim()),
  ].filter((line) => line && !always.includes(line));
  return { text: comparable(kept()), told };
}

describe('a recording of the page', () => {
  it('holds neither what was typed nor a medicine that was picked, nor a line of its card', async () => {
    const { text, told } = await recording('doxycycline', 'furosemide');
    expect(text).to.include('Numb feet at night'); // the page was recorded
    expect(text).to.include('Before taking magnesium'); // and so was the widget
    for (const word of ['doxy', 'furosemide', 'Lasix', 'at least 2 hours before', 'water tablets'])
      expect(text.toLowerCase().includes(word.toLowerCase()), word).to.equal(false);
    expect(told.length).to.be.greaterThan(5);
    for (const line of told) expect(text.includes(line), line).to.equal(false);
  }).timeout(60_000);

  it('is the same whichever of two medicines was picked', async () => {
    const first = await recording('doxycycline', 'furosemide');
    const second = await recording('minocycline', 'torasemide');
    expect(first.told.join()).not.to.equal(second.told.join());
    const [one, other] = [first, second].map(({ text }) => text.split('\n'));
    expect(
      one!.filter((line) => !other!.includes(line)),
      'only in one',
    ).to.deep.equal([]);
    expect(
      other!.filter((line) => !one!.includes(line)),
      'only in the other',
    ).to.deep.equal([]);
  }).timeout(60_000);

  it('would hold what is typed into a field without our marks, on the page and in a widget', async () => {
    const on = await pageWith('article.html');
    const host = on.page.document.createElement('div');
    on.page.document.querySelector('main')!.append(host);
    host.attachShadow({ mode: 'open' }).innerHTML = '<input /><p></p>';
    const fields = [
      on.page.document.querySelector('main')!.appendChild(on.page.document.createElement('input')),
      host.shadowRoot!.querySelector('input')!,
    ];
    const { kept } = await record(on);
    for (const [i, field] of fields.entries()) {
      field.focus();
      await type(`unmarked ${i}`);
    }
    host.shadowRoot!.querySelector('p')!.textContent = 'unmarked card';
    await frame(on);
    const text = JSON.stringify(kept());
    for (const it of ['unmarked 0', 'unmarked 1', 'unmarked card']) expect(text).to.include(it);
  });

  it('would hold the card too, were it not for the marks around it', async () => {
    const on = await pageWith('article.html');
    for (const it of all(on.warning, '.private')) it.className = 'private';
    const { kept } = await record(on);
    await use(on, 'doxycycline', 'furosemide');
    expect(JSON.stringify(kept())).to.include('Doxycycline');
  });
});
