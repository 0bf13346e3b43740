/** What careless or hostile hands write into the attributes, properties and fields of widgets with lists. */
import { expect } from '@open-wc/testing';
import { foodSources } from '../../src/locales/en/food-sources.js';
import { listenToConsole } from '../support/console.js';
import { parse, settled, textOf } from '../support/page.js';
import type { Widget } from '../support/scene-acts.js';
import '../support/scenes.js';
import { dialled, one } from '../widgets/emergency-banner/banner.js';
import { attack, hostileRegions, junk, strangers } from './hostile-values.js';

describe('what an author may have meant for a list, a number or a day', () => {
  const hostile: [what: string, value: string][] = [
    ['markup', attack('list')],
    ['a name that is not in the list', 'apixaban'],
    ['one that is and one that is not', 'doxycycline, apixaban'],
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
    ['nutrient-facts', 'topics'],
    ['neuropathy-guide', 'area'],
    ['neuropathy-guide', 'nerves'],
    ['evidence-list', 'kind'],
    ['evidence-list', 'limit'],
    ['food-sources', 'group'],
    ['food-sources', 'limit'],
    ['food-sources', 'unit'],
    ['food-sources', 'age'],
    ['food-sources', 'life-stage'],
    ['review-note', 'reviewed-on'],
    ['review-note', 'next-review'],
  ] as const;
  for (const [tag, name] of lists) {
    it(`gives the whole ${tag}, and one warning each, whatever is in ${name}`, async () => {
      const { warnings, errors } = listenToConsole();
      const box = parse(`<article><${tag}></${tag}></article><article><${tag}></${tag}></article>`);
      const [plain, bad] = box.querySelectorAll<Widget>(tag);
      await settled(plain!);
      const whole = textOf(one(plain!, '.root'));
      for (const [what, value] of hostile) {
        warnings.length = 0;
        bad!.setAttribute(name, value);
        await settled(bad!);
        expect(textOf(one(bad!, '.root')), what).to.equal(whole);
        expect(strangers(bad!), what).to.deep.equal([]);
        expect(warnings, what).to.have.length(1);
        expect(warnings[0], what).to.match(
          new RegExp(`^nutrient-widgets: <${tag} ${name}=".*> is not understood\\. Allowed: `, 's'),
        );
        expect(warnings[0]!.length, 'a warning is short').to.be.lessThan(300);
      }
      expect(errors).to.deep.equal([]);
    });

    it(`takes an empty ${name} of ${tag} for none, without a warning`, async () => {
      const { warnings } = listenToConsole();
      const box = parse(
        ['', `${name}=""`, `${name}="  "`].map((it) => `<article><${tag} ${it}></${tag}></article>`).join(''),
      );
      const widgets = [...box.querySelectorAll<Widget>(tag)];
      for (const widget of widgets) await settled(widget);
      const [plain, ...others] = widgets.map((widget) => textOf(one(widget, '.root')));
      expect(plain!.length).to.be.greaterThan(500);
      expect(others).to.deep.equal([plain, plain]);
      expect(warnings).to.deep.equal([]);
    });
  }

  for (const [tag, name] of lists) {
    it(`takes junk in a property for nothing: ${name} of ${tag}`, async () => {
      const { errors } = listenToConsole();
      const widget = parse(`<div><${tag}></${tag}></div>`).querySelector<Widget>(tag)!;
      await settled(widget);
      const plain = textOf(one(widget, '.root'));
      const property = name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
      for (const [what, value] of junk) {
        (widget as unknown as Record<string, unknown>)[property] = value;
        await settled(widget);
        expect(textOf(one(widget, '.root')), what).to.equal(plain);
      }
      expect(errors).to.deep.equal([]);
    });
  }

  it('stays text as a region or a heading, and gives no number', async () => {
    listenToConsole();
    for (const tag of ['deficiency-checklist', 'supplement-warning', 'neuropathy-guide'] as const) {
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

  it('changes nothing as a region of the widgets without a number, and is text as their heading', async () => {
    listenToConsole();
    for (const tag of ['nutrient-facts', 'evidence-list', 'food-sources', 'review-note'] as const) {
      const box = parse('<div></div>');
      const widgets = ['', ...Object.values(hostileRegions)].map((region) => {
        const widget = document.createElement(tag);
        widget.setAttribute('region', region);
        widget.setAttribute('heading', attack(tag));
        box.firstElementChild!.append(widget);
        return widget;
      });
      for (const widget of widgets) {
        await widget.updateComplete;
        expect(textOf(one(widget, '.root')), widget.getAttribute('region')!).to.equal(
          textOf(one(widgets[0]!, '.root')),
        );
        expect(strangers(widget)).to.deep.equal([]);
        expect(textOf(one(widget, 'h2'))).to.equal(attack(tag));
      }
      box.remove();
    }
  });

  it('finds no food either, whatever is typed into the search', async () => {
    const widget = parse('<div><food-sources></food-sources></div>').querySelector('food-sources')!;
    await settled(widget);
    const field = one(widget, 'input[type=text]') as HTMLInputElement;
    for (const typed of [attack('field'), 'constructor', '\\', '(', '.*', '[', '🇺🇸', 'a'.repeat(10_000)]) {
      field.value = typed;
      field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      await settled(widget);
      expect(textOf(one(widget, '.root')), typed).to.include(foodSources.nothing);
      expect(strangers(widget)).to.deep.equal([]);
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
