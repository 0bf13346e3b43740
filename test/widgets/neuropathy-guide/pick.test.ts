/** Picking a place or a kind of nerve: by pointer, on the figure, by keys, by touch and with a screen reader. */
import { expect } from '@open-wc/testing';
import type { NeuropathyGuide } from '../../../src/widgets/neuropathy-guide/neuropathy-guide.js';
import { click, press, setViewport } from '../../support/browser.js';
import {
  all,
  announced,
  buttonOf,
  buttons,
  felt,
  focused,
  lineOf,
  marked,
  one,
  partsOf,
  pressed,
  show,
  showGuide,
} from './guide.js';
import { nerves, places } from '../../support/published/neuropathy-guide.js';

const everything = async (guide: NeuropathyGuide): Promise<void> => {
  await guide.updateComplete;
  expect(pressed(guide)).to.deep.equal([]);
  expect(Object.values(felt(guide)).flat()).to.have.length(18);
  expect(marked(guide)).to.equal(0);
};

async function expectPicked(guide: NeuropathyGuide, name: string): Promise<void> {
  await guide.updateComplete;
  expect(pressed(guide)).to.deep.equal([name]);
  expect(announced(guide)).to.include(name);
  expect(Object.values(felt(guide)).flat().length, name).to.be.within(1, 9);
}

describe('buttons', () => {
  it('every place is a button with its name, from the eyes down to the feet, then the kinds of nerve', async () => {
    const guide = await showGuide();
    const names = buttons(guide).map(lineOf);
    expect(names.slice(0, 8)).to.deep.equal(Object.values(places));
    Object.values(nerves).forEach(({ name }, i) => expect(names[8 + i]).to.match(name));
    expect(names).to.have.length(11);
    for (const it of buttons(guide)) {
      expect(it.getAttribute('aria-pressed')).to.equal('false');
      expect(it.type).to.equal('button'); // in a form of the page it would send the form
    }
    const groups = all(guide, '.pick [role=group]').map((it) =>
      lineOf(one(guide, `#${it.getAttribute('aria-labelledby')}`)),
    );
    expect(groups).to.deep.equal(['Places', 'Kinds of nerve']);
  });

  it('by pointer: one pick at a time, of places and of nerves together; the same again shows everything', async () => {
    const guide = await showGuide();
    await everything(guide);
    await click(buttonOf(guide, 'Hands'));
    await expectPicked(guide, 'Hands');
    expect(marked(guide)).to.equal(1);
    await click(buttonOf(guide, /motor/));
    await expectPicked(guide, 'Nerves for muscles (motor)');
    expect(marked(guide), 'hands, legs and feet').to.equal(3);
    await click(buttonOf(guide, 'Eyes'));
    await expectPicked(guide, 'Eyes');
    await click(buttonOf(guide, 'Eyes'));
    await everything(guide);
  });

  for (const key of ['Enter', 'Space']) {
    it(`by keys alone: Tab goes from place to place, ${key} picks and lets go, and the focus stays`, async () => {
      const page = await show('<button>before</button><neuropathy-guide region="US"></neuropathy-guide>');
      const guide = page.querySelector('neuropathy-guide')!;
      one<HTMLSelectElement>(guide, 'select').focus();
      for (const name of ['Eyes', 'Heart and blood pressure', 'Stomach and bowel']) {
        await press('Tab');
        expect(lineOf(focused())).to.equal(name);
      }
      await press(key);
      await expectPicked(guide, 'Stomach and bowel');
      expect(lineOf(focused())).to.equal('Stomach and bowel');
      await press('Shift+Tab');
      await press(key);
      await expectPicked(guide, 'Heart and blood pressure');
      await press(key);
      await everything(guide);
      expect(lineOf(focused())).to.equal('Heart and blood pressure');
    });
  }

  it('two guides on a page keep their own pick', async () => {
    const page = await show('<neuropathy-guide></neuropathy-guide><neuropathy-guide></neuropathy-guide>');
    const [first, second] = [...page.querySelectorAll('neuropathy-guide')];
    buttonOf(first!, 'Feet').click();
    await expectPicked(first!, 'Feet');
    await everything(second!);
  });
});

