/** The finder in use, by keys alone. */
import { expect, waitUntil } from '@open-wc/testing';
import type { SupplementWarning } from '../../../src/widgets/supplement-warning/supplement-warning.js';
import { click, press, type } from '../../support/browser.js';
import { published } from '../../support/published/supplement-warning.js';
import {
  all,
  allSettled,
  focused,
  heard,
  list,
  nameField,
  offered,
  one,
  openList,
  pick,
  picked,
  said,
  show,
  showWarning,
  typeName,
} from './warning.js';

/** Tabs on until a control with this name has the focus. On the way nothing may lose it. */
async function tabTo(name: string): Promise<void> {
  for (let i = 0; i < 60; i++) {
    await press('Tab');
    const { textContent, ariaLabel } = focused();
    expect(focused() === document.body, 'the focus is lost').to.equal(false);
    if ((ariaLabel ?? textContent.trim()) === name) return;
  }
  throw new Error(`no control “${name}” on the way`);
}

/** Every name there is to pick. */
const names = [...new Set(Object.values(published).flatMap(({ medicines }) => medicines))];

const chip = (warning: Element, name: string): HTMLElement =>
  all(warning, '.chip').find((it) => it.textContent.trim() === name)!;

/** A widget after a button that has the focus, whose field is reached by keys. */
async function atTheField(attributes = ''): Promise<SupplementWarning> {
  const page = await show(
    `<button>before</button><div><supplement-warning ${attributes}></supplement-warning></div><button>after</button>`,
  );
  page.querySelector('button')!.focus();
  const warning = page.querySelector('supplement-warning')!;
  for (let i = 0; focused() !== nameField(warning); i++) {
    if (i > 10) throw new Error('the field is not reached by Tab');
    await press('Tab');
  }
  return warning;
}

