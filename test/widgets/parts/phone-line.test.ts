import { expect } from '@open-wc/testing';
import type { HelpLine } from '../../../src/knowledge/emergency/lines.js';
import { shared } from '../../../src/locales/en/shared.js';
import { phoneLine, phoneLink } from '../../../src/parts/phone-line.js';
import { axNodes, axTree } from '../../support/browser.js';
import { textOf } from '../../support/page.js';
import { rendered } from '../../support/rendered.js';

const plain: HelpLine = {
  name: 'Poison Help',
  tel: '+18002221222',
  shown: '1-800-222-1222',
  page: 'https://poisoncenters.org/',
};

/** What stands after name and number. White space of any kind counts as one. */
const factsOf = (line: Partial<HelpLine>, language = 'en', words = shared): string =>
  textOf(rendered(phoneLine({ ...plain, ...line }, words, language)).querySelector('.line-facts'));

describe('a help line', () => {
  it('shows its name and its number, and dials that number', () => {
    const box = rendered(phoneLine(plain, shared, 'en'));
    expect(textOf(box)).to.equal('Poison Help 1-800-222-1222');
    expect(box.querySelector('a')!.getAttribute('href')).to.equal('tel:+18002221222');
    expect(box.querySelector('.line-facts')).to.equal(null);
  });

  const facts: [Partial<HelpLine>, string][] = [
    [{ hours: 'always' }, '24 hours.'],
    [{ hours: { from: 8, to: 22 } }, 'Open 8 AM to 10 PM. At other times call the emergency number.'],
    [
      { hours: { from: 11, to: 23, fridayAndSaturdayTo: 3 } },
      'Open 11 AM to 11 PM, on Friday and Saturday to 3 AM. At other times call the emergency number.',
    ],
    [
      { hours: { from: 8, to: 20, fridayAndSaturdayTo: 0 } },
      'Open 8 AM to 8 PM, on Friday and Saturday to 12 AM. At other times call the emergency number.',
    ],
    [{ free: true }, 'Free to call.'],
    [{ mobile: true }, 'From mobile phones.'],
    [{ texts: true }, 'Also by text.'],
    [{ option: 4 }, 'Then choose option 4.'],
    [{ language: 'nl' }, 'In Dutch.'],
    [{ area: 'quebec' }, 'For Quebec.'],
    [{ area: 'outside-quebec' }, 'Outside Quebec.'],
    [{ advice: true }, 'Health advice, also on poisoning.'],
    [{ fewSources: true }, 'Fewer sources agree: check the line’s own page.'],
    [{ hours: 'always', free: true }, '24 hours. Free to call.'],
  ];
  for (const [line, text] of facts) {
    it(`says "${text}"`, () => expect(factsOf(line)).to.equal(text));
  }

  it('says what to do first before when it is open', () => {
    expect(
      factsOf({
        area: 'quebec',
        language: 'fr',
        option: 2,
        hours: 'always',
        free: true,
        texts: true,
        fewSources: true,
      }),
    ).to.equal(
      'For Quebec. In French. Then choose option 2. 24 hours. Free to call. Also by text. ' +
        'Fewer sources agree: check the line’s own page.',
    );
  });

  it('tells the hours as the page’s language writes the clock', () => {
    const words = { ...shared, phone: { ...shared.phone, hours: 'Von {from} bis {to}.' } };
    expect(factsOf({ hours: { from: 8, to: 22 } }, 'de', words)).to.equal('Von 08 Uhr bis 22 Uhr.');
  });

  it('with a hostile name shows it as text', () => {
    const box = rendered(phoneLine({ ...plain, name: '<img src=x onerror=alert(1)>' }, shared, 'en'));
    expect(box.querySelector('img')).to.equal(null);
    expect(textOf(box.querySelector('.line-name'))).to.equal('<img src=x onerror=alert(1)>');
  });
});

describe('a phone number', () => {
  it('is a link that says the number and nothing less', async () => {
    const nodes = axNodes(await axTree(rendered(phoneLink('131126', '13 11 26'))));
    expect(nodes.filter(({ role }) => role === 'link').map(({ name }) => name)).to.deep.equal(['13 11 26']);
  });

  it('with a star dials the star', () => {
    const link = rendered(phoneLink('*4141', '*4141')).querySelector('a')!;
    expect(link.href).to.equal('tel:*4141');
  });

  it('reads from left to right inside Arabic or Hebrew', () => {
    const box = rendered(phoneLink('+4314064343', '+43 1 406 43 43'));
    box.dir = 'rtl';
    expect(getComputedStyle(box.querySelector('a')!).direction).to.equal('ltr');
  });
});