describe('the figure', () => {
  it('a press on the body picks the place that is there, every part of every place, on a phone', async () => {
    await setViewport(320);
    const guide = await showGuide();
    for (const [place, name] of Object.entries(places)) {
      const parts = partsOf(guide, place);
      expect(parts, place).not.to.deep.equal([]);
      for (const part of parts) {
        await click(part);
        await expectPicked(guide, name);
        await click(part);
        await guide.updateComplete;
        expect(pressed(guide), `${name} again`).to.deep.equal([]);
      }
    }
  });

  it('a finger gets the same as a mouse: nothing waits for a pointer that hovers', async () => {
    const guide = await showGuide();
    for (const target of [partsOf(guide, 'feet')[0]!, buttonOf(guide, 'Legs')]) {
      const touch = {
        bubbles: true,
        composed: true,
        cancelable: true,
        pointerType: 'touch',
        isPrimary: true,
      };
      const types = ['pointerdown', 'pointerup', 'click'];
      for (const type of types)
        expect(target.dispatchEvent(new PointerEvent(type, touch)), type).to.equal(true);
      await guide.updateComplete;
    }
    await expectPicked(guide, 'Legs');
  });

  it('has a place of 24 px or more for a finger everywhere, and buttons of 44 px', async () => {
    await setViewport(320);
    const guide = await showGuide();
    for (const place of Object.keys(places))
      for (const part of partsOf(guide, place)) {
        const { width, height } = part.getBoundingClientRect();
        expect(Math.min(width, height), place).to.be.at.least(24);
      }
    for (const it of buttons(guide)) {
      const { width, height } = it.getBoundingClientRect();
      expect(height, lineOf(it)).to.be.at.least(44);
      expect(width, lineOf(it)).to.be.at.least(44);
    }
  });

  it('stands for one picture with a name, and what can be pressed in it can be pressed beside it', async () => {
    const guide = await showGuide();
    const picture = one(guide, '.pick svg');
    expect([picture.getAttribute('role'), picture.getAttribute('aria-label')]).to.deep.equal([
      'img',
      'A standing body, seen from the front.',
    ]);
    const pressable = new Set(all(guide, '.hit').map((it) => it.getAttribute('data-area')));
    expect([...pressable].sort()).to.deep.equal(Object.keys(places).sort());
  });
});

describe('what is announced', () => {
  it('a pick is read with what it can feel like, politely; letting go says only that everything is shown', async () => {
    const guide = await showGuide();
    expect(announced(guide)).to.equal('All places');
    const status = one(guide, '.felt');
    buttonOf(guide, 'Bladder and sex').click();
    await guide.updateComplete;
    expect(one(guide, '.felt'), 'the same element, or nothing is read').to.equal(status);
    expect(announced(guide)).to.match(
      /^Bladder and sex Nerves for what runs.*Trouble emptying the bladder.*dry vagina$/,
    );
    buttonOf(guide, 'Bladder and sex').click();
    await guide.updateComplete;
    expect(announced(guide)).to.equal('All places');
    expect(all(guide, '[aria-live=assertive], [role=alert]')).to.deep.equal([]);
  });

  it('nothing is announced before the reader does anything', async () => {
    const guide = await showGuide('area="feet"');
    // A live region speaks only when it changes: it must be filled in the first rendering.
    expect(announced(guide)).to.match(/^Feet /);
  });
});

describe('how it starts', () => {
  it('each step has a picture with a name, and marks more than the one before', async () => {
    const guide = await showGuide();
    const pictures = all(guide, '.spread li > svg');
    expect(pictures.map((it) => it.getAttribute('aria-label'))).to.deep.equal(['Step 1', 'Step 2', 'Step 3']);
    const counts = pictures.map((it) => it.querySelectorAll('.mark.on').length);
    expect(counts).to.deep.equal([1, 2, 3]);
  });

  it('its pictures are no buttons, and a pick changes nothing in them', async () => {
    const guide = await showGuide();
    const before = one(guide, '.spread').outerHTML;
    expect(all(guide, '.spread .hit')).to.deep.equal([]);
    buttonOf(guide, 'Hands').click();
    await guide.updateComplete;
    expect(one(guide, '.spread').outerHTML.replace(/<!--.*?-->/g, '')).to.equal(
      before.replace(/<!--.*?-->/g, ''),
    );
  });
});
