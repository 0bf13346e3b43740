/** What careless or hostile hands write into the attributes, properties and fields of the newer widgets. */
import { expect } from '@open-wc/testing';
import { listenToConsole } from '../support/console.js';
import { parse, settled, textOf } from '../support/page.js';
import type { Widget } from '../support/scenes.js';
import '../support/scenes.js';
import { dialled, one } from '../widgets/emergency-banner/banner.js';
import { attack, hostileRegions, junk, strangers } from './hostile-values.js';

describe('what an author may have meant for the lists of the newer widgets', () => {
  const hostile: [what: string, value: string][] = [
    ['markup', attack('list')],
    ['a name that is not in the list', 'aspirin'],
    ['one that is and one that is not', 'doxycycline, aspirin'],
    ['a prototype', '__proto__'],
    ['a method of every object', 'constructor'],
    ['10,000 letters', 'a'.repeat(10_000)],
    ['a zero character', 'signs\0'],
    ['other signs between', 'signs;risks|heart'],
  ];
  const lists = [
    ['deficiency-checklist', 'show'],
    ['supplement-warning', 'medicines'],
    ['supplement-warning', 'conditions'],
    ['supplement-warning', 'unit'],
  ] as const;

  for (const [tag, name] of lists) {
    for (const [what, value] of hostile) {
      it(`gives the whole ${tag} and one warning: ${name} is ${what}`, async () => {
        const { warnings, errors } = listenToConsole();
        const box = parse(`<div><${tag}></${tag}></div><div><${tag}></${tag}></div>`);
        const [plain, bad] = box.querySelectorAll<Widget>(tag);
        await settled(plain!);
        bad!.setAttribute(name, value);
        await settled(bad!);
        expect(textOf(one(bad!, '.root'))).to.equal(textOf(one(plain!, '.root')));
        expect(strangers(bad!)).to.deep.equal([]);
        expect(warnings).to.have.length(1);
        expect(warnings[0]).to.match(
          new RegExp(`^nutrient-widgets: <${tag} ${name}=".*> is not understood\\. Allowed: `, 's'),
        );
        expect(warnings[0]!.length, 'a warning is short').to.be.lessThan(300);
        expect(errors).to.deep.equal([]);
      });
    }

    it(`takes an empty ${name} of ${tag} for none, without a warning`, async () => {
      const { warnings } = listenToConsole();
      const box = parse(`<div><${tag} ${name}=""></${tag}><${tag} ${name}="  "></${tag}></div>`);
      for (const widget of box.querySelectorAll<Widget>(tag)) {
        await settled(widget);
        expect(textOf(one(widget, '.root')).length).to.be.greaterThan(1000);
      }
      expect(warnings).to.deep.equal([]);
    });
  }

  for (const [what, value] of junk) {
    it(`takes junk in a property for nothing: ${what}`, async () => {
      const { errors } = listenToConsole();
      for (const [tag, name] of lists) {
        const widget = parse(`<div><${tag}></${tag}></div>`).querySelector<Widget>(tag)!;
        await settled(widget);
        const plain = textOf(one(widget, '.root'));
        (widget as unknown as Record<string, unknown>)[name] = value;
        await settled(widget);
        expect(textOf(one(widget, '.root')), `${tag} ${name}`).to.equal(plain);
      }
      expect(errors).to.deep.equal([]);
    });
  }

  it('stays text as a region or a heading, and gives no number', async () => {
    listenToConsole();
    for (const tag of ['deficiency-checklist', 'supplement-warning'] as const) {
      for (const value of Object.values(hostileRegions)) {
        const widget = document.createElement(tag);
        widget.setAttribute('region', value);
        widget.setAttribute('heading', attack(tag));
        parse('<div></div>').append(widget);
        await settled(widget);
        expect(textOf(one(widget, '.number'))).to.equal('Call your local emergency number.');
        expect(dialled(widget)).to.deep.equal([]);
        expect(strangers(widget)).to.deep.equal([]);
        expect(textOf(one(widget, 'h2'))).to.equal(attack(tag));
      }
    }
  });

  it('is no name in the field for medicines either, whatever is typed', async () => {
    const widget = parse('<div><supplement-warning></supplement-warning></div>').querySelector(
      'supplement-warning',
    )!;
    await settled(widget);
    const field = one(widget, '#medicine') as HTMLInputElement;
    for (const typed of [attack('field'), 'constructor', '\\', '(', '.*', '[', '🇺🇸', 'a'.repeat(10_000)]) {
      field.value = typed;
      field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      await settled(widget);
      expect(textOf(one(widget, '#found')), typed).to.match(
        /^This name is not in our list\. That does not mean/,
      );
      expect(strangers(widget)).to.deep.equal([]);
    }
  });
});
