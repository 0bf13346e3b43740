/** Medicines an author names, and what becomes of a reader’s picks when the page changes. */
import { expect, waitUntil } from '@open-wc/testing';
import { click } from '../../support/browser.js';
import { listenToConsole } from '../../support/console.js';
import {
  allSettled,
  cardOf,
  cards,
  nameField,
  offered,
  one,
  pick,
  picked,
  said,
  show,
  showWarning,
  typeName,
} from './warning.js';

describe('the attribute medicines', () => {
  it('shows cards from the start, in any case and with any spaces, each once', async () => {
    const warning = await showWarning(
      'medicines=" Gabapentin ,AMPHOTERICIN B,, gabapentin , mycophenolate  mofetil"',
    );
    expect(picked(warning).sort()).to.deep.equal(['Amphotericin B', 'Gabapentin', 'Mycophenolate mofetil']);
  });

  for (const [written, why] of [
    ['gabapentin, apixaban', 'one of the names is unknown'],
    ['Neurontin', 'a brand'],
    ['nifedipine', 'a medicine that may not be shown'],
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
        expect(one(warning, '.root').innerText).to.include('Kidney disease?');
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
    await waitUntil(() => picked(warning).length === 0, 'it is still there');
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
    // Where the browser has no event for it, a moment later.
    await waitUntil(() => picked(warning).length === 1, 'what was picked stays on screen');
    expect(picked(warning)).to.deep.equal(['Iron']);
    expect(said(warning)).to.equal('');
    await typeName(warning, 'levo');
    history.pushState(null, '', '/a-third-article');
    await waitUntil(() => nameField(warning).value === '', 'what was typed stays on screen');
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
