/** The finder: by keys alone, with names as people write them, and with everything else that can stand in a field. */
import { expect } from '@open-wc/testing';
import type { SupplementWarning } from '../../../src/widgets/supplement-warning/supplement-warning.js';
import { click, press, type } from '../../support/browser.js';
import { listenToConsole } from '../../support/console.js';
import {
  all,
  allSettled,
  cardOf,
  cards,
  list,
  listed,
  nameField,
  offered,
  one,
  pick,
  picked,
  said,
  show,
  showWarning,
  typeFast,
  typeName,
} from './warning.js';

const notListed =
  'This name is not in our list. That does not mean there is no problem: ask a pharmacist. Brand names are not listed. Try the name of the substance, which is on the pack.';

/** What has the focus, through shadow roots. */
function focused(): HTMLElement {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element as HTMLElement;
}

/** Tabs on until a control with this name has the focus. On the way nothing may lose it. */
async function tabTo(name: string): Promise<void> {
  for (let i = 0; i < 60; i++) {
    await press('Tab');
    const { textContent, ariaLabel } = focused();
    expect(focused(), 'the focus').not.to.equal(document.body);
    if ((ariaLabel ?? textContent.trim()) === name) return;
  }
  throw new Error(`no control “${name}” on the way`);
}

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
    expect(focused()).to.equal(nameField(warning));
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
    expect(focused()).to.equal(nameField(warning));

    await tabTo('Remove gabapentin');
    await press('Enter');
    await allSettled();
    expect(picked(warning)).to.deep.equal(['Levothyroxine']);
    expect(said(warning)).to.match(/^Gabapentin was (removed|taken off)\.$/i);
    expect(focused()).not.to.equal(document.body);
    expect(warning.shadowRoot!.contains(focused())).to.equal(true);
  });

  it('a reader picks from the list: no arrow key on the way adds a medicine', async () => {
    const warning = await atTheField();
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
    expect(listed(warning)).not.to.include('digoxin');
    expect(focused()).not.to.equal(document.body);
  });

  it('the button beside the list does nothing while no medicine is chosen', async () => {
    const warning = await showWarning();
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

describe('a medicine is found', () => {
  for (const [typed, name] of [
    // From its beginning.
    ['gaba', 'gabapentin'],
    ['rifam', 'rifampicin'],
    ['mycophenolate', 'mycophenolate mofetil'],
    // By what kind it is.
    ['water tablet', 'furosemide'],
    ['water tablets', 'spironolactone'],
    ['thyroid', 'levothyroxine'],
    ['statin', 'rosuvastatin'],
    ['HIV', 'raltegravir'],
    ['transplant', 'tacrolimus'],
    ['antibiotic', 'doxycycline'],
    ['proton pump', 'omeprazole'],
    // With a slip of the finger.
    ['gabapentn', 'gabapentin'],
    ['furosemied', 'furosemide'],
    ['omeprazol', 'omeprazole'],
    ['levothiroxine', 'levothyroxine'],
    ['ciprofloxasin', 'ciprofloxacin'],
    // In other spellings: American, older British, other languages.
    ['cyclosporine', 'ciclosporin'],
    ['torsemide', 'torasemide'],
    ['chlorthalidone', 'chlortalidone'],
    ['rifampin', 'rifampicin'],
    ['levothyroxin', 'levothyroxine'],
    ['doxycyclin', 'doxycycline'],
    ['gabapentine', 'gabapentin'],
    ['frusemide', 'furosemide'],
    ['ferrous sulphate', 'ferrous sulfate'],
    // As keyboards and habits have it.
    ['GABAPENTIN', 'gabapentin'],
    ['Gabapentin', 'gabapentin'],
    ['gábäpentin', 'gabapentin'],
    ['  gabapentin  ', 'gabapentin'],
    ['mycophenolate   mofetil', 'mycophenolate mofetil'],
    ['bowel cleansing', 'bowel-cleansing preparations'],
    ['ｇａｂａｐｅｎｔｉｎ', 'gabapentin'],
    ['vitamin b6', 'magnesium with vitamin B6'],
  ] as const) {
    it(`“${typed}”: ${name}`, async () => {
      const warning = await showWarning();
      await typeFast(warning, typed);
      expect(offered(warning), said(warning)).to.include(name);
    });
  }

  it('and a name already picked is said to be on the list', async () => {
    const warning = await showWarning();
    await pick(warning, 'gabapentin', 'gaba');
    await typeName(warning, 'gabapentin');
    expect(said(warning)).to.equal('Gabapentin is already on your list below.');
    expect(offered(warning)).to.deep.equal([]);
    await press('Enter');
    await allSettled();
    expect(cards(warning)).to.have.length(1);
    expect(listed(warning)).not.to.include('gabapentin');
  });

  it('and many that fit are counted, with the best of them offered', async () => {
    const warning = await showWarning();
    await typeName(warning, 'm');
    expect(said(warning)).to.match(/^\d+ names fit\./);
    expect(offered(warning).length).to.be.greaterThan(3);
    for (const name of offered(warning)) expect(name).to.match(/\bm/i);
  });
});

describe('what is no name in the list', () => {
  const strange: readonly (readonly [what: string, typed: string, isSaid: boolean])[] = [
    ['an unknown name', 'pregabalin', true],
    ['a brand', 'Neurontin', true],
    ['markup', '<img src=x onerror="window.ran=true"><script>window.ran=true</script>', true],
    ['a template’s own signs', '${window.ran=true} {{window.ran=true}}', true],
    ['a quotation mark and brackets', '");window.ran=true;//', true],
    ['emoji', '💊💊', true],
    ['only spaces', '      ', false],
    ['nothing', '', false],
    ['signs alone', '.-/()', true],
    ['a pattern', '.*', true],
    ['a member of every object', 'constructor __proto__ toString', true],
    ['text from right to left', 'غابابنتين', true],
    ['half of a sign', '\ud83d', true],
  ];
  for (const [what, typed, isSaid] of strange) {
    it(`gets the sentence that asks for a pharmacist, or nothing: ${what}`, async () => {
      const heard = listenToConsole();
      const warning = await showWarning();
      await typeFast(warning, typed);
      expect(offered(warning)).to.deep.equal([]);
      expect(said(warning)).to.equal(isSaid ? notListed : '');
      nameField(warning).focus();
      await press('Enter');
      await allSettled();
      expect(cards(warning)).to.deep.equal([]);
      expect(all(warning, 'img, script')).to.deep.equal([]);
      expect(window).not.to.have.property('ran');
      expect([...heard.warnings, ...heard.errors]).to.deep.equal([]);
    });
  }

  it('10,000 characters pasted do no harm, and get that sentence', async () => {
    const heard = listenToConsole();
    const warning = await showWarning();
    const long = 'qxz'.repeat(3334);
    nameField(warning).focus();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way to paste without a clipboard
    document.execCommand('insertText', false, long);
    await allSettled();
    expect(said(warning)).to.equal(notListed);
    await typeFast(warning, long); // as a browser that fills in a field does
    expect(said(warning)).to.equal(notListed);
    await typeFast(warning, 'gabapentin'.repeat(1000));
    expect(said(warning)).not.to.include('gabapentingabapentin');
    expect([...heard.warnings, ...heard.errors]).to.deep.equal([]);
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
    expect([value, selectionStart, focused()]).to.deep.equal(['levo', 3, nameField(warning)]);
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

describe('the attribute medicines', () => {
  it('shows cards from the start, in any case and with any spaces, each once', async () => {
    const warning = await showWarning(
      'medicines=" Gabapentin ,AMPHOTERICIN B,, gabapentin , mycophenolate  mofetil"',
    );
    expect(picked(warning).sort()).to.deep.equal(['Amphotericin B', 'Gabapentin', 'Mycophenolate mofetil']);
  });

  for (const [written, why] of [
    ['gabapentin, pregabalin', 'one of the names is unknown'],
    ['Neurontin', 'a brand'],
    ['cabotegravir', 'a medicine that may not be shown'],
    ['gaba', 'half a name'],
    ['__proto__', 'a member of every object'],
    ['<b>gabapentin</b>', 'markup'],
  ] as const) {
    it(`warns the author once and shows no card: ${why}`, async () => {
      const heard = listenToConsole();
      const tag = `<supplement-warning medicines="${written}"></supplement-warning>`;
      const page = await show(`<div>${tag}</div><div>${tag}</div>`);
      for (const warning of page.querySelectorAll('supplement-warning')) {
        expect(cards(warning)).to.deep.equal([]);
        expect(one(warning, '.root').innerText).to.include('With kidney disease');
      }
      expect(heard.warnings).to.have.length(1);
      expect(heard.warnings[0]).to.match(
        /<supplement-warning medicines=.*Allowed: names of medicines in the list/,
      );
      expect(heard.errors).to.deep.equal([]);
    });
  }

  it('leaves the reader free to take a preset off, and it does not come back by itself', async () => {
    const warning = await showWarning('medicines="gabapentin, digoxin"');
    await click(cardOf(warning, 'Digoxin').querySelector('button')!);
    await allSettled();
    expect(picked(warning)).to.deep.equal(['Gabapentin']);
    await click(cardOf(warning, 'Gabapentin').querySelector('button')!);
    warning.setAttribute('heading', 'Another heading');
    await allSettled();
    expect(picked(warning)).to.deep.equal([]);
  });

  it('changed by the page, shows what it names now, and forgets what the reader did', async () => {
    const warning = await showWarning('medicines="gabapentin"');
    await pick(warning, 'digoxin', 'digo');
    await typeName(warning, 'levo');
    warning.setAttribute('medicines', 'iron');
    await allSettled();
    expect(picked(warning)).to.deep.equal(['Iron']);
    expect([nameField(warning).value, said(warning)]).to.deep.equal(['', '']);
    warning.removeAttribute('medicines');
    await allSettled();
    expect(picked(warning)).to.deep.equal([]);
  });

  it('reads the same as a property', async () => {
    const warning = await showWarning();
    warning.medicines = 'DIGOXIN';
    await allSettled();
    expect(picked(warning)).to.deep.equal(['Digoxin']);
    expect(warning.medicines).to.equal('digoxin');
    expect(warning.hasAttribute('medicines')).to.equal(false);
  });
});

describe('when the address changes', () => {
  const { href } = location;
  afterEach(() => history.replaceState(null, '', href));

  it('without a load, picks, what was typed and what was said of them are gone; the author’s own stay', async () => {
    const warning = await showWarning('medicines="iron"');
    await pick(warning, 'gabapentin', 'gaba');
    expect(picked(warning)).to.include('Gabapentin');
    history.pushState(null, '', '/another-article');
    await allSettled();
    expect(picked(warning)).to.deep.equal(['Iron']);
    expect(said(warning)).to.equal('');
    await typeName(warning, 'levo');
    history.pushState(null, '', '/a-third-article');
    await allSettled();
    expect([nameField(warning).value, offered(warning)]).to.deep.equal(['', []]);
  });

  it('to another part of the same page, they stay', async () => {
    const warning = await showWarning();
    await pick(warning, 'gabapentin', 'gaba');
    history.pushState(null, '', '#sources');
    warning.setAttribute('heading', 'Another heading');
    await allSettled();
    expect(picked(warning)).to.deep.equal(['Gabapentin']);
  });
});
