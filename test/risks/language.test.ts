/**
 * The built files in another language, made by the build itself: six plural forms, right to left. A sentence that is
 * never found on screen is one that no translation reaches, and a number in the wrong form reads as a mistake.
 */
import { expect, waitUntil } from '@open-wc/testing';
import { openHost, type HostPage } from '../support/browser.js';
import { arXB, sentences } from '../support/languages/ar-XB/index.js';
import { settled } from '../support/page.js';
import { find, typesAge, type Act, type Widget } from '../support/scene-acts.js';
import { scenesOf, tags, type Scene, type Tag } from '../support/scenes.js';

/** Adds a script to a page, and waits until it has run. */
function run({ document }: HostPage, src: string, type = ''): Promise<void> {
  const script = document.createElement('script');
  Object.assign(script, { src, type });
  return new Promise((resolve, reject) => {
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(src)));
    document.head.append(script);
  });
}

/** What is said in a widget: to the eye, and to the ear. */
function said(root: ParentNode): string {
  const attributes = ['aria-label', 'aria-description', 'alt', 'title', 'placeholder', 'label'];
  const named = [...root.querySelectorAll('*')].flatMap((it) =>
    attributes.map((name) => it.getAttribute(name) ?? ''),
  );
  return [root.textContent, ...named].join('\n');
}

/** The numbers of the strings in a text. */
const numbersIn = (text: string): number[] => [...text.matchAll(/⟦(\d+)·/g)].map(([, n]) => Number(n));

async function pageWith(...scripts: readonly (readonly [src: string, type?: string])[]): Promise<HostPage> {
  const page = await openHost('language.html');
  for (const [src, type] of scripts) await run(page, src, type);
  await page.window.customElements.whenDefined('report-issue');
  return page;
}

const language = ['/host/lang/ar-XB.js'] as const;
const dropIn = ['/dist/nutrient-widgets.min.js'] as const;

async function show({ document }: HostPage, tag: Tag, { attributes, act }: Scene): Promise<Widget> {
  document.body.innerHTML = `<div><${tag} ${attributes}>Ask first.</${tag}></div>`;
  const widget = document.querySelector<Widget>(tag)!;
  await settled(widget);
  await act?.[1](widget);
  await settled(widget);
  return widget;
}

describe('another language', () => {
  for (const [name, scripts] of Object.entries({
    'before the drop-in': [language, dropIn],
    'after the drop-in': [dropIn, language],
    'before it, as a module': [[language[0], 'module'], dropIn],
    'after it, as a module': [dropIn, [language[0], 'module']],
    'twice, and the drop-in as a module': [language, [dropIn[0], 'module'], language],
  } as Record<string, (readonly [src: string, type?: string])[]>)) {
    it(`is spoken when its file comes ${name}`, async () => {
      const page = await pageWith(...scripts);
      const warnings: unknown[] = [];
      page.window.console.warn = (message: unknown) => void warnings.push(message);
      for (const tag of tags) {
        const root = (
          await show(page, tag, { attributes: 'src="/video.mp4"' })
        ).shadowRoot!.querySelector<HTMLElement>('.root')!;
        expect([root.lang, root.dir], tag).to.deep.equal(['ar-xb', 'rtl']);
        expect(said(root), tag).to.match(/⟦\d+·/);
      }
      expect(warnings).to.deep.equal([]);
    });
  }

  it('that comes late is what a reader then sees, and nothing that was typed is lost', async () => {
    const page = await pageWith(dropIn);
    const list = await show(page, 'deficiency-checklist', { attributes: '' });
    list.shadowRoot!.querySelector<HTMLInputElement>('[type=checkbox]')!.click();
    await settled(list);
    const field = list.shadowRoot!.querySelector('textarea')!;
    field.value = 'Since June';
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await settled(list);
    await run(page, language[0]);
    await waitUntil(() => said(list.shadowRoot!).includes('⟦'));
    expect(list.shadowRoot!.querySelector('textarea')!.value).to.equal('Since June');
    expect(list.shadowRoot!.querySelector<HTMLInputElement>('[type=checkbox]')!.checked).to.equal(true);
  });

  it('of another version leaves in English the widgets for which it lacks words, as a whole, with one warning each', async () => {
    const page = await openHost('language.html');
    const { 'intake-table': own, ...others } = structuredClone(arXB.widgets) as unknown as Record<
      string,
      object
    >;
    const lacking = { ...own, heading: undefined };
    const queue = [{ ...arXB, widgets: { ...others, 'intake-table': lacking } }, null, 42, { tag: 'x' }];
    (page.window as unknown as Record<symbol, unknown>)[Symbol.for('nutrient-widgets.languages')] = queue;
    const warnings: string[] = [];
    page.window.console.warn = (message: unknown) => void warnings.push(String(message));
    await run(page, dropIn[0]);
    await page.window.customElements.whenDefined('report-issue');
    const table = (await show(page, 'intake-table', { attributes: '' })).shadowRoot!;
    expect(table.querySelector<HTMLElement>('.root')!.lang).to.equal('en');
    expect(said(table)).not.to.include('⟦');
    const banner = (await show(page, 'emergency-banner', { attributes: '' })).shadowRoot!;
    expect(banner.querySelector<HTMLElement>('.root')!.lang).to.equal('ar-xb');
    expect(warnings.filter((it) => it.includes('intake-table'))).to.deep.equal([
      'nutrient-widgets: <intake-table> stays English on pages in "ar-XB". Not fit: heading.',
    ]);
    expect(warnings).to.have.length(2);
  });
});

