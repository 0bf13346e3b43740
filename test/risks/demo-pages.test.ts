/** The demo is what a publisher sees first, and copies from. Every page of it, as `npm start` serves it. */
import { expect } from '@open-wc/testing';
import { emulateMedia, screenshot, setViewport } from '../support/browser.js';
import { sidewaysScroll } from '../support/layout.js';
import { openWatched, type WatchedPage } from './watched-page.js';

interface Axe {
  run(root: Document): Promise<{ violations: Violation[] }>;
}

interface Violation {
  id: string;
  nodes: { html: string; failureSummary?: string }[];
}

/** Pages that the first page leads to, and so on; as paths inside the demo. */
async function allPages(): Promise<string[]> {
  const found = new Set(['index.html']);
  for (const page of found) {
    const { document } = await openWatched(`demo/${page}`);
    for (const { href } of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
      const path = /\/host\/demo\/([^?#]*)/.exec(href)?.[1];
      if (path) found.add(path);
    }
  }
  return [...found];
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
    expect(widget.shadowRoot!.textContent.length).to.be.greaterThan(100);
  }
}

async function axeFindings(page: WatchedPage): Promise<string[]> {
  const script = page.document.createElement('script');
  script.src = '/node_modules/axe-core/axe.min.js';
  const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
  page.document.head.append(script);
  await loaded;
  const { violations } = await (page.window as unknown as { axe: Axe }).axe.run(page.document);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
  );
}

// The pages are found before the tests are made, so that each has its own.
const pages = await allPages();
const readyTags = ['emergency-banner', 'intake-table', 'deficiency-checklist', 'supplement-warning'];

describe('the demo', () => {
  it('has the article and a page for each widget', () => {
    const own = readyTags.map((tag) => `widgets/${tag}.html`);
    expect(pages).to.include.members(['index.html', ...own]);
  });

  it('has every widget in the article', async () => {
    const { document } = await openWatched('demo/index.html');
    for (const tag of readyTags) expect(document.querySelectorAll(tag), tag).not.to.have.length(0);
  });

  for (const file of pages) {
    for (const colorScheme of ['light', 'dark'] as const) {
      it(`${file}, ${colorScheme}: nothing on the console, no failed request, no barrier that axe can see`, async () => {
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
        expect(await axeFindings(page)).to.deep.equal([]);
      }).timeout(60_000);
    }

    for (const width of [320, 390, 768, 1280]) {
      it(`${file} does not scroll sideways, ${width} px wide`, async () => {
        await setViewport(width, 900);
        const page = await openWatched(`demo/${file}`, { width, height: 900 });
        await shown(page);
        expect(sidewaysScroll(page.document)).to.equal(0);
        await screenshot(`demo-${file}-${width}`, page.frame);
      });
    }
  }
});
