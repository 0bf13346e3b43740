/** The demo is what a publisher sees first, and copies from. Every page of it, as `npm start` serves it. */
import { expect } from '@open-wc/testing';
import { engine } from '../support/abilities.js';
import { emulateMedia, screenshot, setViewport } from '../support/browser.js';
import { sidewaysScroll } from '../support/layout.js';
import { openWatched, type WatchedPage } from './watched-page.js';

interface Axe {
  run(root: Document, options: { runOnly?: string[] }): Promise<{ violations: Violation[] }>;
}

interface Violation {
  id: string;
  nodes: { html: string; failureSummary?: string }[];
}

interface DemoPage {
  /** Where its list of pages leads, as paths inside the demo. */
  readonly nav: readonly string[];
  /** Which of these it says it is. */
  readonly current: readonly string[];
}

/** Pages that the first page leads to, and so on. */
async function allPages(): Promise<Map<string, DemoPage>> {
  const found = new Map<string, DemoPage>();
  const waiting = ['index.html'];
  const pathOf = ({ href }: HTMLAnchorElement): string =>
    /\/host\/demo\/([^?#]*\.html)/.exec(href)?.[1] ?? '';
  while (waiting.length) {
    const file = waiting.pop()!;
    if (!file || found.has(file)) continue;
    const { document, frame } = await openWatched(`demo/${file}`);
    const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')];
    const nav = links.filter((link) => link.closest('nav'));
    const current = nav.filter((link) => link.getAttribute('aria-current') === 'page');
    found.set(file, { nav: nav.map(pathOf), current: current.map(pathOf) });
    waiting.push(...links.map(pathOf));
    frame.remove();
  }
  return found;
}

/** Until every widget of a page is defined and has rendered. */
async function shown({ window, document }: WatchedPage): Promise<void> {
  const widgets = [
    ...document.querySelectorAll<HTMLElement & { updateComplete: Promise<boolean> }>('*'),
  ].filter(({ localName }) => localName.includes('-'));
  expect(widgets, 'a demo page shows widgets').not.to.have.length(0);
  for (const widget of widgets) {
    await window.customElements.whenDefined(widget.localName);
    while (!(await widget.updateComplete));
    if (widget.matches('video-facade:not([src])')) continue; // the author's own words stay
    const text = widget.shadowRoot!.textContent.replace(/\s+/g, ' ');
    const isShort = widget.matches('video-facade, report-issue');
    expect(text.length, widget.localName).to.be.greaterThan(isShort ? 15 : 100);
  }
}

async function axeFindings(page: WatchedPage, options = {}): Promise<string[]> {
  const script = page.document.createElement('script');
  script.src = '/node_modules/axe-core/axe.min.js';
  const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
  page.document.head.append(script);
  await loaded;
  const { violations } = await (page.window as unknown as { axe: Axe }).axe.run(page.document, options);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
  );
}

/** What axe says of a page is the same in every browser: one is enough. */
const withAxe = engine === 'Chromium';

// The pages are found before the tests are made, so that each has its own.
const demo = await allPages();
const pages = [...demo.keys()];
const readyTags = [
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
];

describe('the demo', () => {
  it('has the article and a page for each widget', () => {
    const own = readyTags.map((tag) => `widgets/${tag}.html`);
    expect(pages).to.include.members(['index.html', ...own]);
  });

  it('leads from every page to every other, and says which one it is', () => {
    for (const [file, { nav, current }] of demo) {
      expect([...nav].sort(), file).to.deep.equal([...pages].sort());
      expect(current).to.deep.equal([file]);
    }
  });

  it('has captions for its video that keep to its 20 seconds, and the same words as the guide', async () => {
    const { document, window } = await openWatched('demo/index.html');
    const video = document.querySelector('video-facade')!;
    const lines = (await (await fetch(new URL(video.getAttribute('captions')!, document.baseURI))).text())
      .split(/\n\n/)
      .map((cue) => cue.split('\n'));
    expect(lines[0]).to.deep.equal(['WEBVTT']);
    const cues = lines.slice(1).map(([time, ...text]) => ({ time, text: text.join(' ').trim() }));
    expect(cues.map(({ time }) => time)).to.deep.equal(
      [0, 5, 10, 15].map((from) => {
        const at = (s: number): string => `00:${String(s).padStart(2, '0')}.000`;
        return `${at(from)} --> ${at(from + 5)} line:35% position:45% size:50% align:start`;
      }),
    );
    await window.customElements.whenDefined('neuropathy-guide');
    const guide = document.querySelector<HTMLElement & { updateComplete: Promise<boolean> }>(
      'neuropathy-guide',
    )!;
    await guide.updateComplete;
    const steps = [...guide.shadowRoot!.querySelectorAll('.spread p')].map((it) => it.textContent.trim());
    expect(cues.slice(0, 3).map(({ text }) => text)).to.deep.equal(steps);
  });

  it('has every widget in the article', async () => {
    const { document } = await openWatched('demo/index.html');
    for (const tag of readyTags) expect(document.querySelectorAll(tag), tag).not.to.have.length(0);
  });

  for (const file of pages) {
    for (const colorScheme of ['light', 'dark'] as const) {
      it(`${file}, ${colorScheme}: nothing on the console, no failed request${withAxe ? ', no barrier that axe can see' : ''}`, async () => {
        await emulateMedia({ colorScheme });
        const page = await openWatched(`demo/${file}`, { width: 1000 });
        expect(page.window.matchMedia(`(prefers-color-scheme: ${colorScheme})`).matches).to.be.true;
        await shown(page);
        // The page on the banner shows, on purpose, what happens to a country that does not exist.
        const expected =
          file === 'widgets/emergency-banner.html' ? [/^warn: nutrient-widgets: .*region="Atlantis"/] : [];
        expect(page.console).to.have.length(expected.length);
        expected.forEach((warning, i) => expect(page.console[i]).to.match(warning));
        expect([...page.errors, ...page.violations]).to.deep.equal([]);
        const loaded = page.window.performance.getEntriesByType('resource') as PerformanceResourceTiming[];
        expect(loaded.length).to.be.greaterThan(1);
        for (const { name, responseStatus } of loaded) {
          // Safari 17 to 18 does not tell.
          const status = (responseStatus as number | undefined) ?? (await fetch(name)).status;
          expect(status, name).to.equal(200);
          expect(new URL(name).origin, 'the demo asks nobody else').to.equal(location.origin);
        }
        if (!withAxe) return;
        // In the dark nothing but colours is different.
        const options = colorScheme === 'dark' ? { runOnly: ['color-contrast'] } : {};
        expect(await axeFindings(page, options)).to.deep.equal([]);
      }).timeout(60_000);
    }

    it(`${file} does not scroll sideways, 320, 390, 768 or 1280 px wide`, async () => {
      const page = await openWatched(`demo/${file}`, { height: 900 });
      await shown(page);
      for (const width of [320, 390, 768, 1280]) {
        await setViewport(width, 900);
        page.frame.style.width = `${width}px`;
        expect(sidewaysScroll(page.document), `${width} px`).to.equal(0);
        await screenshot(`demo-${file}-${width}`, page.frame);
      }
    }).timeout(60_000);
  }
});
