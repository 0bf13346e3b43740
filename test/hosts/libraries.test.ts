/** Other scripts on the page, the real ones: old libraries that change the language's own objects, and our own script twice. */
import { expect } from '@open-wc/testing';
import { itWith } from '../support/programs.js';
import { allWidgets, embedsOf, expectSilence, ownText, seenText, tags, widgetIn } from '../risks/embeds.js';
import { openWatched, type WatchedPage } from '../risks/watched-page.js';

const dropIn = '/dist/nutrient-widgets.min.js';
const bundle = '/dist/nutrient-widgets.mjs';

/** The page with every widget as a tag, and all that can be as an element and as a link. */
const count = tags.length + 2 * (tags.length - 3);

const texts = [
  'Numb feet at night',
  'Text before the widgets.',
  'In elements that a host leaves alone',
  'As links',
  'Text after the widgets.',
];

const open = (...scripts: string[]): Promise<WatchedPage> => openWatched(`lib-page.html#${scripts.join()}`);

const library = {
  prototype: '/host/debian/prototype/prototype.js',
  mootools: '/host/debian/mootools/mootools-core-nc.js',
  jquery: '/host/npm/jquery/dist/jquery.js',
} as const;

/** What a publisher's script would put into the page: one widget in each way. */
const inserted =
  '<div><intake-table age="60" sex="male" region="US">Ask first.</intake-table></div>' +
  '<div data-nw="intake-table" data-age="60" data-sex="male" data-region="US">Ask first.</div>' +
  '<p><a href="https://blog.example/embed.html#nw/intake-table?age=60&amp;sex=male&amp;region=US">Ask first.</a></p>\n';

/** Every figure, list and sentence, so that nothing a library did to arrays and strings goes unseen. */
const textsOf = (widgets: readonly Element[]): string[] =>
  widgets.map((it) => it.shadowRoot!.querySelector('.root')!.textContent.replace(/\s+/g, ' '));

async function expectWhole(page: WatchedPage): Promise<HTMLElement[]> {
  const widgets = await allWidgets(page.document, count);
  expect(ownText(page).filter((it) => it !== '' && texts.includes(it))).to.deep.equal(texts);
  return widgets;
}

async function expectInserted(page: WatchedPage, times: number): Promise<void> {
  const place = page.document.querySelector('#place')!;
  for (const widget of await allWidgets(place, times))
    expect(seenText(widget)).to.include('Men 51').and.to.include('420 mg');
}

type Dollar = (it: string) => {
  html(markup: string): void;
  append(it: unknown): void;
  clone(): unknown;
  find(it: string): { first(): { replaceWith(markup: string): void }; clone(): unknown };
};

/** How each library writes into `#place`. */
const insert = {
  prototype({ window }: WatchedPage) {
    const { $ } = window as unknown as { $: (id: string) => { update(it: string): void } };
    $('place').update(inserted);
  },
  mootools({ window }: WatchedPage) {
    const { $ } = window as unknown as { $: (id: string) => { set(name: string, it: string): void } };
    $('place').set('html', inserted);
  },
  jquery({ window }: WatchedPage) {
    (window as unknown as { $: Dollar }).$('#place').html(inserted);
  },
};

let plain: string[];

before(async () => {
  plain = textsOf(await expectWhole(await open(`module:${dropIn}`)));
});

for (const name of ['prototype', 'mootools', 'jquery'] as const) {
  const test = name === 'jquery' ? it : itWith.bind(undefined, name);
  for (const [when, scripts] of [
    ['before', [library[name], dropIn]],
    ['after', [dropIn, library[name]]],
  ] as const) {
    test(`${name} loaded ${when} the drop-in: every widget says all that it says without it, in every way of writing it`, async () => {
      const page = await open(...scripts);
      expect(textsOf(await expectWhole(page))).to.deep.equal(plain);
      insert[name](page);
      await expectInserted(page, 3);
      expectSilence(page);
    });
  }
}

it('what jQuery appends, copies and replaces shows its widget, and one only', async () => {
  const page = await open(library.jquery, dropIn);
  await expectWhole(page);
  const { $ } = page.window as unknown as { $: Dollar };
  $('#place').append(inserted);
  await expectInserted(page, 3);
  $('#place').append($('#place').find('*').clone());
  $('#place').html(page.document.querySelector('#place')!.innerHTML);
  $('#place').find('[data-nw]').first().replaceWith(inserted);
  const place = page.document.querySelector('#place')!;
  await expectInserted(page, embedsOf(place).length);
  expectSilence(page);
});

describe('our own script', () => {
  for (const [how, warnings, scripts] of [
    ['once, without type="module"', 0, [dropIn]],
    ['once, inserted by another script', 0, [`inserted:${dropIn}`]],
    ['once, 700 ms after the page', 0, [`late:${dropIn}`]],
    ['twice from one address, as a module', 0, [`module:${dropIn}`, `module:${dropIn}`]],
    ['twice from one address, as a classic script', 1, [dropIn, dropIn]],
    ['from two addresses', 1, [`module:${dropIn}`, `module:${dropIn}?ver=6.4`]],
    ['as the drop-in and as the module', 1, [dropIn, `module:${bundle}`]],
    ['as a classic script and as a module', 1, [dropIn, `module:${dropIn}`]],
    ['twice, the second one 700 ms after the page', 1, [`module:${dropIn}`, `late:${dropIn}?late`]],
    ['inserted and late', 1, [`inserted:${dropIn}`, `late:${dropIn}?late`]],
  ] as const) {
    it(`${how}, gives each tag, element and link one widget, with ${warnings || 'no'} warning`, async () => {
      const page = await open(...scripts);
      await expectWhole(page);
      const address = (it: string): string => it.replace(/^\w+:/, '');
      const asked = new Set(scripts.map(address));
      // A late copy has run once it is there and the tasks that it made are done.
      for (const it of asked) await loaded(page, it);
      page.document.querySelector('#place')!.innerHTML = inserted;
      await expectInserted(page, 3);
      expect(page.errors).to.deep.equal([]);
      expect(page.console).to.have.length(warnings);
      for (const line of page.console)
        expect(line).to.match(/^warn: nutrient-widgets: version (\S+) was loaded after version \1;/);
      for (const embed of embedsOf(page.document)) {
        if (embed === widgetIn(embed)) continue;
        expect(embed.shadowRoot!.childElementCount).to.equal(1);
      }
    });
  }
});

async function loaded({ window }: WatchedPage, address: string): Promise<void> {
  const isThere = (): boolean =>
    window.performance.getEntriesByType('resource').some(({ name }) => name.endsWith(address));
  while (!isThere()) await new Promise((resolve) => window.requestAnimationFrame(resolve));
  for (let tasks = 15; tasks--;) await new Promise((resolve) => window.setTimeout(resolve));
}
