/** The plugin of demo/hosts/wordpress/ in the real WordPress: what readers get of what authors and strangers wrote. */
import { expect, waitUntil } from '@open-wc/testing';
import { allWidgets, embedsOf, expectSilence, seen, seenText, widgetIn } from '../risks/embeds.js';
import { openWatched, type WatchedPage } from '../risks/watched-page.js';
import { itWith } from '../support/programs.js';

const open = (query: string): Promise<WatchedPage> =>
  openWatched(`built/wordpress/?${query}`, { width: 390, height: 800 });

const fetchText = async (query: string): Promise<string> =>
  (await fetch(`/host/built/wordpress/?${query}`)).text();

const article = ({ document }: WatchedPage): Element =>
  document.querySelector('article, .wp-block-post-content')!;

const scripts = ({ document }: WatchedPage): HTMLScriptElement[] => [
  ...document.querySelectorAll<HTMLScriptElement>('script[src*="nutrient-widgets"]'),
];

/** The one widget of a post, once it is shown and no stand-in beside it. */
async function onlyWidget(page: WatchedPage): Promise<HTMLElement> {
  const [widget] = await allWidgets(article(page), 1);
  return widget!;
}

const themes = { 'a classic theme': '', 'a block theme': '&theme=blocks' };

for (const [theme, choice] of Object.entries(themes)) {
  describe(`WordPress with ${theme}`, () => {
    itWith('wordpress', 'an author’s shortcode shows the amount for that reader', async () => {
      const page = await open(`name=shortcode${choice}`);
      const widget = await onlyWidget(page);
      // For pregnancy at 31 to 50 in the United States, whose English the blog is in.
      expect(seenText(widget)).to.contain('360 mg');
      expect(widget.getAttribute('life-stage')).to.equal('pregnancy');
      expect(seenText(article(page))).to.match(/Before it\. .* After it\.$/);
      expectSilence(page);
    });

    itWith(
      'wordpress',
      'the script is a module that no optimiser delays, with room held in the head',
      async () => {
        const page = await open(`name=shortcode${choice}`);
        const [script, ...others] = scripts(page);
        expect(others).to.have.length(0);
        expect(script!.outerHTML).to.match(/^<script type="module" data-cfasync="false" src=[^>]*\?ver=\d+/);
        const style = page.document.querySelector<HTMLLinkElement>('link[href*="reserve.css?ver="]')!;
        expect(style.parentElement!.localName).to.equal('head');
      },
    );

    itWith('wordpress', 'the block shows the amount for that reader', async () => {
      const page = await open(`name=block${choice}`);
      expect(seenText(await onlyWidget(page))).to.contain('320 mg');
      expect(seenText(article(page))).to.match(/Before it\. .* After it\.$/);
      expectSilence(page);
    });

    itWith('wordpress', 'the words in a block stand in the page that the server sends', async () => {
      expect(await fetchText(`name=block${choice}`)).to.contain(
        '<div><intake-table age="34" sex="female">Ask a <strong>professional</strong>.</intake-table></div>',
      );
      expect(await fetchText(`name=block-alone${choice}`)).to.match(
        /<div><supplement-warning>If you have kidney disease, [^<]*<\/supplement-warning><\/div>/,
      );
    });

    for (const [what, name] of [
      ['an author’s tag', 'tag-author'],
      ['an administrator’s tag', 'tag-admin'],
      ['an author’s placeholder', 'placeholder'],
      ['an author’s link', 'link'],
    ] as const) {
      itWith('wordpress', `${what} shows the amount for that reader`, async () => {
        const page = await open(`name=${name}${choice}`);
        const table = (): Element => embedsOf(article(page))[0]!;
        await waitUntil(() => seen(table()) === 'widget', `${what} shows no widget`, { timeout: 20_000 });
        expect(seenText(widgetIn(table())!)).to.contain('320 mg');
        expectSilence(page);
      });
    }

    itWith('wordpress', 'what strangers wrote in comments stays words and links', async () => {
      const page = await open(`name=commented${choice}`);
      await onlyWidget(page);
      const comments = page.document.querySelector('#comments')!;
      expect(
        comments.querySelectorAll('script, [data-nw], review-note, report-issue, video-facade'),
      ).to.have.length(0);
      expect(seenText(comments)).to.contain('[nutrient_widget tag="review-note" reviewed-by="Nobody Known"]');
      expect(seenText(comments)).to.contain('A stranger’s placeholder.');
      const link = comments.querySelector<HTMLAnchorElement>('a[href*="embed.html"]')!;
      expect(link.relList.contains('ugc')).to.equal(true);
      expect(seenText(link)).to.equal('How much magnesium a day');
      expect(link.parentElement!.shadowRoot === null).to.equal(true);
      expect((await page.requests()).filter(({ url }) => url.includes('elsewhere'))).to.deep.equal([]);
      expectSilence(page);
    });

    itWith('wordpress', 'excerpts have the words of widgets, no shortcodes, and load no script', async () => {
      const page = await open(choice.slice(1));
      const text = seenText(page.document.querySelector('main')!);
      expect(text).to.contain('Before it. It’s best to ask a professional “first”. After it.');
      expect(text).to.contain('In an emergency, call your local emergency number. After it.');
      expect(text).to.contain('Before it. Ask a professional. After it.');
      expect(text).not.to.contain('[nutrient');
      expect(scripts(page)).to.have.length(0);
      expectSilence(page);
    });

    itWith('wordpress', 'a post without a widget loads nothing of ours', async () => {
      const page = await open(`name=plain${choice}`);
      expect((await page.requests()).filter(({ url }) => url.includes('nutrient-widgets'))).to.deep.equal([]);
    });

    itWith('wordpress', 'with the script not copied, readers get the words', async () => {
      for (const [name, words] of [
        ['shortcode', 'It’s best to ask a professional “first”.'],
        ['block', 'Ask a professional'],
      ] as const) {
        const page = await open(`bare&name=${name}${choice}`);
        expect(seenText(article(page)))
          .to.match(/^.*Before it\. .* After it\.$/)
          .and.contain(words);
        expect(scripts(page)).to.have.length(0);
        expectSilence(page);
      }
    });
  });
}

