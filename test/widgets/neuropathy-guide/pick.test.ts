/** Picking a place: by pointer, on the figure, by keys, by touch and with a screen reader. */
import { expect, waitUntil } from '@open-wc/testing';
import type { NeuropathyGuide } from '../../../src/widgets/neuropathy-guide/neuropathy-guide.js';
import { click, press, setViewport } from '../../support/browser.js';
import {
  all,
  announced,
  bodyOf,
  buttonOf,
  buttons,
  felt,
  focused,
  lineOf,
  marked,
  one,
  pointsOf,
  pressed,
  show,
  showGuide,
  title,
} from './guide.js';
import { places } from '../../support/published/neuropathy-guide.js';

const names = Object.values(places).map(({ name }) => name);

async function expectPicked(guide: NeuropathyGuide, name: string): Promise<void> {
  await guide.updateComplete;
  expect(pressed(guide)).to.deep.equal([name]);
  expect(title(guide)).to.match(Object.values(places).find((it) => it.name === name)!.title);
  expect(felt(guide).length, name).to.be.within(1, 9);
  expect(marked(guide)).to.equal(1);
}

describe('buttons', () => {
  it('every place is a button with its name, from the eyes down to the feet; the feet are picked at first', async () => {
    const guide = await showGuide();
    expect(buttons(guide).map(lineOf)).to.deep.equal(names);
    for (const it of buttons(guide)) expect(it.type).to.equal('button'); // in a form of the page it would send the form
    await expectPicked(guide, 'Feet');
    expect(one(guide, '.stage').getAttribute('aria-label')).to.equal(
      'Choose a place to see what it can feel like',
    );
  });

  it('by pointer: one place at a time, and always one', async () => {
    const guide = await showGuide();
    for (const name of ['Hands', 'Eyes', 'Eyes', 'Feet']) {
      await click(buttonOf(guide, name));
      await expectPicked(guide, name);
    }
  });

  for (const key of ['Enter', 'Space']) {
    it(`by keys alone: Tab goes from place to place, ${key} picks, and the focus stays`, async () => {
      const page = await show('<button>before</button><neuropathy-guide region="US"></neuropathy-guide>');
      const guide = page.querySelector('neuropathy-guide')!;
      page.querySelector('button')!.focus();
      for (const name of ['Eyes', 'Heart', 'Stomach']) {
        await press('Tab');
        expect(lineOf(focused())).to.equal(name);
      }
      await press(key);
      await expectPicked(guide, 'Stomach');
      expect(lineOf(focused())).to.equal('Stomach');
      await press('Shift+Tab');
      await press(key);
      await expectPicked(guide, 'Heart');
      expect(lineOf(focused())).to.equal('Heart');
    });
  }

  it('two guides on a page keep their own pick', async () => {
    const page = await show('<neuropathy-guide></neuropathy-guide><neuropathy-guide></neuropathy-guide>');
    const [first, second] = [...page.querySelectorAll('neuropathy-guide')];
    buttonOf(first!, 'Skin').click();
    await expectPicked(first!, 'Skin');
    await expectPicked(second!, 'Feet');
  });

  it('have 44 px for a finger, on a phone and with text of 200 %', async () => {
    await setViewport(320);
    for (const size of ['', 'font-size: 200%']) {
      const page = await show(`<div style="${size}"><neuropathy-guide></neuropathy-guide></div>`);
      for (const it of buttons(page.querySelector('neuropathy-guide')!)) {
        const { width, height } = it.getBoundingClientRect();
        expect(Math.min(width, height), `${lineOf(it)} ${size}`).to.be.at.least(44);
      }
      page.remove();
    }
  });
});

