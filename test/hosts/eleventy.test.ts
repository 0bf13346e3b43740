/** The small site of demo/hosts/eleventy, built by Eleventy, as its readers have it. */
import { expect } from '@open-wc/testing';
import { emulateMedia, screenshot, setViewport } from '../support/browser.js';
import { sidewaysScroll } from '../support/layout.js';
import { isShown, textOf } from '../support/page.js';
import {
  authorText,
  expectArticleAndNoStandIns,
  expectQuiet,
  gradeOf,
  openBuilt,
  shownWidgets,
} from './sites/site-pages.js';

const site = 'eleventy/';
/** Path and widgets of each page that has some. */
const pages = {
  'posts/how-much/': ['intake-table', 'food-sources', 'supplement-warning'],
  'posts/other-ways/': ['emergency-banner', 'intake-table', 'nutrient-facts'],
  'posts/nunjucks/': ['intake-table'],
} as const;

describe('a site built by Eleventy', () => {
  it('shows widgets from shortcodes in Markdown, with what the author wrote, and the whole article', async () => {
    const page = await openBuilt(`${site}posts/how-much/`);
    const [woman, foods, warning] = await shownWidgets(page, pages['posts/how-much/']);
    expect(woman).to.include('Women 31–50').and.to.include('320 mg');
    expect(foods).to.include('Nuts & “seeds”');
    expect(warning).to.include('Kidney').and.to.include('Doxycycline');
    expectArticleAndNoStandIns(page);
    expectQuiet(page);
  });

  it('shows a raw tag, a placeholder and a plain link as widgets, and a link in a line as a link', async () => {
    const page = await openBuilt(`${site}posts/other-ways/`);
    const [banner, man, facts] = await shownWidgets(page, pages['posts/other-ways/']);
    expect(banner).to.include('999');
    expect(man).to.include('Men 51').and.to.include('420 mg');
    expect(facts).to.include('blood sugar');
    expectArticleAndNoStandIns(page);
    expectQuiet(page);
    const link = [...page.document.links].find((it) => it.textContent === 'the same page')!;
    expect(isShown(link)).to.equal(true);
    const { document, window } = await openBuilt(link.href.split('/host/built/')[1]!);
    const [target] = await shownWidgets({ ...page, document, window }, ['nutrient-facts']);
    expect(target).to.include('blood sugar');
  });

  it('shows widgets from shortcodes in Nunjucks, with values of the page', async () => {
    const page = await openBuilt(`${site}posts/nunjucks/`);
    const [woman] = await shownWidgets(page, pages['posts/nunjucks/']);
    expect(woman).to.include('Women 51').and.to.include('320 mg');
    expectArticleAndNoStandIns(page);
    expectQuiet(page);
  });

  it('loads the script once, from below its path prefix, where there is a widget, and nowhere else', async () => {
    for (const [path, tags] of Object.entries(pages)) {
      const page = await openBuilt(site + path);
      await shownWidgets(page, tags);
      expect([...page.loaded].sort(), path).to.deep.equal([
        '/host/built/eleventy/widgets/nutrient-widgets.min.js',
        '/host/built/eleventy/widgets/reserve.css',
      ]);
    }
    const first = await openBuilt(site);
    expect(first.document.scripts).to.have.length(0);
    expect(first.loaded).to.deep.equal([]);
    const titles = [...first.document.querySelectorAll('main a')].map(textOf);
    expect(titles).to.deep.equal(['How much magnesium?', 'Without a shortcode', 'The same in Nunjucks']);
  });

  it('shows the words in the tags where no script may run, in plain words', async () => {
    for (const path of Object.keys(pages)) {
      const page = await openBuilt(`${site}${path}?no-script`);
      const { standIns, article } = authorText(page);
      expect(page.document.scripts).to.have.length(1);
      for (const text of [...standIns, ...article]) expect(isShown(text), textOf(text)).to.equal(true);
      expect(gradeOf(page), path).to.be.at.most(8);
    }
    const { document } = await openBuilt(`${site}posts/how-much/?no-script`);
    expect(textOf(document.querySelector('intake-table'))).to.equal('Ask a professional how much you need.');
    expect(document.querySelector('intake-table')!.shadowRoot === null).to.equal(true);
  });

  it('has a feed with the words in the tags, whole addresses, and no shortcodes', async () => {
    const text = await (await fetch('/host/built/eleventy/feed.xml')).text();
    const feed = new DOMParser().parseFromString(text, 'text/xml');
    expect(feed.querySelector('parsererror')?.textContent).to.equal(undefined);
    const contents = [...feed.querySelectorAll('entry > content')].map((it) => it.textContent);
    expect(contents).to.have.length(3);
    const words = [
      'Ask a professional how much you need.',
      'call your local emergency number.',
      'depends on age',
    ];
    contents.forEach((html, i) => {
      const { body } = new DOMParser().parseFromString(html, 'text/html');
      expect(textOf(body)).to.include(words[i]);
      for (const link of body.querySelectorAll('a'))
        expect(link.getAttribute('href')).to.match(/^https:\/\//);
    });
    expect(text).not.to.match(/nutrientWidget|\{%/);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`does not scroll sideways, ${colorScheme}, 320, 390 or 1280 px wide`, async () => {
      await emulateMedia({ colorScheme });
      const page = await openBuilt(`${site}posts/how-much/`, { height: 900 });
      await shownWidgets(page, pages['posts/how-much/']);
      for (const width of [320, 390, 1280]) {
        await setViewport(width, 900);
        page.frame.style.width = `${width}px`;
        expect(sidewaysScroll(page.document), `${width} px`).to.equal(0);
        await screenshot(`eleventy-${colorScheme}-${width}`, page.frame);
      }
    });
  }
});
