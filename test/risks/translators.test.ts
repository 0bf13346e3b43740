/** Browsers' translators rewrite `lang`. The reader is still where they were: no other country's number may come of it. */
import { expect, waitUntil } from '@open-wc/testing';
import { allWidgets, tags } from './embeds.js';
import { openWatched, type WatchedPage } from './watched-page.js';

type Widget = HTMLElement & { readonly updateComplete: Promise<boolean> };

const open = (): Promise<WatchedPage> => openWatched('unstarted-british.html');

/** Loads the drop-in, and waits until every widget is drawn. */
async function start({ document }: WatchedPage): Promise<Widget[]> {
  const script = document.createElement('script');
  Object.assign(script, { src: '/dist/nutrient-widgets.min.js', type: 'module' });
  document.head.append(script);
  return (await allWidgets(document, tags.length)) as Widget[];
}

async function begun(): Promise<{ page: WatchedPage; widgets: Widget[] }> {
  const page = await open();
  return { page, widgets: await start(page) };
}

/** Until what happened to the page has reached the widgets, and they are drawn. */
async function settled({ window }: WatchedPage, widgets: readonly Widget[]): Promise<void> {
  await new Promise((resolve) => window.requestAnimationFrame(resolve));
  for (const widget of widgets) while (!(await widget.updateComplete));
}

/** What the big links dial, and what is written on them: one line for both. */
const called = (widgets: readonly Widget[]): string[] => [
  ...new Set(
    widgets.flatMap((it) =>
      [...it.shadowRoot!.querySelectorAll<HTMLAnchorElement>('.number a')].map(
        (link) => `${link.href} ${link.textContent.replace(/\D/g, '')}`,
      ),
    ),
  ),
];
const britain = ['tel:999 999'];
const australia = ['tel:000 000'];

/** The choice in each list of countries. */
const chosen = (widgets: readonly Widget[]): string[] => [
  ...new Set(
    widgets.flatMap((it) =>
      [...it.shadowRoot!.querySelectorAll<HTMLSelectElement>('.now select')].map(({ value }) => value),
    ),
  ),
];

/** Where there is no number there are words, and the list. */
function expectWords(widgets: readonly Widget[]): void {
  expect(called(widgets)).to.deep.equal([]);
  expect(chosen(widgets)).to.deep.equal(['']);
  for (const it of widgets.filter((widget) => widget.shadowRoot!.querySelector('.now')))
    expect(it.shadowRoot!.querySelector('.number')!.textContent).to.include(
      'Call your local emergency number',
    );
}

const others = ['zh-CN', 'pt-BR', 'fr-CA', 'en-AU', 'en', '', 'de-x-mtfrom-en'];

describe('a translator that rewrites the language of a page', () => {
  it('after it was loaded leaves every widget with the number of the country it was written for', async () => {
    const { page, widgets } = await begun();
    expect(called(widgets)).to.deep.equal(britain);
    for (const lang of others) {
      page.document.documentElement.lang = lang;
      await settled(page, widgets);
      expect(called(widgets), lang).to.deep.equal(britain);
      expect(chosen(widgets), lang).to.deep.equal(['GB']);
    }
    page.document.documentElement.removeAttribute('lang');
    await settled(page, widgets);
    expect(called(widgets)).to.deep.equal(britain);
  });

  it('and marks it does not take the number away, either', async () => {
    const { page, widgets } = await begun();
    page.document.documentElement.classList.add('translated-ltr');
    page.document.documentElement.lang = 'es-MX';
    page.document.querySelector('h1')!.setAttribute('_msttexthash', '12');
    await settled(page, widgets);
    for (const it of widgets) it.setAttribute('heading', 'Drawn anew');
    await settled(page, widgets);
    expect(called(widgets)).to.deep.equal(britain);
  });

  for (const inner of ['body', 'main', 'div:has(emergency-banner)'])
    it(`with a language on ${inner}, where there was none, does not call another country`, async () => {
      const { page, widgets } = await begun();
      page.document.querySelector<HTMLElement>(inner)!.lang = 'en-AU';
      await settled(page, widgets);
      expect(called(widgets)).to.deep.equal(britain);
    });

  it('leaves a widget that comes later with the same number as the others', async () => {
    const { page, widgets } = await begun();
    page.document.documentElement.lang = 'en-AU';
    await settled(page, widgets);
    const later = page.document.createElement('emergency-banner') as Widget;
    page.document.querySelector('main')!.append(later);
    await settled(page, [later]);
    expect(called([later])).to.deep.equal(britain);
    // Moved, and with no widget on the page in between.
    for (const it of page.document.querySelectorAll('main > *')) if (it !== later) it.remove();
    later.remove();
    await settled(page, []);
    page.document.body.append(later);
    await settled(page, [later]);
    expect(called([later])).to.deep.equal(britain);
  });

  it('does not outweigh what the reader chose', async () => {
    const { page, widgets } = await begun();
    const list = widgets[0]!.shadowRoot!.querySelector('select')!;
    list.value = 'JP';
    list.dispatchEvent(new page.window.Event('change'));
    page.document.documentElement.lang = 'zh-CN';
    await settled(page, widgets);
    expect(called(widgets)).to.deep.equal(['tel:119 119']);
  });
});

