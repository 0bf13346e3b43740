/** What strangers leave on a page: many placeholders, many slips, long and deep ones. The publisher's own must go on. */
import { expect, waitUntil } from '@open-wc/testing';
import { openWatched, type WatchedPage } from './watched-page.js';
import { seen } from './embeds.js';

const one = '<div data-nw="nutrient-facts">Ask first.</div>';
const link = '<p><a href="https://blog.example/embed.html#nw/nutrient-facts">Ask first.</a></p>';

/** A page with the given body, and then the built file, as a classic script. */
async function openPage(body: string, before?: (page: WatchedPage) => void): Promise<WatchedPage> {
  const page = await openWatched('around-no-script.html');
  page.document.body.innerHTML = body;
  before?.(page);
  page.document.head.append(
    Object.assign(page.document.createElement('script'), { src: '/dist/nutrient-widgets.min.js' }),
  );
  return page;
}

const holdersIn = ({ document }: WatchedPage, part: string): Element[] => [
  ...document.querySelectorAll(`${part} :is([data-nw], p:has(> a))`),
];
const isDrawn = (holder: Element): boolean =>
  Boolean(holder.shadowRoot?.firstElementChild?.shadowRoot?.querySelector('.root'));
const drawnIn = (page: WatchedPage, part: string): number => holdersIn(page, part).filter(isDrawn).length;

describe('a hundred placeholders of strangers, and more, before those of the publisher', () => {
  const comment = `<div class="comment-body">${one}</div>`;
  const why = 'the hundred are not there';
  for (const [where, strangers] of [
    [`a list of comments`, `<ol id="comments">${comment.repeat(250)}</ol>`],
    ['comments in German, as links', `<section class="Kommentare">${link.repeat(250)}</section>`],
    ['the newest of a forum in a sidebar', `<aside class="widget forum-latest">${one.repeat(250)}</aside>`],
    ['text that nothing marks as theirs', `<div>${one.repeat(250)}</div>`],
  ] as const) {
    it(`${where}: the reader sees all hundred of the article`, async () => {
      const page = await openPage(
        `<div id="before">${strangers}</div><main id="own">${one.repeat(50) + link.repeat(50)}</main>`,
      );
      await waitUntil(() => drawnIn(page, '#own') === 100, why, { timeout: 30_000 });
      if (!where.startsWith('text')) expect(drawnIn(page, '#before')).to.be.at.most(20);
      expect(seen(holdersIn(page, '#before').at(-1)!)).to.equal('words');
    });
  }

  it('in the article itself, as comments of its own: the reader sees all hundred that are not theirs', async () => {
    const page = await openPage(
      `<article><div class="replies">${comment.repeat(99)}</div>
       <article id="nested">${one.repeat(99)}</article><div id="own">${one.repeat(100)}</div></article>`,
    );
    await waitUntil(() => drawnIn(page, '#own') === 100, '', { timeout: 30_000 });
    expect(drawnIn(page, '.replies') + drawnIn(page, '#nested')).to.be.at.most(20);
  });
});

