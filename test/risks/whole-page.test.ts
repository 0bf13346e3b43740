/** Every widget on one page, as an article may well have them: they must not get in each other's way. */
import { expect, waitUntil } from '@open-wc/testing';
import { openForm } from '../support/open-form.js';
import { drawnBoxes } from '../support/boxes.js';
import { allShown, widgetsOf, type Widget } from './late-pages.js';
import { openWatched, type WatchedPage } from './watched-page.js';

const tags = [
  'emergency-banner',
  'nutrient-facts',
  'neuropathy-guide',
  'video-facade',
  'deficiency-checklist',
  'evidence-list',
  'supplement-warning',
  'food-sources',
  'intake-table',
  'review-note',
  'report-issue',
];

/** Paths of the files a page and what is in it asked for, and whole addresses of other servers. */
const asked = async (page: WatchedPage): Promise<string[]> =>
  (await page.requests()).map(({ url }) => url.replace(/\?host-page=.*/, ''));

/** Every element of a page in the order in which it is read: shadow trees where their host stands, slots filled. */
function* readingOrder(node: Element | ShadowRoot): Generator<Element> {
  if ('tagName' in node) yield node;
  const inside: Element[] =
    node instanceof (node.ownerDocument.defaultView as typeof globalThis).HTMLSlotElement
      ? node.assignedElements()
      : [...(((node as Element).shadowRoot ?? node) as Element).children];
  for (const child of inside) yield* readingOrder(child);
}

/** Levels of the headings a reader comes by, with their words. */
const headingsOf = ({ document }: WatchedPage): [level: number, text: string][] =>
  [...readingOrder(document.body)]
    .filter((it) => it.checkVisibility() && /^h[1-6]$/.test(it.localName))
    .map((it) => {
      const slot = it.querySelector('slot');
      const text = slot?.assignedElements()[0]?.textContent ?? it.textContent;
      return [Number(it.localName.slice(1)), text.trim()];
    });

/** Whether a background hides what is behind it: neither transparent nor a tint. */
function isFilled(element: Element): boolean {
  const { backgroundColor } = element.ownerDocument.defaultView!.getComputedStyle(element);
  const alpha = /(?:rgba\(.*,|\/) ([\d.]+)\)$/.exec(backgroundColor)?.[1];
  return backgroundColor !== 'transparent' && Number(alpha ?? 1) > 0.5;
}

async function openWhole(file = 'whole-page.html'): Promise<WatchedPage> {
  const page = await openWatched(file, { width: 1000, height: 900 });
  await allShown(page);
  return page;
}

describe('a page with every widget', () => {
  it('has them all, under the strictest policy, with no word on the console and nothing asked from elsewhere', async () => {
    const page = await openWhole();
    expect(widgetsOf(page).map(({ localName }) => localName)).to.deep.equal(tags);
    for (const widget of widgetsOf(page)) {
      const root = widget.shadowRoot!.querySelector<HTMLElement>('.root, .play')!;
      expect(root.offsetHeight, widget.localName).to.be.greaterThan(40);
      const look = page.window.getComputedStyle(root);
      expect(look.boxSizing, `${widget.localName} has its styles`).to.equal('border-box');
    }
    expect([...page.console, ...page.errors, ...page.violations]).to.deep.equal([]);
    expect(page.stored).to.deep.equal([]);
    expect((await asked(page)).sort()).to.deep.equal([
      '/dist/nutrient-widgets.min.js',
      '/dist/reserve.css',
      '/host/article.css',
      '/host/whole-page.html',
    ]);
  });

  it('has no id twice within one root, so every label and description names what it should', async () => {
    const page = await openWhole();
    for (const root of [page.document, ...widgetsOf(page).map((it) => it.shadowRoot!)]) {
      const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
      expect(ids, root.nodeName).to.deep.equal([...new Set(ids)]);
      for (const name of ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for']) {
        for (const it of root.querySelectorAll(`[${name}]`)) {
          for (const id of it.getAttribute(name)!.split(' ')) expect(ids, it.outerHTML).to.include(id);
        }
      }
    }
  });

  for (const file of ['whole-page.html', 'demo/index.html']) {
    it(`${file} has its headings in order: no level is skipped on the way down, and no heading is empty`, async () => {
      const headings = headingsOf(await openWhole(file));
      expect(headings[0]![0]).to.equal(1);
      expect(headings.filter(([level]) => level === 1)).to.have.length(1);
      expect(headings.length).to.be.greaterThan(18);
      headings.forEach(([level, text], i) => {
        expect(text).not.to.equal('');
        if (i)
          expect(level, `“${text}” after “${headings[i - 1]![1]}”`).to.be.at.most(headings[i - 1]![0] + 1);
      });
    });
  }

  it('has filled blocks only where there is a number to call', async () => {
    const page = await openWhole();
    const filled = widgetsOf(page).flatMap((widget) =>
      [...widget.shadowRoot!.querySelectorAll('.root, .root div, .root section, .root p')]
        .filter((it) => it.checkVisibility() && isFilled(it))
        .map((it) => `${widget.localName} .${it.className}`),
    );
    expect(filled.length).to.be.greaterThan(0);
    for (const it of filled) expect(it).to.match(/ \.emergency-head$/);
  });
});

