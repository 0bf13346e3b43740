/**
 * What is said by itself to those who listen: only where the reader acted, once, when they have stopped for a moment;
 * short, whole, and true. Nothing here is timed: a test waits for the words, and looks at what came before them.
 */
import { expect, waitUntil } from '@open-wc/testing';
import { axTree } from '../support/browser.js';
import { itWhere } from '../support/abilities.js';
import { parse, settled, textOf } from '../support/page.js';
import { addAge, enter, find, press, type Widget } from '../support/scene-acts.js';
import { tags } from '../support/scenes.js';

/** Every widget in one article, as a publisher may have them. */
async function article(): Promise<Record<(typeof tags)[number], Widget>> {
  const page = parse(
    `<article>${tags.map((tag) => `<div><${tag} ${tag === 'video-facade' ? 'src="/host/video-clip.webm"' : ''}>Ask.</${tag}></div>`).join('')}</article>`,
  );
  const widgets = tags.map((tag) => [tag, page.querySelector<Widget>(tag)!] as const);
  for (const [, it] of widgets) await settled(it);
  return Object.fromEntries(widgets) as Record<(typeof tags)[number], Widget>;
}

const places = (widget: Widget): HTMLElement[] => find(widget, '[role=status], [role=alert], [aria-live]');

interface Heard {
  readonly tag: string;
  readonly text: string;
}

/** What every widget says from now on, as often as it is said. */
function listen(widgets: readonly Widget[]): { readonly heard: Heard[]; readonly stop: () => void } {
  const heard: Heard[] = [];
  const watches = widgets.flatMap((widget) =>
    places(widget).map((place) => {
      const watch = new MutationObserver(() => heard.push({ tag: widget.localName, text: textOf(place) }));
      watch.observe(place, { subtree: true, childList: true, characterData: true });
      return watch;
    }),
  );
  return { heard, stop: () => watches.forEach((it) => it.disconnect()) };
}

/** Does it, and hears what comes of it. */
async function hear(widgets: readonly Widget[], act: () => unknown): Promise<Heard[]> {
  const { heard, stop } = listen(widgets);
  await act();
  await waitUntil(() => heard.some(({ text }) => text), 'nothing is said', { timeout: 5000 });
  for (const it of widgets) await settled(it);
  stop();
  return heard;
}

