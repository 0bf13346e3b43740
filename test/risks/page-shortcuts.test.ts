/** Scripts of a page that take keys, presses and Escape for themselves: a field of ours gets what is meant for it. */
import { expect, waitUntil } from '@open-wc/testing';
import { openForm } from '../support/open-form.js';
import { click, press, type } from '../support/browser.js';
import { allWidgets, expectSilence, widgetIn } from './embeds.js';
import { everyLink, everyPlaceholder, everyTag, ownPage, words } from './own-page.js';
import type { WatchedPage } from './watched-page.js';

/** As pages write it: whatever is no field in their eyes is a place for shortcuts. */
const isField = '/INPUT|TEXTAREA|SELECT|BUTTON/.test(e.target.tagName)';
const search = '<p><input id="site-search" aria-label="Search this site"></p>';
const goToSearch = 'e.preventDefault(); document.getElementById("site-search").focus()';

const shortcuts = [
  `document.addEventListener("keydown", (e) => { if (!${isField} && e.key === "s") { ${goToSearch} } })`,
  `window.onkeypress = (e) => { if (!${isField}) { ${goToSearch} } }`,
  `document.body.addEventListener("keyup", (e) => { if (!${isField} && /^[a-z/]$/.test(e.key)) { ${goToSearch} } })`,
  `document.onkeydown = (e) => { if (!${isField} && !/^(Tab|F\\d+)$/.test(e.key)) return false }`,
];

const inFull = (tag: string, attributes = ''): readonly string[] => [
  `<div><${tag} ${attributes}>${words}</${tag}></div>`,
  `<div data-nw="${tag}">${words}</div>`,
  `<p><a href="https://blog.example/embed.html#nw/${tag}">${words}</a></p>`,
];

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as querySelector has it
const fieldIn = <E extends HTMLElement = HTMLInputElement>(widget: Element, selector: string): E => {
  const field = widget.shadowRoot!.querySelector<E>(selector);
  if (!field) throw new Error(`no ${selector}`);
  return field;
};

async function open(script: string, markup: string): Promise<[page: WatchedPage, widget: HTMLElement]> {
  const page = await ownPage({ script, markup: `${markup}${search}`, size: { width: 800, height: 1200 } });
  const [widget] = await allWidgets(page.document, 1);
  page.window.focus();
  return [page, widget!];
}

const searched = ({ document }: WatchedPage): string =>
  document.querySelector<HTMLInputElement>('#site-search')!.value;

describe('a page with shortcuts', () => {
  for (const script of shortcuts) {
    for (const markup of inFull('food-sources')) {
      it(`gets no letter of what is typed into a field: ${script.slice(0, 60)}, ${markup}`, async () => {
        const [page, widget] = await open(script, markup);
        const field = fieldIn(widget, '.controls input');
        field.focus();
        await type('spinach ok');
        await press('Backspace');
        expect([field.value, searched(page)]).to.deep.equal(['spinach o', '']);
        expectSilence(page);
      });
    }
  }

  const all = shortcuts[3]!;

  it('takes no word from a text, and no space', async () => {
    const [, widget] = await open(all, inFull('report-issue')[0]!);
    await openForm(widget);
    const field = fieldIn(widget, '#message');
    field.focus();
    await type('so k/j');
    expect(field.value).to.equal('so k/j');
  });

  it('takes no key by which a list is gone through, a choice is made, or a button is pressed', async () => {
    const [page, widget] = await open(all, inFull('emergency-banner')[0]!);
    const list = fieldIn<HTMLSelectElement>(widget, 'select');
    list.focus();
    await type('jap');
    expect(list.selectedOptions[0]!.text).to.equal('Japan');
    const row = fieldIn(widget, 'summary');
    row.focus();
    await press('Enter');
    expect(fieldIn<HTMLDetailsElement>(widget, 'details').open).to.equal(true);
    await press('Space');
    expect(fieldIn<HTMLDetailsElement>(widget, 'details').open).to.equal(false);
    expectSilence(page);
  });
});