describe('hundreds of slips of strangers', () => {
  for (const [where, before, after] of [
    ['in comments', '<div class="comments">', '</div>'],
    ['in nested articles', '<article><article>', '</article></article>'],
    ['before the article, marked as nothing', '<div>', '</div>'],
  ] as const) {
    it(`${where}: the publisher still reads of his own`, async () => {
      const slips = [...Array(250).keys()].map(
        (i) =>
          `<div data-nw="intake-table" data-age="x${i}">Ask.</div>
           <p><a href="https://blog.example/embed.html#nw/slip-${i}">Ask.</a></p>`,
      );
      const page = await openPage(
        `${before}${slips.join('')}${after}
         <main><div data-nw="intake-table" data-sex="woman">Ask.</div><intake-table unit="grams"></intake-table></main>`,
      );
      await waitUntil(() => page.console.some((it) => it.includes('"sex"')), 'placeholder', {
        timeout: 30_000,
      });
      await waitUntil(() => page.console.some((it) => it.includes('unit="grams"')), 'tag', {
        timeout: 30_000,
      });
      const theirs = page.console.filter((it) => /"x?\d|slip-/.test(it));
      if (before.includes('comments')) expect(theirs).to.have.length.within(1, 20);
    });
  }
});

/** The most calls that look at the page in any one task, from now on. */
function countWork({ window }: WatchedPage): () => number {
  let now = 0;
  let most = 0;
  const count = (): void => {
    most = Math.max(most, ++now);
  };
  const { setTimeout: start } = window;
  window.setTimeout = ((act: () => void, ...rest: [number?]) =>
    start(
      () => {
        now = 0;
        act();
      },
      ...rest,
    )) as typeof window.setTimeout;
  for (const [owner, names] of [
    [window.Element.prototype, ['matches', 'closest', 'getAttribute', 'attachShadow', 'setAttribute']],
    [window.Element.prototype, ['querySelectorAll', 'getAttributeNames']],
    [window.Document.prototype, ['querySelectorAll', 'createElement']],
  ] as const) {
    for (const name of names) {
      const own = (owner as unknown as Record<string, (...args: unknown[]) => unknown>)[name]!;
      (owner as unknown as Record<string, unknown>)[name] = function (this: unknown, ...args: unknown[]) {
        count();
        return own.apply(this, args);
      };
    }
  }
  // What a widget asks of the text: a language taken apart in thousands of pieces.
  const split = window.String.prototype.split as (this: string, ...args: unknown[]) => string[];
  window.String.prototype.split = function (this: string, ...args: unknown[]) {
    const pieces = split.apply(this, args);
    if (pieces.length > 300) now += pieces.length;
    count();
    return pieces;
  };
  return () => {
    const found = most;
    now = most = 0;
    return found;
  };
}

// What drawing one widget takes, and looking at a few dozen places.
const bound = 1500;
const own = '<main><div id="own" data-nw="emergency-banner">Ask first.</div></main>';
const long = `${'a-'.repeat(9_999)}a`;

describe('thousands of placeholders, links, levels and letters', () => {
  for (const [what, strangers] of [
    ['placeholders', one.repeat(8000)],
    ['links, each in its paragraph', link.repeat(8000)],
    ['links in one paragraph', `<p>${'<a href="/embed.html#nw/nutrient-facts">x</a>'.repeat(8000)}</p>`],
    [
      'comments in one paragraph with a link',
      `<p>${'<!-- -->'.repeat(8000)}<a href="/embed.html#nw/x">x</a></p>`,
    ],
    ['placeholders in each other', '<div data-nw="nutrient-facts">'.repeat(400)],
    ['elements in each other', `${'<div>'.repeat(400)}${one}`],
    ['letters in a language', `<div lang="en-${long}">${one.repeat(30)}</div>`],
    [
      'letters in a value',
      `<div data-nw="nutrient-facts" data-topics="${'roles '.repeat(9000)}">x</div>`.repeat(30),
    ],
    [
      'attributes',
      `<div data-nw="nutrient-facts" ${[...Array(5000).keys()].map((i) => `data-a${i}`).join(' ')}>x</div>`.repeat(
        9,
      ),
    ],
  ] as const) {
    it(`${what}: no task looks at all of them, and the publisher's widget comes`, async () => {
      let work!: () => number;
      const page = await openPage(`<div id="comments">${strangers}</div>`, (it) => {
        // Not closed, some would take in what stands after them.
        it.document.body.insertAdjacentHTML('beforeend', own);
        work = countWork(it);
      });
      await waitUntil(() => isDrawn(page.document.querySelector('#own')!), '', { timeout: 30_000 });
      expect(work()).to.be.within(1, bound);
      expect(page.errors).to.deep.equal([]);
    });

    it(`${what}, brought by a script afterwards: the same`, async () => {
      let work!: () => number;
      const page = await openPage(own, (it) => {
        work = countWork(it);
      });
      const { document } = page;
      await waitUntil(() => isDrawn(document.querySelector('#own')!), '', { timeout: 20_000 });
      work();
      document.body.insertAdjacentHTML('afterbegin', `<div id="comments">${strangers}</div>`);
      // After them there is one more of the publisher's.
      document.querySelector('main')!.insertAdjacentHTML('beforeend', '<p data-nw="nutrient-facts">x</p>');
      await waitUntil(() => isDrawn(document.querySelector('main p')!), '', { timeout: 30_000 });
      expect(work()).to.be.within(1, bound);
      expect(page.errors).to.deep.equal([]);
    });
  }

  it('one put into the other by a script, level by level: the page is not looked through for each', async () => {
    let work!: () => number;
    const page = await openPage(own, (it) => {
      work = countWork(it);
    });
    const { document } = page;
    await waitUntil(() => isDrawn(document.querySelector('#own')!), '', { timeout: 20_000 });
    work();
    let inner: Element = document.body.appendChild(document.createElement('section'));
    for (let level = 0; level < 2000; level++) inner = inner.appendChild(document.createElement('span'));
    for (let row = 0; row < 5000; row++) document.body.append(document.createElement('p'));
    inner.innerHTML = one;
    // Those that this test made itself are counted too: `createElement`.
    await waitUntil(() => isDrawn(inner.firstElementChild!), '', { timeout: 30_000 });
    expect(work() - 7001).to.be.at.most(bound);
  });
});