describe('by keys alone', () => {
  it('a reader picks two medicines by typing, and takes one off again', async () => {
    const warning = await atTheField();
    await type('gaba');
    await allSettled();
    expect(offered(warning)).to.deep.equal(['gabapentin']);
    await press('Enter');
    await allSettled();
    expect(picked(warning)).to.deep.equal(['Gabapentin']);
    expect(focused() === nameField(warning), 'the focus is where it was').to.equal(true);
    expect(nameField(warning).value).to.equal('');
    expect(said(warning)).to.match(/^Gabapentin was added\.$/i);

    await type('levo');
    await allSettled();
    expect(offered(warning).sort()).to.deep.equal(['levofloxacin', 'levothyroxine']);
    await press('Enter');
    await allSettled();
    expect(picked(warning), 'two fit: neither is meant').to.deep.equal(['Gabapentin']);
    await tabTo('Add levothyroxine');
    await press('Enter');
    await allSettled();
    expect(picked(warning).sort()).to.deep.equal(['Gabapentin', 'Levothyroxine']);
    expect(focused() === nameField(warning), 'the focus is where it was').to.equal(true);

    await tabTo('Remove gabapentin');
    await press('Enter');
    await allSettled();
    expect(picked(warning)).to.deep.equal(['Levothyroxine']);
    expect(said(warning)).to.match(/^Gabapentin was (removed|taken off)\.$/i);
    expect(focused() === document.body, 'the focus is lost').to.equal(false);
    expect(warning.shadowRoot!.contains(focused())).to.equal(true);
  });

  it('a reader picks from the list: no arrow key on the way adds a medicine', async () => {
    const warning = await atTheField();
    await tabTo(`All ${names.length}`);
    await press('Enter');
    await allSettled();
    expect(focused().textContent.trim(), 'the focus is where it was').to.equal(`All ${names.length}`);
    list(warning).focus();
    await type('dig');
    await allSettled();
    await press('ArrowDown');
    await press('ArrowUp');
    await allSettled();
    expect(picked(warning)).to.deep.equal([]);
    await tabTo('Add');
    await press('Enter');
    await allSettled();
    expect(picked(warning)).to.deep.equal(['Digoxin']);
    expect(focused() === document.body, 'the focus is lost').to.equal(false);
  });

  it('the button beside the list does nothing while no medicine is chosen', async () => {
    const warning = await showWarning();
    await openList(warning);
    await click(one(warning, '.pick button'));
    await allSettled();
    expect(picked(warning)).to.deep.equal([]);
    expect(said(warning)).to.equal('');
  });

  it('Clear takes all off, and the focus stays in the widget', async () => {
    const warning = await atTheField('medicines="gabapentin, digoxin"');
    await tabTo('Clear');
    await press('Enter');
    await allSettled();
    expect(picked(warning)).to.deep.equal([]);
    expect(warning.shadowRoot!.contains(focused())).to.equal(true);
    expect(nameField(warning).value).to.equal('');
    expect(all(warning, '.clear')).to.deep.equal([]);
  });

  it('the last card taken off leaves the focus in the widget too', async () => {
    const warning = await atTheField('medicines="gabapentin"');
    await tabTo('Remove gabapentin');
    await press(' ');
    await allSettled();
    expect(picked(warning)).to.deep.equal([]);
    expect(warning.shadowRoot!.contains(focused())).to.equal(true);
  });

  it('the whole name and Enter pick that medicine, also where others hold it or are of its kind', async () => {
    for (const name of ['iron', 'tetracycline', 'dolutegravir', 'Omeprazole', ' digoxin ']) {
      const warning = await atTheField();
      await type(name);
      await press('Enter');
      await allSettled();
      expect(picked(warning).map((it) => it.toLowerCase())).to.deep.equal([name.trim().toLowerCase()]);
    }
  });

  it('what stands on a pack and Enter pick the medicine; of two in one field each is offered, and Enter picks neither', async () => {
    const warning = await atTheField();
    await type('gabapentin 300 mg');
    await allSettled();
    expect(offered(warning)).to.deep.equal(['gabapentin']);
    await press('Enter');
    await allSettled();
    expect(picked(warning)).to.deep.equal(['Gabapentin']);
    await type('metformin omeprazole');
    await allSettled();
    expect(offered(warning).sort()).to.deep.equal(['metformin', 'omeprazole']);
    await press('Enter');
    await allSettled();
    expect(picked(warning)).to.deep.equal(['Gabapentin']);
  });

  it('Enter in a field inside a form does not send the form', async () => {
    const page = await show('<form><input name="q" /><supplement-warning></supplement-warning></form>');
    let sent = 0;
    page.querySelector('form')!.addEventListener('submit', (event) => {
      event.preventDefault();
      sent++;
    });
    const warning = page.querySelector('supplement-warning')!;
    for (const text of ['gabapentin', 'zzzzzz', '', 'levo']) {
      nameField(warning).focus();
      await type(text);
      await press('Enter');
      await allSettled();
    }
    for (const button of all(warning, 'button')) button.click();
    await allSettled();
    expect(sent).to.equal(0);
  });

  it('Enter that ends the writing of a letter (Japanese, Chinese, Korean) picks nothing', async () => {
    const warning = await showWarning();
    await typeName(warning, 'gabapentin');
    // Chromium and Firefox say so by `isComposing`, Safari by the key code 229 alone.
    for (const composing of [{ isComposing: true }, { keyCode: 229 }]) {
      nameField(warning).dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true, ...composing }),
      );
      await allSettled();
      expect(picked(warning), JSON.stringify(composing)).to.deep.equal([]);
    }
    await press('Enter');
    await allSettled();
    expect(picked(warning)).to.deep.equal(['Gabapentin']);
  });
});

describe('by a finger', () => {
  it('a name opens no keyboard: the focus goes to its card, and from a card that goes to what was done', async () => {
    const warning = await showWarning();
    await click(chip(warning, 'Antibiotics'));
    await allSettled();
    expect(offered(warning)).to.include.members(['doxycycline', 'moxifloxacin', 'nitrofurantoin']);
    expect(said(warning)).to.equal('Antibiotics: 13 names');
    expect(picked(warning), 'a kind picks nothing').to.deep.equal([]);
    await click(all(warning, '.found button').find((it) => it.textContent.includes('moxifloxacin'))!);
    await allSettled();
    expect(picked(warning)).to.deep.equal(['Moxifloxacin']);
    expect(offered(warning), 'the card stands below the field').to.deep.equal([]);
    expect(focused().textContent).to.equal('Moxifloxacin');
    await click(one(warning, '.medicine button'));
    await allSettled();
    expect(picked(warning)).to.deep.equal([]);
    expect(focused().id).to.equal('found');
    expect(said(warning)).to.equal('Moxifloxacin was removed.');
  });

  it('Clear leaves the focus in the widget, and not in the field', async () => {
    const warning = await showWarning('medicines="gabapentin, digoxin"');
    await click(one(warning, '.clear'));
    await allSettled();
    expect(picked(warning)).to.deep.equal([]);
    expect(warning.shadowRoot!.contains(focused())).to.equal(true);
    expect(focused() === nameField(warning)).to.equal(false);
  });
});