describe('the figure', () => {
  it('a press on the body picks the place that is there, on either side, on a phone too; one beside it picks nothing', async () => {
    await setViewport(320);
    const guide = await showGuide();
    const box = bodyOf(guide).getBoundingClientRect();
    const middle = box.left + (54 / 146) * box.width;
    for (const name of names.filter((it) => it !== 'Skin')) {
      const point = pointsOf(guide)[names.indexOf(name)]!.getBoundingClientRect();
      const [x, y] = [point.left + point.width / 2, point.top + point.height / 2];
      for (const clientX of [x, 2 * middle - x]) {
        buttonOf(guide, name === 'Feet' ? 'Eyes' : 'Feet').click();
        await guide.updateComplete;
        bodyOf(guide).dispatchEvent(new MouseEvent('click', { clientX, clientY: y, bubbles: true }));
        await expectPicked(guide, name);
      }
    }
    for (const [clientX, clientY] of [
      [box.right - 4, box.top + 4],
      [box.left + 2, box.top + 2],
    ] as const) {
      bodyOf(guide).dispatchEvent(new MouseEvent('click', { clientX, clientY, bubbles: true }));
      await expectPicked(guide, names.at(-1)!);
    }
  });

  it('a finger gets the same as a mouse: nothing waits for a pointer that hovers', async () => {
    const guide = await showGuide();
    const touch = { bubbles: true, composed: true, cancelable: true, pointerType: 'touch', isPrimary: true };
    for (const type of ['pointerdown', 'pointerup', 'click'])
      expect(buttonOf(guide, 'Legs').dispatchEvent(new PointerEvent(type, touch)), type).to.equal(true);
    await expectPicked(guide, 'Legs');
  });

  it('stands for one picture with a name, and what can be pressed in it can be pressed beside it', async () => {
    const guide = await showGuide();
    expect(bodyOf(guide).getAttribute('aria-label')).to.equal(
      'A standing body, seen from the front. Marked: Feet. The feet and calves are dark, the hands less so.',
    );
    expect(all(guide, '.stage svg:not([role=img], [aria-hidden=true])')).to.deep.equal([]);
  });
});

describe('what is announced', () => {
  it('a pick: whose signs stand there and how many, once the reader has stopped for a moment', async () => {
    const guide = await showGuide();
    for (const name of ['Eyes', 'Heart', 'Bladder']) buttonOf(guide, name).click();
    await guide.updateComplete;
    const heard: string[] = [];
    const watch = new MutationObserver(() => heard.push(announced(guide)));
    watch.observe(one(guide, '.look [aria-live]'), { subtree: true, childList: true, characterData: true });
    await waitUntil(() => announced(guide) !== '', 'nothing was said', { timeout: 5000 });
    watch.disconnect();
    expect(new Set(heard)).to.deep.equal(new Set([`Bladder: ${felt(guide).length} signs`]));
    expect(all(guide, '[aria-live=assertive], [role=alert]')).to.deep.equal([]);
  });

  it('one sign is one', async () => {
    const guide = await showGuide();
    buttonOf(guide, 'Eyes').click();
    await waitUntil(() => announced(guide) === 'Eyes: 1 sign', 'not said', { timeout: 5000 });
  });

  it('nothing, before the reader does anything', async () => {
    const guide = await showGuide('area="hands"');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(announced(guide)).to.equal('');
  });
});

describe('how it starts', () => {
  it('each step has a picture with a name, and marks more than the one before', async () => {
    const guide = await showGuide();
    const pictures = all(guide, '.spread li > svg');
    expect(pictures.map((it) => it.getAttribute('aria-label'))).to.deep.equal([
      'Marked: toes.',
      'Marked: feet and calves.',
      'Marked: feet, calves and hands.',
    ]);
    const counts = pictures.map((it) => it.querySelectorAll('.on').length);
    expect(counts).to.deep.equal([1, 2, 3]);
  });

  it('its pictures are no buttons, and a pick changes nothing in them', async () => {
    const guide = await showGuide();
    const before = one(guide, '.spread').outerHTML;
    bodyOf(guide);
    all(guide, '.spread svg').forEach((it) => it.dispatchEvent(new MouseEvent('click', { bubbles: true })));
    await expectPicked(guide, 'Feet');
    buttonOf(guide, 'Hands').click();
    await guide.updateComplete;
    expect(one(guide, '.spread').outerHTML.replace(/<!--.*?-->/g, '')).to.equal(
      before.replace(/<!--.*?-->/g, ''),
    );
  });
});