describe('the embed page in another language', () => {
  const open = (fragment: string): Promise<HostPage> => openHost(`embed-language.html${fragment}`);
  const widgetIn = ({ document }: HostPage): Widget => document.querySelector<Widget>('main > *')!;
  const isThere = async (page: HostPage): Promise<void> => {
    await waitUntil(() => page.document.querySelector('main > nutrient-facts') !== null);
    await page.window.customElements.whenDefined('nutrient-facts');
    await settled(widgetIn(page));
  };

  it('speaks the language its address asks for, of those beside it, the title too', async () => {
    const page = await open('#nw/intake-table?lang=ar-xb&age=34');
    await waitUntil(() => page.document.title.includes('⟦'), 'no title in the language');
    expect(said(widgetIn(page).shadowRoot!)).to.match(/⟦\d+·/);
    expect(page.document.documentElement.lang).to.equal('ar-XB');
    page.window.location.hash = '#nw/intake-table?age=34';
    await waitUntil(() => page.document.title === 'How much magnesium a day');
    expect(said(widgetIn(page).shadowRoot!)).not.to.include('⟦');
  });

  it('loads nothing for a language that is not there, whatever an address says', async () => {
    for (const lang of ['fr', '../../evil', 'https://stranger.example/x', '__proto__', '']) {
      const page = await open(`#nw/nutrient-facts?lang=${encodeURIComponent(lang)}`);
      await isThere(page);
      expect(page.document.querySelectorAll('script[src^="lang/"]'), lang).to.have.length(0);
      expect(page.document.documentElement.lang).to.equal('en');
    }
  });

  it('stays English where the file is missing, and shows the widget', async () => {
    const page = await open('#nw/nutrient-facts?lang=de');
    await isThere(page);
    expect(said(widgetIn(page).shadowRoot!)).to.include('Sources');
  });

  it('says in the language that an address names nothing', async () => {
    const page = await open('#nw/intake-table?lang=ar-XB');
    await waitUntil(() => page.document.title.includes('⟦'));
    page.window.location.hash = '#nw/nothing?lang=ar-XB';
    await waitUntil(() => /⟦\d+·/.test(page.document.querySelector('main > p')?.textContent ?? ''));
  });
});

const press = (selector: string): Act => [
  `presses ${selector}`,
  async (widget): Promise<void> => {
    find<HTMLElement>(widget, selector)[0]!.click();
    await settled(widget);
  },
];

const type = (selector: string, text: string): Act => [
  `types ${text}`,
  async (widget): Promise<void> => {
    const field = find<HTMLInputElement>(widget, selector)[0]!;
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await settled(widget);
  },
];

const plain = (...attributes: string[]): Scene[] => attributes.map((it) => ({ attributes: it }));

/** States in which a sentence is said that is said in no other. */
const more: Partial<Record<Tag, readonly Scene[]>> = {
  'emergency-banner': plain(...Object.keys(arXB.shared.countryInSentence).map((it) => `region="${it}"`)),
  'intake-table': [
    ...plain(
      ...['us', 'efsa', 'dach', 'who'].map((it) => `authority="${it}" life-stage="pregnancy" age="11"`),
    ),
    ...plain(
      ...['uk" age="16', 'anz" age="51', 'nnr" age="16', 'jp" age="16'].map(
        (it) => `authority="${it}" life-stage="lactation"`,
      ),
    ),
    ...plain(
      ...Object.keys(arXB.shared.countryInSentence).map((it) => `region="${it}"`),
      'compare="us who" age="34" sex="female"',
      'compare="us who" unit="mmol"',
      'authority="us" life-stage="pregnancy"',
      'authority="us" life-stage="lactation"',
    ),
    { attributes: '', act: typesAge('abc') },
    { attributes: 'lang="en-GB"', act: typesAge('34') },
  ],
  'supplement-warning': [
    { attributes: 'medicines="doxycycline"', act: press('.medicine button') },
    ...['gabapentine', 'moxi', 'do', 'levo', 'a', 'in', 'e'].map((it): Scene => ({
      attributes: '',
      act: type('#medicine', it),
    })),
  ],
  'evidence-list': plain('limit="1" kind="observation"', 'limit="1" kind="review"'),
  'food-sources': [
    ...['wheat bran', 'cashews', 'oat', 'a'].map((it): Scene => ({
      attributes: '',
      act: type('.controls input', it),
    })),
    { attributes: 'limit="2"', act: press('.row-all summary') },
    {
      attributes: 'age="11" life-stage="pregnancy"',
      act: press('.foods input'),
    },
  ],
  'review-note': plain(
    'reviewed-by="R. N." reviewed-on="2026-11-02" next-review="2999-01-01"',
    'reviewed-by="R. N." reviewed-on="2021-11-02" next-review="2023-01-01"',
  ),
  'video-facade': [
    ...plain('src="/video.mp4" title="T"', 'src="https://youtu.be/abcdefghijk" title="T"'),
    { attributes: 'src="/video.mp4"', act: press('button') },
    { attributes: 'src="https://vimeo.com/12345678"', act: press('button') },
  ],
};