describe('a page that protects its text from being copied', () => {
  const protection = ['mousedown', 'selectstart', 'contextmenu', 'copy', 'cut', 'paste']
    .map((name) => `document.addEventListener("${name}", (e) => { if (!${isField}) e.preventDefault() })`)
    .join(';');
  const heard =
    'heard = []; for (const name of ["pointerdown", "click"]) addEventListener(name, () => heard.push(name))';

  for (const markup of inFull('food-sources')) {
    it(`lets fields be pressed, and hears of the press: ${markup}`, async () => {
      const [page, widget] = await open(`${protection};${heard}`, markup);
      for (const selector of ['.controls input', '.foods input']) {
        const field = fieldIn(widget, selector);
        await click(field);
        expect(widget.shadowRoot!.activeElement === field, selector).to.equal(true);
      }
      expect(fieldIn(widget, '.foods input').checked).to.equal(true);
      expect((page.window as unknown as { heard: string[] }).heard)
        .to.include('pointerdown')
        .and.to.include('click');
    });
  }

  for (const name of ['selectstart', 'contextmenu', 'copy', 'cut', 'paste']) {
    it(`lets ${name} be in a field, and has its way outside of it`, async () => {
      const [page, widget] = await open(protection, inFull('food-sources')[0]!);
      const { Event: PageEvent } = page.window;
      const send = (target: Element): boolean =>
        target.dispatchEvent(new PageEvent(name, { bubbles: true, composed: true, cancelable: true }));
      expect(send(fieldIn(widget, '.controls input'))).to.equal(true);
      expect(send(fieldIn(widget, 'h2'))).to.equal(false);
      expect(send(page.document.querySelector('h1')!)).to.equal(false);
    });
  }
});

describe('a page whose drawer closes on Escape', () => {
  for (const name of ['keydown', 'keyup']) {
    it(`keeps it open while Escape closes the form in front of it, and closes it on the next one: ${name}`, async () => {
      const drawer = 'document.body.insertAdjacentHTML("beforeend", "<dialog id=drawer open>Menu</dialog>")';
      const [page, widget] = await open(
        `${drawer}; document.addEventListener("${name}", (e) => { if (e.key === "Escape") drawer.close() })`,
        inFull('report-issue')[0]!,
      );
      const isOpen = (): boolean => page.document.querySelector<HTMLDialogElement>('#drawer')!.open;
      for (const selector of ['#message', '.title', 'nothing']) {
        const form = await openForm(widget);
        if (selector === 'nothing') (widget.shadowRoot!.activeElement as HTMLElement).blur();
        else fieldIn(widget, selector).focus();
        // Another one on the page, which a script takes away meanwhile.
        widget.after(page.document.createElement('report-issue'));
        widget.nextElementSibling!.remove();
        await press('Escape');
        await waitUntil(() => !form.open, 'the form closes', { timeout: 20_000 });
        expect(isOpen(), `the focus on ${selector}`).to.equal(true);
      }
      await press('Escape');
      expect(isOpen()).to.equal(false);
    });
  }
});

describe('what a page may hear of a field', () => {
  it('goes on: presses by which a menu closes, Tab, keys with Ctrl, F2, Escape, and what is the page’s own', async () => {
    const names = ['pointerdown', 'click', 'touchstart', 'focusin', 'input', 'keydown'];
    const [page, widget] = await open(
      `heard = []; for (const name of ${JSON.stringify(names)})
        document.addEventListener(name, (e) => heard.push(e.key ? e.type + " " + e.key : e.type))`,
      `<div><food-sources>${words}<input id="own" slot="heading"></food-sources></div>`,
    );
    const { heard } = page.window as unknown as { heard: string[] };
    const field = fieldIn(widget, '.controls input');
    await click(field);
    await type('x');
    field.dispatchEvent(new page.window.Event('touchstart', { bubbles: true, composed: true }));
    for (const key of ['F2', 'Control+k', 'Escape', 'Tab']) await press(key);
    for (const name of [...names.slice(0, 5), 'keydown F2', 'keydown k', 'keydown Escape', 'keydown Tab'])
      expect(heard).to.include(name);
    expect(heard).not.to.include('keydown x');
    heard.length = 0;
    fieldIn(widget, 'summary').focus();
    await type('s');
    page.document.querySelector<HTMLInputElement>('#own')!.focus();
    await type('n');
    expect(heard).to.include('keydown s').and.to.include('keydown n');
  });
});

describe('every widget', () => {
  it('keeps a letter typed into any of its fields, in all ways of embedding', async () => {
    const page = await ownPage({ markup: `${everyTag}${everyPlaceholder}${everyLink}` });
    await allWidgets(page.document, 27);
    const heard: string[] = [];
    page.document.addEventListener('keydown', ({ key }) => heard.push(key));
    let fields = 0;
    for (const embed of page.document.querySelectorAll('main > *')) {
      const widget = widgetIn(embed.querySelector(':scope > :not(a)') ?? embed);
      for (const field of widget?.shadowRoot?.querySelectorAll('input, select, textarea') ?? []) {
        const init = { key: 's', code: 'KeyS', bubbles: true, composed: true };
        field.dispatchEvent(new page.window.KeyboardEvent('keydown', init));
        fields += 1;
      }
    }
    expect(fields).to.be.greaterThan(100);
    expect(heard).to.deep.equal([]);
  });
});
