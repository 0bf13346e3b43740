/** What browsers keep of an article in their reader view, by @mozilla/readability, which Firefox's is made of. */
import { expect } from '@open-wc/testing';
import { openHost, type HostPage } from '../support/browser.js';
import { allWidgets, embedsOf } from './embeds.js';
import { openWatched } from './watched-page.js';

interface Article {
  readonly title: string;
  readonly content: string;
  readonly textContent: string;
}
type Reader = new (document: Document) => { parse(): Article | null };

const count = 17;
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

let Readability: Reader;

before(async () => {
  const script = document.createElement('script');
  script.src = '/host/npm/@mozilla/readability/Readability.js';
  const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
  document.head.append(script);
  await loaded;
  ({ Readability } = window as unknown as { Readability: Reader });
});

/** As a browser makes it: of a copy, in which there are no shadow roots. */
function readerView({ document }: Pick<HostPage, 'document'>): Article {
  const article = new Readability(document.cloneNode(true) as Document).parse();
  if (!article) throw new Error('The page was not taken for an article');
  return article;
}

/** Paragraphs and headings of the author's that are no stand-in for a widget. */
const ownTexts = ({ document }: HostPage): string[] =>
  [...document.querySelectorAll('article > :is(p:not(:has(> a:only-child)), h2)')].map((it) =>
    oneLine(it.textContent),
  );

/** The author's words in place of a widget, by the way and the name in which it was written. */
const standIns = (page: Pick<HostPage, 'document'>): [name: string, words: string][] =>
  embedsOf(page.document).map((it) => [
    it.dataset.nw ?? it.querySelector('a')?.hash ?? it.localName,
    oneLine(it.textContent),
  ]);

function expectWhole(page: HostPage): void {
  const { title, content, textContent } = readerView(page);
  const kept = oneLine(textContent);
  expect(title).to.equal('Numb feet at night, and magnesium');
  const texts = ownTexts(page);
  expect(texts.length).to.be.greaterThan(23);
  expect(texts.filter((it) => !kept.includes(it))).to.deep.equal([]);
  const words = standIns(page);
  expect(words).to.have.length(count);
  expect(words.filter(([, it]) => !kept.includes(it)).map(([name]) => name)).to.deep.equal([]);
  const links = new DOMParser().parseFromString(content, 'text/html').querySelectorAll('a[href*="#nw/"]');
  expect(
    [...links].map((it) => it.getAttribute('href')),
    'links lead to the page with the widget',
  ).to.deep.equal([...page.document.querySelectorAll('article a')].map((it) => it.getAttribute('href')));
}

describe('the reader view of an article with every widget', () => {
  it('keeps all of the article, and the author’s words for every widget, the emergency number first of all', async () => {
    const page = await openWatched('reader-article.html');
    await allWidgets(page.document, count);
    expect(ownTexts(page).join(' ').split(' ').length).to.be.greaterThan(600);
    expectWhole(page);
    expect([...page.console, ...page.errors]).to.deep.equal([]);
  });

  it('is the same where a policy blocks the script', async () => {
    expectWhole(await openHost('reader-article.html?no-script'));
  });

  it('changes nothing on the page behind it: the widgets stay', async () => {
    const page = await openHost('reader-article.html');
    const before = await allWidgets(page.document, count);
    readerView(page);
    const after = await allWidgets(page.document, count);
    expect(after.every((it, i) => it === before[i])).to.equal(true);
  });
});

describe('the reader view keeps the author’s words', () => {
  const address = 'https://blog.example/embed.html#nw/emergency-banner';
  const words = 'Whom to call in an emergency, wherever you are.';

  /** Those of some elements whose words are gone from the reader view of the article that they stand in. */
  async function lost(elements: readonly string[]): Promise<string[]> {
    const page = await openHost('reader-article.html?no-script');
    const before = page.document.querySelectorAll('article > p')[3]!;
    return elements.filter((markup) => {
      const part = page.document.createElement('template');
      part.innerHTML = markup;
      const element = part.content.firstElementChild!;
      before.before(element);
      const { textContent } = readerView(page);
      element.remove();
      return !oneLine(textContent).includes(words);
    });
  }

  // Alone, each of these is taken for something beside the article.
  const classes = ['banner', 'emergency-banner', 'related', 'supplemental', 'header', 'footer', 'sidebar'];

  for (const [form, element] of [
    ['a tag', (name: string) => `<div class="${name}"><emergency-banner>${words}</emergency-banner></div>`],
    ['a placeholder', (name: string) => `<div class="${name}" data-nw="emergency-banner">${words}</div>`],
    ['a link', (name: string) => `<p class="${name}"><a href="${address}">${words}</a></p>`],
  ] as const) {
    it(`for ${form} in an element with a class such as banner, once the class also says content`, async () => {
      expect(await lost(classes.map((name) => element(`${name} content`)))).to.deep.equal([]);
    });
  }

  it('for a tag, a placeholder or a link in a quotation, a section or a list', async () => {
    const tag = `<div><emergency-banner>${words}</emergency-banner></div>`;
    const placeholder = `<div data-nw="emergency-banner">${words}</div>`;
    const link = `<p><a href="${address}">${words}</a></p>`;
    const around = [
      (it: string) => `<blockquote>${it}</blockquote>`,
      (it: string) => `<section>${it}</section>`,
      (it: string) => `<ul><li>${it}</li></ul>`,
    ];
    expect(await lost(around.flatMap((put) => [tag, placeholder, link].map(put)))).to.deep.equal([]);
  });

  it('for a tag in every element in which the README or a host puts it, however short they are', async () => {
    const tag = `<emergency-banner>${words}</emergency-banner>`;
    const callLink = `<emergency-banner><a href="tel:112">${words}</a></emergency-banner>`;
    expect(
      await lost([
        tag,
        `<p>${tag}</p>`,
        `<div>${tag}</div>`,
        `<div>${callLink}</div>`,
        `<figure>${tag}</figure>`,
      ]),
    ).to.deep.equal([]);
  });
});