/** Said where a browser refuses something, on the way of a picture or on paper: looked at in English, in test/widgets. */
const elsewhere = [
  /\.(copied|notCopied|notPrinted|byHand)$/, // Copy, for which a browser asks the page's focus, and Print
  /note\.by$/, // the last line of the note itself, on paper and in the clipboard
  /\.(pictureFirst|mailed|tooLong|attach|saved|savedBoth)$/, // a picture on its way, a mail program, downloads
  /^widgets\.embed-page\./, // above
  /intake-table\.ask\.who$/, // whom to ask where the WHO has no figure: it has one for everybody
  /^shared\.dir$/,
  /^shared\.country\.elsewhere$/, // beside a country that is guessed: the tag of this language names none
  /^shared\.countryInSentence\.(GB|US)$/, // they have a number and an authority of their own
  /food-sources\.foods\.[\w-]+\.3$/, // other names, by which a food is found
  /^widgets\.supplement-warning\.medicineTyped\./, // by which a medicine is found
  /intake-table\.chart\.both$/, // one line for women and men: no authority has one now
  // A form that goes with no number that there is: how one is chosen is looked at in test/unit.
  /\.(zero|one|two|few|many|other)$/,
];

describe('every sentence of another language', () => {
  const seen = new Set<number>();
  const collect = (widget: Widget): void => {
    for (const number of numbersIn(said(widget.shadowRoot!))) seen.add(number);
  };

  for (const tag of tags) {
    it(`of ${tag}, of the states there are`, async () => {
      const page = await pageWith(language, dropIn);
      for (const scene of [...scenesOf(tag).filter(({ today }) => !today), ...(more[tag] ?? [])]) {
        collect(await show(page, tag, scene));
      }
    });
  }

  it('of widgets that follow each other in an article, and of what is said once a reader has stopped for a moment', async () => {
    const page = await pageWith(language, dropIn);
    const { document } = page;
    const two = tags.map((tag) => `<div><${tag}></${tag}></div>`).join('');
    document.body.innerHTML = `<article>${two}${two}</article>`;
    const widgets = [...document.querySelectorAll<Widget>(tags.join())];
    for (const widget of widgets) await settled(widget);
    for (const widget of widgets) {
      for (const selector of ['.controls > button[aria-expanded=false]', '[type=checkbox]', '.now select']) {
        const [control] = find<HTMLSelectElement>(widget, selector);
        if (!control) continue;
        if (control.localName !== 'select') control.click();
        else {
          control.value = 'GB';
          control.dispatchEvent(new Event('change', { bubbles: true }));
        }
        await settled(widget);
        const [age] = find<HTMLInputElement>(widget, '.age input');
        if (age?.value === '') {
          age.value = '34';
          age.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
        }
        await settled(widget);
        collect(widget);
      }
      await new Promise((resolve) => setTimeout(resolve, 900));
      await settled(widget);
      collect(widget);
    }
    for (const widget of widgets) collect(widget);
    const cleared = await show(page, 'supplement-warning', {
      attributes: 'medicines="doxycycline"',
      act: press('.clear'),
    });
    await new Promise((resolve) => setTimeout(resolve, 900));
    await settled(cleared);
    collect(cleared);
    const varying = await show(page, 'food-sources', {
      attributes: '',
      act: type('.controls input', 'water'),
    });
    for (const it of find(varying, '.foods li:not(:has(.bar)) input')) (it as HTMLElement).click();
    await settled(varying);
    collect(varying);
  });

  it('of what is filtered, cleared and taken back, and of a video with words', async () => {
    const page = await pageWith(language, dropIn);
    const click = async (widget: Widget, selector: string): Promise<void> => {
      find<HTMLElement>(widget, selector)[0]!.click();
      await settled(widget);
      collect(widget);
    };
    const heard = async (widget: Widget, act: () => Promise<void>): Promise<void> => {
      const place = find(widget, '[aria-live]').at(-1)!;
      const before = place.textContent;
      await act();
      await waitUntil(() => place.textContent !== before, 'nothing is said', { timeout: 5000 });
      collect(widget);
    };
    const foods = await show(page, 'food-sources', { attributes: '' });
    await heard(foods, () => type('.controls input', 'a')[1](foods));
    await heard(foods, () => click(foods, '.chip[aria-pressed=false]'));
    await type('.controls input', '')[1](foods);
    const [name] = find(foods, '.foods .name')[0]!
      .textContent.trim()
      .split(/\s{2,}|\n/);
    await heard(foods, () => type('.controls input', name!.slice(0, 60))[1](foods));
    await type('.controls input', '')[1](foods);
    await click(foods, '.foods input');
    await click(foods, '.clear');
    const list = await show(page, 'deficiency-checklist', { attributes: '' });
    await heard(list, () => click(list, '.tick input'));
    await click(list, '.take-away .buttons > :last-child');
    await heard(list, () => click(list, '.undo'));
    const warning = await show(page, 'supplement-warning', { attributes: 'medicines="gabapentin"' });
    await click(warning, '.clear');
    await click(warning, '.undo');
    const table = await show(page, 'intake-table', { attributes: 'authority="us"' });
    await click(table, '.controls > button');
    await type('.age input', '34')[1](table);
    await heard(table, () => click(table, '.controls > button'));
    const video = await show(page, 'video-facade', { attributes: 'src="/video.mp4"' });
    video.insertAdjacentHTML('beforeend', '<p slot="transcript">Words.</p>');
    await waitUntil(() => find(video, '.row-transcript').length, 'a row for the words');
    collect(video);
  });

  it('of a form that is loading, and of one that cannot be loaded', async () => {
    const page = await pageWith(language, ['/host/copied/without/report-form.js/nutrient-widgets.min.js']);
    for (const attributes of ['', 'mailto="publisher@example.org"']) {
      const widget = await show(page, 'report-issue', { attributes });
      const told = find(widget, '.told')[0]!;
      const texts: string[] = [];
      const look = new MutationObserver(() => {
        texts.push(told.textContent);
        collect(widget);
      });
      look.observe(told, { childList: true, characterData: true, subtree: true });
      find<HTMLElement>(widget, '.open')[0]!.click();
      await waitUntil(() => new Set(texts).size > 1, 'nothing is said', { timeout: 20_000 });
      await settled(widget);
      collect(widget);
      look.disconnect();
    }
  });

  it('of what is due for a new check, on a day when it is', async () => {
    const page = await openHost('language.html');
    const day = Date.parse('2030-01-15');
    const { Date: Own } = page.window;
    page.window.Date = class extends Own {
      constructor(...when: unknown[]) {
        super(...((when.length ? when : [day]) as [number]));
      }
    } as DateConstructor;
    for (const [src] of [language, dropIn]) await run(page, src);
    await page.window.customElements.whenDefined('report-issue');
    for (const tag of ['emergency-banner', 'intake-table', 'supplement-warning'] as const) {
      collect(await show(page, tag, { attributes: 'region="US"' }));
    }
  });

  it('is on screen: no translator works for nothing, and none is read by nobody', () => {
    const missing = sentences.flatMap(({ key }, i) =>
      seen.has(i) || elsewhere.some((it) => it.test(key)) ? [] : [key],
    );
    expect(missing).to.deep.equal([]);
    expect(seen.size).to.be.greaterThan(600);
  });

  it('has the form that its number asks for', async () => {
    const page = await pageWith(language, dropIn);
    const rules = new Intl.PluralRules('ar-XB');
    const forms = arXB.widgets['food-sources'].found;
    const used = new Set<string>();
    for (const search of ['wheat bran', 'cashews', 'oat', 'nuts', 'bean', 'le', 'a']) {
      const widget = await show(page, 'food-sources', {
        attributes: 'limit="95"',
        act: type('.controls input', search),
      });
      const count = find(widget, '.foods li').length;
      const form = rules.select(count);
      const [before] = forms[form]!.split('{what}');
      const said = (): string => find(widget, '[aria-live]')[0]!.textContent.trim();
      await waitUntil(said, 'said once the reader has stopped for a moment');
      expect(said(), `${search}: ${count}`).to.match(new RegExp(`^${before}`));
      used.add(form);
    }
    expect(used.size, [...used].join()).to.be.at.least(4);
  });
});