/** As arrow keys do in a closed list: each choice is a change. */
function arrowTo(widget: Widget, codes: readonly string[]): void {
  const list = find<HTMLSelectElement>(widget, 'select').find((it) =>
    [...it.options].some(({ value }) => value === 'JP'),
  )!;
  for (const code of codes) {
    list.value = code;
    list.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    list.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

const click = async (widget: Widget, selector: string, at = 0): Promise<void> => {
  find<HTMLElement>(widget, selector).at(at)!.click();
  await settled(widget);
};

const typeAge = async (widget: Widget, ...keys: readonly string[]): Promise<void> => {
  await addAge(widget);
  for (const text of keys) await enter(widget, '.age input', text);
};

type All = Awaited<ReturnType<typeof article>>;
const acts: Readonly<Record<string, readonly [tag: keyof All, act: (all: All) => unknown, text: RegExp]>> = {
  'arrows through the list of countries': [
    'emergency-banner',
    (all) => arrowTo(all['emergency-banner'], ['AL', 'AR', 'AM', 'AU', 'AT', 'JP']),
    /^Call 119 \(Japan\)$/,
  ],
  'chooses a country of the amounts': [
    'intake-table',
    (all) => arrowTo(all['intake-table'], ['AT', 'AU', 'JP']),
    /^Japan\. Women 18 to 29: \d+ milligrams\.|^Japan\. /,
  ],
  'types an age, figure by figure': [
    'intake-table',
    (all) => typeAge(all['intake-table'], '3', '34'),
    /^US, Canada\. Women 31 to 50: 320 milligrams\. Men 31 to 50: 420 milligrams\. EU\. .*UK\. /,
  ],
  'ticks signs': [
    'deficiency-checklist',
    async ({ 'deficiency-checklist': it }) => {
      await click(it, '.tick input');
      await click(it, '.tick input', 2);
    },
    /^Your note has what you ticked\.$/,
  ],
  'types a medicine': [
    'supplement-warning',
    async ({ 'supplement-warning': it }) => {
      for (const text of ['l', 'le', 'levo']) await enter(it, '#medicine', text);
    },
    /^2 names fit\.$/,
  ],
  'opens a kind of medicine': [
    'supplement-warning',
    (all) => click(all['supplement-warning'], '.chip'),
    /^Thyroid: \d names$/,
  ],
  'chooses places on the body': [
    'neuropathy-guide',
    async ({ 'neuropathy-guide': it }) => {
      for (const at of [0, 1, 5]) await click(it, '.stage button', at);
    },
    /^Skin: \d signs$/,
  ],
  'ticks foods': [
    'food-sources',
    async ({ 'food-sources': it }) => {
      await click(it, '.foods input');
      await click(it, '.foods input', 1);
    },
    /^About 320 milligrams ticked$/,
  ],
  'chooses a kind of food': [
    'food-sources',
    (all) => click(all['food-sources'], '.chip[aria-pressed]', 2),
    /^Nuts: \d+ foods$/,
  ],
  'looks for a food': [
    'food-sources',
    (all) => enter(all['food-sources'], '.controls input', 'spinach'),
    /^“spinach”: 2 foods$/,
  ],
  'looks for a food that is not there': [
    'food-sources',
    (all) => enter(all['food-sources'], '.controls input', 'zzzz'),
    /^No food in this list fits\. That says nothing about its magnesium\.$/,
  ],
};

describe('in an article with every widget, one who listens and', () => {
  for (const [name, [tag, act, text]] of Object.entries(acts)) {
    it(`${name}, hears it from that widget alone, once, as it is in the end, in few words`, async () => {
      const all = await article();
      const heard = await hear(Object.values(all), () => act(all));
      expect(heard).to.have.length(1);
      expect(heard[0]!.tag).to.equal(tag);
      expect(heard[0]!.text).to.match(text);
      expect(heard[0]!.text.split(' ').length, heard[0]!.text).to.be.at.most(40);
    });
  }

  it('says nothing yet, hears nothing: every place is empty', async () => {
    const all = await article();
    const said = Object.values(all).flatMap((it) => places(it).map(textOf));
    expect(said.length).to.be.greaterThan(8);
    expect(said.join('')).to.equal('');
  });
});

describe('what is said', () => {
  it('comes as one new text: of a text that changes some engines tell the letters that differ, “127” without “Call”', async () => {
    const { 'emergency-banner': banner } = await article();
    const [place] = places(banner);
    await hear([banner], () => arrowTo(banner, ['JP']));
    const texts = (): ChildNode[] =>
      [...place!.childNodes].filter((it) => it.nodeType === Node.TEXT_NODE && it.textContent?.trim());
    const [first] = texts();
    expect(first!.textContent).to.equal('Call 119 (Japan)');
    await hear([banner], () => arrowTo(banner, ['AL']));
    expect(texts().map((it) => it.textContent)).to.deep.equal(['Call 127 (Albania)']);
    expect(texts()[0] === first, 'another text').to.equal(false);
    expect(place!.children).to.have.length(0);
  });

  it('of a country to which keys led is said when the list is left, not after a wait for more keys', async () => {
    const { 'emergency-banner': banner } = await article();
    const [list] = find<HTMLSelectElement>(banner, 'select');
    list!.focus();
    list!.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
    arrowTo(banner, ['JP']);
    // In the list the wait is longer than that.
    const later = new Promise((resolve) => setTimeout(() => resolve('later'), 2000));
    const said = hear([banner], () => list!.blur()).then(([it]) => it!.text);
    expect(await Promise.race([said, later])).to.equal('Call 119 (Japan)');
  });

  itWhere('spokenText', 'of a field is not its description too: that would be said twice', async () => {
    const { 'supplement-warning': warning } = await article();
    await hear([warning], () => enter(warning, '#medicine', 'levo'));
    expect((await axTree(find(warning, '#medicine')[0]!)).description).to.equal('');
  });
});

interface Clearing {
  readonly tag: keyof All;
  /** What the reader entered, and how it shows. */
  readonly fill: (widget: Widget) => unknown;
  readonly shows: (widget: Widget) => string;
  readonly clear: string;
  readonly says: RegExp;
  readonly undo: string;
  readonly saysBack: RegExp;
}

const clearings: readonly Clearing[] = [
  {
    tag: 'food-sources',
    fill: async (it) => {
      await click(it, '.foods input');
      await click(it, '.foods input', 1);
    },
    shows: (it) => find(it, '.picked-foods li').map(textOf).join(),
    clear: '.clear',
    says: /^Cleared\. Nothing is ticked\.$/,
    undo: '.clear',
    saysBack: /^About 320 milligrams ticked$/,
  },
  {
    tag: 'deficiency-checklist',
    fill: async (it) => {
      await click(it, '.tick input');
      await enter(it, '.own textarea', 'Since June.');
    },
    shows: (it) =>
      [...find(it, '.note li').map(textOf), ...find<HTMLTextAreaElement>(it, '.own textarea').map(({ value }) => value)].join(), // prettier-ignore
    clear: '.take-away .buttons > :last-child',
    says: /^The note was cleared\.$/,
    undo: '.undo',
    saysBack: /^Your note is back\.$/,
  },
  {
    tag: 'supplement-warning',
    fill: async (it) => {
      await enter(it, '#medicine', 'gabapentin');
      await click(it, '.found button');
    },
    shows: (it) => find(it, '.medicine').map(textOf).join(),
    clear: '.clear',
    says: /^All were removed\.$/,
    undo: '.undo',
    saysBack: /^They are on your list again\.$/,
  },
  {
    tag: 'intake-table',
    fill: (it) => typeAge(it, '34'),
    shows: (it) => find<HTMLInputElement>(it, '.age input').map(({ value }) => value).join(), // prettier-ignore
    clear: '.controls > button:not(.undo)',
    says: /^Cleared\. US, Canada\. Women 19 and older: 310 to 320 milligrams\./,
    undo: '.undo',
    saysBack: /^US, Canada\. Women 31 to 50: 320 milligrams\./,
  },
];

describe('Clear', () => {
  for (const { tag, fill, shows, clear, says, undo, saysBack } of clearings) {
    it(`says so in ${tag}, and can be undone: who pressed it by mistake loses nothing`, async () => {
      const all = await article();
      const [widget, widgets] = [all[tag], Object.values(all)];
      await hear(widgets, () => fill(widget));
      const before = shows(widget);
      expect(before).not.to.equal('');
      find<HTMLElement>(widget, clear)[0]!.focus();
      const cleared = await hear(widgets, () => press(widget, clear));
      expect(cleared.map((it) => it.tag)).to.deep.equal([tag]);
      expect(cleared[0]!.text).to.match(says);
      expect(shows(widget)).to.equal('');
      expect(textOf(find(widget, undo)[0]!)).to.equal('Undo');
      find<HTMLElement>(widget, undo)[0]!.focus();
      const back = await hear(widgets, () => press(widget, undo));
      expect(back.map((it) => it.tag)).to.deep.equal([tag]);
      expect(back[0]!.text).to.match(saysBack);
      expect(shows(widget)).to.equal(before);
      expect(find(widget, 'button').filter((it) => textOf(it) === 'Undo')).to.deep.equal([]);
      // Whoever goes by keys is not thrown back to the start of the page.
      if (tag !== 'supplement-warning') expect(widget.shadowRoot!.activeElement).not.to.equal(null);
    });

    it(`leaves nothing to undo in ${tag} once the reader goes on, or goes to another page`, async () => {
      const { [tag]: widget } = await article();
      const undos = (): number => find(widget, 'button').filter((it) => textOf(it) === 'Undo').length;
      await fill(widget);
      await press(widget, clear);
      expect(undos()).to.equal(1);
      await fill(widget);
      expect(undos()).to.equal(0);
      await press(widget, clear);
      const here = location.href;
      history.pushState(null, '', '/another-page');
      widget.requestUpdate();
      await settled(widget);
      expect(undos()).to.equal(0);
      history.replaceState(null, '', here);
    });
  }
});
