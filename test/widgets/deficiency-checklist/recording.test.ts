/** A session recorder at work on the page (rrweb, which most of them are built on): what it keeps of a reader. */
import { expect } from '@open-wc/testing';
import type { eventWithTime, record } from 'rrweb';
import { click, type } from '../../support/browser.js';
import {
  all,
  boxFor,
  boxes,
  buttonOf,
  byHand,
  labelOf,
  ownWords,
  keepFromPrinting,
  until,
} from './checklist.js';
import { openList, type ListPage } from './host.js';

interface Recording extends ListPage {
  /** Everything recorded so far. */
  readonly events: eventWithTime[];
  /** The same as one text, with all of the page as it is now at the end. */
  readonly kept: () => string;
}

/** A page without a clipboard, recorded: there the text of a note that is copied comes into the page. */
async function recorded(): Promise<Recording> {
  const opened = await openList('no-clipboard.html');
  const { window: view, document: page } = opened.page;
  const script = page.createElement('script');
  script.src = '/node_modules/rrweb/umd/rrweb.min.js';
  const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
  page.head.append(script);
  await loaded;
  const { rrweb } = view as unknown as { rrweb: { record: typeof record } };
  const events: eventWithTime[] = [];
  rrweb.record({ emit: (event) => events.push(event), recordCanvas: true, collectFonts: true });
  keepFromPrinting(opened.list);
  return {
    ...opened,
    events,
    kept: () => {
      rrweb.record.takeFullSnapshot();
      return JSON.stringify(events);
    },
  };
}

/** Ticks everything, writes, copies and prints. */
async function useIt({ list, settled }: ListPage): Promise<void> {
  await click(boxFor(list, /tingling/i));
  for (const box of boxes(list)) if (!box.checked) box.click();
  await settled();
  await click(ownWords(list));
  await type('Since June, itching');
  await settled();
  buttonOf(list, 'Copy').click();
  await until(() => byHand(list));
  buttonOf(list, 'Print').click();
  expect(all(list, 'iframe')).to.have.length(1);
  await settled();
}

/** Kinds of incremental events, as rrweb numbers them. */
const source = { mutation: 0, input: 5 } as const;

const incremental = (events: readonly eventWithTime[], kind: number): unknown[] =>
  events.map(({ data }) => data as { source?: number }).filter((data) => data.source === kind);

/** In Safari rrweb puts a hidden frame of its own into the page, for untouched prototypes. */
const isOwnFrame = (change: unknown): boolean => {
  const { adds } = change as { adds: { node: { tagName?: string; attributes?: { rr_width?: string } } }[] };
  return (
    adds.length > 0 &&
    adds.every(({ node }) => node.tagName === 'iframe' && node.attributes?.rr_width === '0px')
  );
};

describe('a recording of the page', () => {
  it('holds no tick, no word that was written, and nothing of the note', async () => {
    const recording = await recorded();
    await useIt(recording);
    const kept = recording.kept();
    expect(incremental(recording.events, source.input), 'boxes and fields').to.deep.equal([]);
    const secrets = [
      'June', 'itching', 'What I have noticed', 'What may matter', 'Medicines I take', 'Questions to ask',
      'Your note has', 'Note for your appointment', 'The note as plain text', '"checked":', '"isChecked":',
      // Some of the words stand elsewhere in the list too.
      ...boxes(recording.list).map(labelOf).filter((it) => !/nausea|weakness|numbness|tingling/i.test(it)),
    ]; // prettier-ignore
    expect(secrets.filter((it) => kept.includes(it))).to.deep.equal([]);
  });

  it('holds no change of the page when a box is ticked', async () => {
    const { list, events, settled } = await recorded();
    const before = incremental(events, source.mutation).length;
    for (const box of boxes(list)) box.click();
    await settled();
    await settled();
    const changes = incremental(events, source.mutation).slice(before);
    expect(changes.filter((it) => !isOwnFrame(it))).to.deep.equal([]);
  });

  it('holds the rest of the list, as it holds any text of the page', async () => {
    const kept = (await recorded()).kept();
    for (const words of ['Call for help now', 'mostly have other causes', 'Signs of too much'])
      expect(kept).to.include(words);
  });

  it('would hold a box and a field that are not marked, in the page and in the list', async () => {
    const { page, list, events, kept } = await recorded();
    const places = [page.document.querySelector('main')!, list.shadowRoot!.querySelector('.root')!];
    for (const place of places) {
      const label = page.document.createElement('label');
      label.innerHTML = 'Unmarked <input type="checkbox"> <textarea></textarea>';
      place.append(label);
      label.scrollIntoView();
      await click(label.querySelector('input')!);
      await click(label.querySelector('textarea')!);
      await type('overheard');
    }
    await new Promise((resolve) => page.window.requestAnimationFrame(resolve));
    const inputs = JSON.stringify(incremental(events, source.input));
    expect(inputs.match(/"isChecked":true/g)).to.have.length(2);
    expect(inputs.match(/"overheard"/g)).to.have.length(2);
    expect(kept().includes('Unmarked')).to.equal(true);
  });
});
