/** Hosts take `.html` off an address, put a slash or a query there: what was a widget must not become a bare link, or an empty page. */
import { expect, waitUntil } from '@open-wc/testing';
import { openHost, type HostPage } from '../support/browser.js';
import { expectSilence, seen, tags, widgetIn } from './embeds.js';
import { openWatched } from './watched-page.js';

const linked = tags.filter((tag) => !['video-facade', 'review-note', 'report-issue'].includes(tag));

/** As they are written, and as hosts leave them. */
const addresses = [
  'https://blog.example/embed.html',
  'https://blog.example/embed',
  'https://blog.example/embed/',
  'https://blog.example/embed.html?utm_source=letter',
  'https://blog.example/widgets/embed/?utm_source=letter&fbclid=x',
  'https://blog.example/widgets/embed?ver=1.2',
  'https://blog.example/a/b/embed/index.html',
  '/embed',
  'embed/',
  '../embed?q=a/b',
];

async function pageWith(links: readonly string[]): Promise<ReturnType<typeof openWatched>> {
  const page = await openWatched('around-plain.html');
  page.document.querySelector('main')!.innerHTML = links
    .map((href) => `<p><a href="${href.replaceAll('&', '&amp;')}">Ask first.</a></p>`)
    .join('\n');
  return page;
}

describe('a link to a widget', () => {
  for (const address of addresses)
    it(`is one at ${address}`, async () => {
      const page = await pageWith(linked.map((tag) => `${address}#nw/${tag}`));
      const places = [...page.document.querySelectorAll('main > p')];
      await waitUntil(() => places.every((it) => seen(it) === 'widget'), `a link stays at ${address}`, {
        timeout: 20_000,
      });
      expect(places.map((it) => widgetIn(it)!.localName)).to.deep.equal(linked);
      expectSilence(page);
    });

  it('says what is not understood at such an address, too', async () => {
    const page = await pageWith(['https://blog.example/embed/?utm_source=x#nw/intake-tabel?age=34']);
    await waitUntil(() => page.console.length > 0, '', { timeout: 20_000 });
    expect(page.console.join()).to.include('intake-tabel');
  });

  it('is none at what only looks like the page', async () => {
    const others = [
      'embedded',
      'my-embed',
      'embed.html/more',
      'embed/other',
      '?embed.html',
      'embed.php',
      'x.html?/embed',
    ];
    const page = await pageWith([
      ...others.map((it) => `https://blog.example/${it}#nw/nutrient-facts`),
      'https://blog.example/embed/#nwx/nutrient-facts',
      'javascript:void("/embed#nw/nutrient-facts")',
      'https://blog.example/embed#nw/nutrient-facts',
    ]);
    const places = [...page.document.querySelectorAll('main > p')];
    await waitUntil(() => widgetIn(places.at(-1)!), 'the last one, which is a link to a widget', {
      timeout: 20_000,
    });
    expect(places.map((it) => Boolean(widgetIn(it))).lastIndexOf(false)).to.equal(places.length - 2);
    expect(places.filter((it) => widgetIn(it))).to.have.length(1);
  });
});

describe('the page behind such a link', () => {
  const shown = ({ document }: HostPage, tag: string): Promise<unknown> =>
    waitUntil(
      () =>
        [...document.querySelectorAll('main > *')].map((it) => it.localName + seen(it)).join() ===
        `${tag}widget`,
      `${tag} is not drawn`,
      { timeout: 20_000 },
    );

  // The host of these tests serves `embed.html` at all of them, with a query, and `embed.js` in no other folder.
  for (const path of ['embed.html', 'embed', 'embed/'])
    it(`shows each widget when it is served as /${path}, and the next one when the fragment changes`, async () => {
      const page = await openHost(`../dist/${path}#nw/emergency-banner?region=AU`);
      await shown(page, 'emergency-banner');
      for (const tag of linked) {
        page.window.location.hash = `#nw/${tag}`;
        await shown(page, tag);
      }
      const asked = (await page.requests()).map(({ url }) => url.replace(/\?.*/, ''));
      const missed = path.endsWith('/') ? [`/dist/${path}embed.js`] : [];
      expect(asked).to.deep.equal([`/dist/${path}`, ...missed, '/dist/embed.js']);
    });
});
