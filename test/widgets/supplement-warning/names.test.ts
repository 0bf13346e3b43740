/** Names as people write them, and everything else that can stand in the field. */
import { expect } from '@open-wc/testing';
import { press } from '../../support/browser.js';
import { listenToConsole } from '../../support/console.js';
import {
  all,
  allSettled,
  cards,
  listed,
  nameField,
  offered,
  openList,
  pick,
  said,
  showWarning,
  typeFast,
  typeName,
} from './warning.js';

// UK product 4880, section 4.5: not within two to four hours of other medicines.
const notListed =
  'This name is not in our list. That does not mean there is no problem: ask a pharmacist. A general text on antacids says 2 to 4 hours from any other medicine. Brand names are not listed. Try the name of the substance, which is on the pack.';

describe('a medicine is found', () => {
  // Every way of writing them: on the model, in test/unit.
  it('by its beginning, its kind, another spelling or what stands on a pack', async () => {
    const warning = await showWarning();
    for (const [typed, name] of [
      ['gaba', 'gabapentin'],
      ['water tablet', 'furosemide'],
      ['cyclosporine', 'ciclosporin (cyclosporine)'],
      ['PPI', 'omeprazole'],
      ['SSRI', 'sertraline'],
      ['ACE inhibitor', 'lisinopril'],
      ['beta blocker', 'bisoprolol'],
      ['  GÁBAPENTIN  ', 'gabapentin'],
      ['gabapentin 300 mg', 'gabapentin'],
    ] as const) {
      await typeFast(warning, typed);
      expect(offered(warning), said(warning)).to.include(name);
    }
  });

  it('and a name already picked is said to be on the list', async () => {
    const warning = await showWarning();
    await pick(warning, 'digoxin', 'digo');
    await typeName(warning, 'digoxin');
    expect(said(warning)).to.equal('Digoxin is already on your list below.');
    expect(offered(warning)).to.deep.equal([]);
    await press('Enter');
    await allSettled();
    expect(cards(warning)).to.have.length(1);
    await openList(warning);
    // Every name stays in the list: one that went from it would tell scripts of the page what was picked.
    expect(listed(warning)).to.include('digoxin');
  });

  it('and the only one that fits is counted as one', async () => {
    const warning = await showWarning();
    await typeName(warning, 'digoxi');
    expect(offered(warning)).to.deep.equal(['digoxin']);
    expect(said(warning)).to.equal('1 name fits.');
  });

  it('and many that fit are counted, with the best of them offered', async () => {
    const warning = await showWarning();
    await typeName(warning, 'm');
    expect(said(warning)).to.match(/^\d+ names fit\./);
    expect(offered(warning).length).to.be.greaterThan(3);
    for (const name of offered(warning)) expect(name).to.match(/\bm/i);
  });
});

describe('a name that only looks like one in the list', () => {
  for (const typed of ['gabapentn', 'levothiroxine', 'cetuximb', 'digitoxin']) {
    it(`is said not to be there, and that a pharmacist is to be asked: “${typed}”`, async () => {
      const warning = await showWarning();
      await typeFast(warning, typed);
      expect(offered(warning)).not.to.deep.equal([]);
      expect(said(warning)).to.equal(
        'This name is not in our list. Names like it may be other medicines. If yours is not here, ask a pharmacist.',
      );
    });
  }
});

describe('another medicine whose name is nearly the same', () => {
  for (const [typed, near] of [
    ['rituximab', 'cetuximab'],
    ['digitoxin', 'digoxin'],
    ['cobicistat', 'elvitegravir with cobicistat'],
  ] as const) {
    it(`is not put on the list by Enter: “${typed}” is not ${near}`, async () => {
      const warning = await showWarning();
      await typeName(warning, typed);
      await press('Enter');
      await allSettled();
      expect(cards(warning)).to.deep.equal([]);
    });
  }
});

describe('magnesium itself', () => {
  for (const typed of ['magnesium citrate', 'Magnesium glycinate 400 mg']) {
    it(`is said to be that, and is no unknown medicine: “${typed}”`, async () => {
      const warning = await showWarning();
      await typeFast(warning, typed);
      expect(said(warning)).to.match(/^That is magnesium itself\./);
      expect(offered(warning)).to.deep.equal([]);
    });
  }

  it('as a product in the list is offered: magnesium hydroxide, antacids', async () => {
    const warning = await showWarning();
    await typeFast(warning, 'magnesium hydroxide');
    expect(offered(warning)).to.deep.equal(['milk of magnesia']);
    await typeFast(warning, 'magnesium');
    expect(offered(warning)).to.include.members(['magnesium antacids', 'magnesium with vitamin B6']);
  });
});

describe('what is no name in the list', () => {
  const strange: readonly (readonly [what: string, typed: string, isSaid: boolean])[] = [
    ['an unknown name', 'apixaban', true],
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
