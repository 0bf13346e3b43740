/** The small site of demo/hosts/hugo, built by Hugo, as its readers have it. */
import { expect } from '@open-wc/testing';
import { emulateMedia, screenshot, setViewport } from '../support/browser.js';
import { sidewaysScroll } from '../support/layout.js';
import { isShown, textOf } from '../support/page.js';
import { itWith } from '../support/programs.js';
import {
  authorText,
  expectArticleAndNoStandIns,
  expectQuiet,
  gradeOf,
  openBuilt,
  shownWidgets,
} from './sites/site-pages.js';

const site = 'hugo/';
const article = `${site}posts/numb-feet/`;
const onArticle = [
  'emergency-banner',
  'neuropathy-guide',
  'supplement-warning',
  'intake-table',
  'intake-table',
  'food-sources',
];

describe('a site built by Hugo', () => {
  itWith(
    'hugo',
    'shows each widget with what its author wrote in the shortcode, and the whole article',
    async () => {
      const page = await openBuilt(article);
      const [banner, guide, warning, woman, man, foods] = await shownWidgets(page, onArticle);
      expect(banner).to.include('999');
      expect(guide).to.include('“Pins & needles” in the feet').and.to.include('Feet');
      expect(warning).to.include('Kidney').and.to.include('Doxycycline');
      expect(woman).to.include('Women 31–50').and.to.include('320 mg');
      expect(man, 'from a plain link').to.include('Men 51').and.to.include('420 mg');
      expect(foods).to.include('10 more foods').and.to.include('Brazil nuts');
      expectArticleAndNoStandIns(page);
      expectQuiet(page);
    },
  );

  itWith(
    'hugo',
    'loads the script once, from its own folder, where there is a widget, and nowhere else',
    async () => {
      const page = await openBuilt(article);
      await shownWidgets(page, onArticle);
      expect(page.loaded.filter((it) => /nutrient-widgets|reserve/.test(it)).sort()).to.deep.equal([
        '/host/built/hugo/widgets/nutrient-widgets.min.js',
        '/host/built/hugo/widgets/reserve.css',
      ]);
      for (const path of ['', 'about/', 'posts/', 'posts/raw-html/']) {
        const other = await openBuilt(site + path);
        expect(other.document.scripts, path).to.have.length(0);
        expect(other.loaded, path).to.deep.equal(['/host/built/hugo/site.css']);
        expectQuiet(other);
      }
    },
  );

  itWith('hugo', 'leaves a link among other words a link, to a page with that widget', async () => {
    const page = await openBuilt(article);
    await shownWidgets(page, onArticle);
    const link = [...page.document.links].find((it) => it.textContent === 'the same link')!;
    expect(isShown(link)).to.equal(true);
    const { document } = await openBuilt(link.href.split('/host/built/')[1]!);
    expect(textOf(document.querySelector('main'))).to.not.include('does not');
    const target = await shownWidgets({ ...page, document, window: document.defaultView! }, ['intake-table']);
    expect(target[0]).to.include('420 mg');
  });

  itWith('hugo', 'shows the words in the tags where no script may run', async () => {
    const page = await openBuilt(`${article}?no-script`);
    const { standIns, article: rest } = authorText(page);
    const words = standIns.map((it) => textOf(it));
    expect(words).to.include('In an emergency, call your local emergency number.');
    expect(words).to.include('Ask a professional how much you need.');
    for (const text of [...standIns, ...rest]) expect(isShown(text), textOf(text)).to.equal(true);
  });

  itWith('hugo', 'keeps the text around raw HTML, which it leaves out', async () => {
    const { document } = await openBuilt(`${site}posts/raw-html/`);
    const main = document.querySelector('main')!;
    expect([...main.querySelectorAll('p:not(.date)')].map(textOf)).to.deep.equal([
      'Hugo leaves raw HTML out unless a site allows it. The text before it stays.',
      'The text between the two stays as well.',
      'In a line, the words in the tag stay and only the tag goes.',
      'The text after it stays. Use the shortcode, or a plain link.',
    ]);
    expect(main.querySelectorAll('[data-nw], intake-table, nutrient-facts')).to.have.length(0);
  });

  itWith('hugo', 'has a feed with the words in the tags, and no shortcodes', async () => {
    const text = await (await fetch('/host/built/hugo/index.xml')).text();
    const feed = new DOMParser().parseFromString(text, 'text/xml');
    expect(feed.querySelector('parsererror')?.textContent).to.equal(undefined);
    const item = [...feed.querySelectorAll('item')].find((it) => textOf(it).startsWith('Numb feet'))!;
    expect(textOf(item.querySelector('description'))).to.include('call your local emergency number.');
    expect(text).not.to.match(/nutrient-widget|HAHAHUGO|\{\{/);
  });

  itWith('hugo', 'is written in plain words', async () => {
    for (const path of [article, `${site}posts/raw-html/`, `${site}about/`, site]) {
      expect(gradeOf(await openBuilt(`${path}?no-script`)), path).to.be.at.most(8);
    }
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    itWith('hugo', `does not scroll sideways, ${colorScheme}, 320, 390 or 1280 px wide`, async () => {
      await emulateMedia({ colorScheme });
      const page = await openBuilt(article, { height: 900 });
      await shownWidgets(page, onArticle);
      for (const width of [320, 390, 1280]) {
        await setViewport(width, 900);
        page.frame.style.width = `${width}px`;
        expect(sidewaysScroll(page.document), `${width} px`).to.equal(0);
        await screenshot(`hugo-${colorScheme}-${width}`, page.frame);
      }
    });
  }
});