describe('A blog with several authors', () => {
  itWith(
    'wordpress',
    'an administrator names the reviewer, the address for reports and the video',
    async () => {
      const page = await open('name=speaking-admin');
      const [note, report, video, block] = await allWidgets(article(page), 4);
      expect(seenText(note!)).to.contain('Nobody Known');
      expect(seenText(block!)).to.contain('Nobody Known');
      expect(report!.getAttribute('endpoint')).to.equal('https://elsewhere.example/');
      expect(video!.getAttribute('src')).to.equal('/dist/talk.mp4');
    },
  );

  for (const [how, name] of [
    ['shortcodes and blocks', 'speaking-author'],
    ['tags', 'tag-author'],
  ] as const) {
    itWith(
      'wordpress',
      `an author cannot name a reviewer or send reports elsewhere with ${how}`,
      async () => {
        const page = await open(`name=${name}`);
        const [note, report, video] = ['review-note', 'report-issue', 'video-facade'].map((tag) =>
          article(page).querySelector<HTMLElement>(tag)!,
        );
        await waitUntil(() => seen(note!) === 'widget', 'the note is not shown', { timeout: 20_000 });
        expect(article(page).innerHTML).not.to.contain('Nobody Known');
        expect(article(page).innerHTML).not.to.contain('elsewhere.example');
        expect(report!.getAttributeNames()).to.deep.equal([]);
        expect(seenText(video!)).to.equal('A talk.');
        expectSilence(page);
      },
    );
  }

  itWith(
    'wordpress',
    'a shortcode with curly quotes and a list in it still shows its widget alone',
    async () => {
      const page = await open('name=shortcode-curly');
      expect((await onlyWidget(page)).getAttribute('age')).to.equal('34');
      expectSilence(page);
    },
  );

  itWith('wordpress', 'a short shortcode shows the banner for the country', async () => {
    const page = await open('name=shortcode-short');
    expect(seenText(await onlyWidget(page))).to.contain('000');
    expect(seenText(article(page))).to.contain('After it.');
  });

  itWith(
    'wordpress',
    'readers see nothing of an author’s mistakes, and no handler gets into the page',
    async () => {
      const page = await open('name=shortcode-wrong');
      const widget = await onlyWidget(page);
      expect(widget.getAttributeNames()).to.deep.equal(['heading']);
      expect(seenText(article(page))).to.match(/Words of a misspelt one\.$/);
      expectSilence(page);
    },
  );
});

describe('A feed', () => {
  itWith('wordpress', 'has the words of every widget and no shortcode', async () => {
    const feed = await fetchText('feed=rss2');
    const text = new DOMParser().parseFromString(feed, 'application/xml');
    const words = [...text.querySelectorAll('item > description')].map((it) => it.textContent);
    expect(words).to.include('Before it. Ask a professional. After it.');
    expect(words).to.include('Ask a professional.');
    expect(feed).not.to.contain('[nutrient');
  });
});

describe('The PHP of the plugin', () => {
  itWith('wordpress', 'had nothing to complain about', async () => {
    expect(await fetchText('php-log')).to.equal('');
  });
});