describe('a script that starts when the translator was there already', () => {
  for (const lang of ['zh-CN', 'pt-BR', 'fr-CA', 'de-AT'])
    it(`guesses no country from ${lang}, a language it has no words in`, async () => {
      const page = await open();
      page.document.documentElement.lang = lang;
      expectWords(await start(page));
    });

  for (const [name, mark] of Object.entries({
    'Chrome, from left to right': ({ documentElement }) => documentElement.classList.add('translated-ltr'),
    'Chrome, from right to left': ({ documentElement }) =>
      documentElement.classList.add('x', 'translated-rtl'),
    Edge: ({ body }) => body.querySelector('h1')!.setAttribute('_msttexthash', '4021'),
  } as Record<string, (document: Document) => void>))
    it(`guesses none on a page that bears the mark of ${name}`, async () => {
      const page = await open();
      page.document.documentElement.lang = 'en-US';
      mark(page.document);
      const widgets = await start(page);
      expectWords(widgets);
      page.document.documentElement.lang = 'en-CA';
      await settled(page, widgets);
      expectWords(widgets);
    });

  it('is not kept from guessing by a stranger who writes the mark of Chrome in a comment', async () => {
    const page = await open();
    page.document.querySelector('main')!.insertAdjacentHTML('beforeend', '<p class="translated-ltr">Hi</p>');
    expect(called(await start(page))).to.deep.equal(britain);
  });
});

describe('a page in two languages', () => {
  it('calls no country by a part in a language that we have no words in', async () => {
    const page = await open();
    const parts = [...page.document.querySelectorAll<HTMLElement>('main > *')];
    parts.forEach((it, i) => (it.lang = ['fr-CA', 'zh-TW', 'es-US'][i % 3]!));
    expectWords(await start(page));
  });

  it('keeps the country of a part when that part is translated', async () => {
    const page = await open();
    const main = page.document.querySelector('main')!;
    main.lang = 'en-AU';
    const widgets = await start(page);
    expect(called(widgets)).to.deep.equal(australia);
    for (const lang of ['fr-CA', 'en-US', 'en-GB']) {
      main.lang = lang;
      await settled(page, widgets);
      expect(called(widgets), lang).to.deep.equal(australia);
    }
  });
});

describe('a site that goes to its page for another country without a load', () => {
  const goes: Record<string, (page: WatchedPage) => Promise<void> | void> = {
    'the address first': ({ window, document }) => {
      window.history.pushState(null, '', '/en-au/');
      document.documentElement.lang = 'en-AU';
    },
    'the language first': ({ window, document }) => {
      document.documentElement.lang = 'en-AU';
      window.history.replaceState(null, '', '/au/');
    },
    'the address a while before the language, as routers do that load a page in between': async (page) => {
      page.window.history.pushState(null, '', '/en-au/numb-feet');
      await fetch('/host/unstarted-british.html');
      page.document.documentElement.lang = 'en-AU';
    },
    'the language a while before the address': async (page) => {
      page.document.documentElement.lang = 'en-AU';
      await fetch('/host/unstarted-british.html');
      page.window.history.pushState(null, '', '/en-au/numb-feet');
    },
  };
  for (const [order, go] of Object.entries(goes))
    it(`shows the number of that country: ${order}`, async () => {
      const { page, widgets } = await begun();
      await go(page);
      await waitUntil(() => called(widgets).join() === australia.join(), 'dials another number', {
        timeout: 20_000,
      });
      expect(chosen(widgets)).to.deep.equal(['AU']);
    });

  it('keeps that number when the next page is translated', async () => {
    const { page, widgets } = await begun();
    page.window.history.pushState(null, '', '/en-au/');
    page.document.documentElement.lang = 'en-AU';
    await settled(page, widgets);
    for (const lang of ['zh-CN', 'en-CA']) {
      page.document.documentElement.lang = lang;
      await settled(page, widgets);
      expect(called(widgets), lang).to.deep.equal(australia);
    }
  });

  it('shows words where the next page is in a language that we have no words in', async () => {
    const { page, widgets } = await begun();
    page.window.history.pushState(null, '', '/fr-ca/');
    page.document.documentElement.lang = 'fr-CA';
    await settled(page, widgets);
    expectWords(widgets);
  });

  it('never shows a number of a country by a translated page', async () => {
    const { page, widgets } = await begun();
    page.document.documentElement.classList.add('translated-ltr');
    page.document.documentElement.lang = 'en-AU';
    await settled(page, widgets);
    page.window.history.pushState(null, '', '/next/');
    await waitUntil(() => called(widgets).length === 0, 'dials a number', { timeout: 20_000 });
    expectWords(widgets);
  });
});