describe('a kind of medicines', () => {
  const water = 'furosemide, bumetanide, torasemide (torsemide)';

  it('opens its names, and closes again', async () => {
    const warning = await showWarning();
    const button = chip(warning, 'Water tablets');
    expect(button.ariaExpanded).to.equal('false');
    await click(button);
    await allSettled();
    expect(button.ariaExpanded).to.equal('true');
    expect(offered(warning)).to.include.members(water.split(', '));
    await click(button);
    await allSettled();
    expect(offered(warning)).to.deep.equal([]);
    expect(said(warning)).to.equal('');
  });

  it('that readers look for first stands on show; one for which there is no room stands beside the list of all', async () => {
    const warning = await showWarning();
    const onShow = ['Thyroid', 'Antibiotics', 'Nerve pain', 'Stomach acid', 'Water tablets'];
    const shown = (): string[] => all(warning, '.chip').map((it) => it.textContent.trim());
    expect(shown()).to.deep.equal([...onShow, `All ${names.length}`]);
    await click(chip(warning, 'Nerve pain'));
    await allSettled();
    expect(offered(warning)).to.include.members(['gabapentin', 'pregabalin', 'duloxetine', 'amitriptyline']);
    await click(chip(warning, `All ${names.length}`));
    await allSettled();
    expect(shown()).to.include.members(['Bone', 'Iron']);
    const bone = chip(warning, 'Bone');
    await click(bone);
    await allSettled();
    expect(offered(warning)).to.include.members([
      'alendronate (alendronic acid)',
      'ibandronate (ibandronic acid)',
    ]);
    expect(focused() === bone, 'the focus is where it was').to.equal(true);
  });
});

describe('what is said to those who listen', () => {
  it('is short, and comes once they have stopped typing', async () => {
    const warning = await showWarning();
    const texts: string[] = [];
    const place = all(warning, '.private .spoken[aria-live]').at(-1)!;
    const watch = new MutationObserver(() => texts.push(heard(warning)));
    watch.observe(place, { childList: true, characterData: true, subtree: true });
    await typeName(warning, 'levo');
    await waitUntil(() => texts.length > 0, 'it is not said');
    nameField(warning).focus();
    await type('th');
    await press('Enter');
    await allSettled();
    await waitUntil(() => heard(warning) === 'Levothyroxine was added.', 'it is not said');
    watch.disconnect();
    expect([texts[0], texts.at(-1)]).to.deep.equal(['2 names fit.', 'Levothyroxine was added.']);
    // On a slow machine they have stopped for a moment before the key.
    for (const it of texts) expect(it).to.match(/^(\d names? fits?\.|Levothyroxine was added\.|)$/);
  });
});

describe('what was typed', () => {
  it('stays with its caret while the page changes around it', async () => {
    const warning = await showWarning();
    await typeName(warning, 'levo');
    await press('ArrowLeft');
    warning.setAttribute('heading', 'Another heading');
    warning.setAttribute('conditions', 'heart');
    document.documentElement.lang = 'en';
    await allSettled();
    document.documentElement.removeAttribute('lang');
    await allSettled();
    const { value, selectionStart } = nameField(warning);
    expect([value, selectionStart, focused() === nameField(warning)]).to.deep.equal(['levo', 3, true]);
    expect(offered(warning)).to.have.length(2);
  });

  it('stays with the cards when the tag moves in the page', async () => {
    const warning = await showWarning();
    await pick(warning, 'gabapentin', 'gaba');
    await typeName(warning, 'levo');
    const elsewhere = await show('<section></section>');
    elsewhere.firstElementChild!.append(warning);
    await allSettled();
    expect(nameField(warning).value).to.equal('levo');
    expect(offered(warning)).to.have.length(2);
    expect(picked(warning)).to.deep.equal(['Gabapentin']);
  });
});