/** The author's words of a page, by tag, as far as they are seen. */
const seenWords = (page: WatchedPage): [tag: string, words: string][] =>
  widgetsOf(page).map((widget) => [
    widget.localName,
    [...widget.childNodes].every((node) => drawnBoxes(node).length > 0) ? widget.textContent : '',
  ]);

describe('the author’s words in every tag', () => {
  it('stay where a policy blocks the script', async () => {
    const page = await openWatched('whole-page.html?no-script');
    const words = seenWords(page);
    expect(words.map(([tag]) => tag)).to.deep.equal(tags);
    for (const [tag, text] of words) expect(text.length, tag).to.be.greaterThan(10);
    expect(page.console).to.deep.equal([]);
  });

  it('are there until a late script comes, and then each makes room for its widget', async () => {
    const page = await openWatched('whole-page-late.html');
    const words = seenWords(page);
    expect(words.map(([tag]) => tag)).to.deep.equal(tags);
    for (const [tag, text] of words) expect(text.length, tag).to.be.greaterThan(10);
    await allShown(page);
    for (const [tag, text] of seenWords(page)) expect(text, tag).to.equal('');
    expect([...page.console, ...page.errors]).to.deep.equal([]);
  });
});

it('a page with every widget whose script comes twice shows each once, with one warning', async () => {
  const page = await openWhole('whole-page-late.html');
  const again = page.document.createElement('script');
  again.type = 'module';
  again.src = '/dist/nutrient-widgets.min.js?ver=6.4';
  const loaded = new Promise((resolve) => again.addEventListener('load', resolve));
  page.document.head.append(again);
  await loaded;
  for (const widget of widgetsOf(page)) {
    const root = widget.shadowRoot!;
    expect(root.querySelectorAll('.root'), widget.localName).to.have.length(1);
  }
  expect(page.console).to.have.length(1);
  expect(page.console[0]).to.match(/^warn: nutrient-widgets: version (\S+) was loaded after version \1;/);
  expect(page.errors).to.deep.equal([]);
});

describe('a report about a page with every widget', () => {
  /** Opens the form, writes a word and sends it. */
  async function report(page: WatchedPage): Promise<(selector: string) => HTMLElement> {
    const widget = page.document.querySelector<Widget>('report-issue')!;
    const one = (selector: string): HTMLElement => widget.shadowRoot!.querySelector<HTMLElement>(selector)!;
    await openForm(widget);
    const message = one('#message') as HTMLTextAreaElement;
    message.value = 'The third figure is wrong.';
    message.dispatchEvent(new page.window.Event('input', { bubbles: true }));
    one('.primary').click();
    return one;
  }

  it('names all of them to a page that sends it itself, from the built file too', async () => {
    const page = await openWhole();
    const details: object[] = [];
    page.document.addEventListener('nw-report-issue-submit', (event) => {
      event.preventDefault();
      details.push((event as CustomEvent<object>).detail);
    });
    const one = await report(page);
    await waitUntil(() => one('.thanks'), 'it says that the page has it');
    expect(details).to.have.length(1);
    const { version, edition, widgets, ...rest } = details[0] as Record<string, unknown>;
    expect(widgets).to.have.members(tags);
    expect(rest).to.deep.equal({
      kind: 'other',
      message: 'The third figure is wrong.',
      email: '',
      page: page.window.location.href,
      picture: undefined,
    });
    expect(version).to.match(/^\d+\.\d+\.\d+$/);
    expect(edition).to.match(/^\d{4}-\d\d$/);
    expect([...page.console, ...page.errors, ...page.violations]).to.deep.equal([]);
  });

  it('stays with the reader where the policy lets nothing out: one sentence says so, and it can be saved', async () => {
    const page = await openWhole();
    const one = await report(page);
    const alert = (): string => one('[role=alert]').textContent.trim();
    await waitUntil(alert, 'it says why');
    expect(alert()).to.match(/^No answer came back.* Nothing is lost: your report is still here\./);
    expect((one('#message') as HTMLTextAreaElement).value).to.equal('The third figure is wrong.');
    const buttons = [...one('dialog').querySelectorAll('button')].map((it) => it.textContent.trim());
    expect(buttons).to.include.members(['Try again', 'Save as a file', 'Copy the report', 'Close']);
    expect(page.violations.join()).to.match(/^connect-src/);
    expect(page.errors).to.deep.equal([]);
  });
});
