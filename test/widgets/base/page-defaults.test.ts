import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { oneOf } from '../../../src/model/option.js';
import { pageDefault, parsePageDefaults } from '../../../src/base/page-defaults.js';
import { regionOption } from '../../../src/model/region.js';
import { listenToConsole } from '../../support/console.js';
import { inside, parse, probe, settled, textOf } from '../../support/page.js';

const unit = oneOf(['mg', 'mmol'], 'mg');

/** Puts the page's defaults in its head until the end of the test. */
function writeDefaults(content: string): HTMLMetaElement {
  const meta = document.createElement('meta');
  meta.name = 'nutrient-widgets';
  meta.content = content;
  document.head.append(meta);
  return meta;
}

afterEach(() => {
  for (const meta of document.querySelectorAll('meta[name="nutrient-widgets"]')) meta.remove();
});

describe('defaults that a page sets once for all its widgets', () => {
  it('are read as the manual writes them', () => {
    writeDefaults('region=GB, unit=mmol');
    expect(pageDefault('region', regionOption)).to.equal('GB');
    expect(pageDefault('unit', unit)).to.equal('mmol');
  });

  it('are read however they are spaced and separated', () => {
    for (const content of [
      ' Region = uk ;UNIT=MMOL; ',
      'unit=mmol,region=GB',
      ',,region=gb,,unit=mmol,,',
      'region=GB\n,\n\tunit=mmol',
    ]) {
      const meta = writeDefaults(content);
      expect(pageDefault('region', regionOption), content).to.equal('GB');
      expect(pageDefault('unit', unit), content).to.equal('mmol');
      meta.remove();
    }
  });

  it('leave alone what they do not mention', () => {
    writeDefaults('unit=mmol');
    expect(pageDefault('region', regionOption)).to.equal('');
    document.head.querySelector('meta[name="nutrient-widgets"]')!.remove();
    expect(pageDefault('unit', unit)).to.equal('mg');
  });

  it('set the country of a widget, which its own tag overrules', async () => {
    writeDefaults('region=GB');
    expect(textOf(inside(await probe('<probe-widget></probe-widget>'), '.place'))).to.equal('GB');
    expect(textOf(inside(await probe('<probe-widget region="AU"></probe-widget>'), '.place'))).to.equal('AU');
    const inGerman = '<div lang="de-AT"><probe-widget></probe-widget></div>';
    expect(textOf(inside(await probe(inGerman), '.place'))).to.equal('GB');
  });

  it('count in the body too, where many sites can only write there', async () => {
    const box = parse('<meta name="nutrient-widgets" content="region=AU"><probe-widget></probe-widget>');
    const widget = box.querySelector('probe-widget')!;
    await settled(widget);
    expect(textOf(inside(widget, '.place'))).to.equal('AU');
  });

  it('in the head are not overruled by a later one in the body', () => {
    writeDefaults('region=GB');
    parse('<meta name="nutrient-widgets" content="region=AU">');
    expect(pageDefault('region', regionOption)).to.equal('GB');
  });

  it('are still found when an anchor or a field has the same name', () => {
    parse(
      '<a name="nutrient-widgets">#</a><input name="nutrient-widgets" value="region=US">' +
        '<form name="nutrient-widgets"></form><meta name="nutrient-widgets" content="region=AU">',
    );
    expect(pageDefault('region', regionOption)).to.equal('AU');
  });

  it('come from nothing but a <meta>', () => {
    parse('<a name="nutrient-widgets" content="region=US">#</a>');
    expect(pageDefault('region', regionOption)).to.equal('');
  });
});

describe('defaults with a mistake in them', () => {
  it('are used as far as they can be, with one warning for each mistake and not one for each widget', async () => {
    const { warnings } = listenToConsole();
    writeDefaults('region=England, unit=mmol, colour=red, mmol');
    const widgets = [
      await probe('<probe-widget></probe-widget>'),
      await probe('<probe-widget></probe-widget>'),
      await probe('<probe-widget></probe-widget>'),
    ];
    for (const widget of widgets) {
      widget.requestUpdate();
      await settled(widget);
      expect(textOf(inside(widget, '.place'))).to.equal('unknown');
    }
    expect(pageDefault('unit', unit)).to.equal('mmol');
    expect(warnings).to.have.length(3);
    expect(warnings.find((warning) => warning.includes('England')))
      .to.include('two letters')
      .and.include('GB');
    expect(warnings.find((warning) => warning.includes('colour')))
      .to.include('region')
      .and.include('unit');
    expect(warnings.filter((warning) => warning.includes('"mmol"'))).to.have.length(1);
  });

  it('are warned of in short, whatever the length', () => {
    const { warnings } = listenToConsole();
    writeDefaults(`region=${'X'.repeat(10_000)}`);
    expect(pageDefault('region', regionOption)).to.equal('');
    expect(warnings).to.have.length(1);
    expect(warnings[0]!.length).to.be.below(300);
  });

  const malformed: [string, string][] = [
    ['nothing at all', ''],
    ['a name without a value', 'region'],
    ['a value without a name', '=GB'],
    ['two values', 'region=GB=US'],
    ['quotes', 'region="GB"'],
    ['another order', 'GB=region'],
    ['an empty value', 'region='],
  ];
  for (const [what, content] of malformed) {
    it(`${what}: no country rather than a wrong one`, () => {
      listenToConsole();
      writeDefaults(content);
      expect(pageDefault('region', regionOption)).to.equal('');
    });
  }

  it('names of the language itself are no setting', () => {
    for (const key of ['__proto__', 'constructor', 'hasOwnProperty', 'heading', 'endpoint']) {
      const { pairs, bad } = parsePageDefaults(`${key}=x`);
      expect(pairs.size, key).to.equal(0);
      expect(bad).to.deep.equal([`${key}=x`]);
    }
  });

  it('any text at all leaves the widgets working', () => {
    listenToConsole();
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (content) => {
        const { pairs } = parsePageDefaults(content);
        for (const key of pairs.keys()) expect(['region', 'unit']).to.include(key);
        const meta = writeDefaults(content);
        expect(['mg', 'mmol']).to.include(pageDefault('unit', unit));
        expect(pageDefault('region', regionOption)).to.match(/^([A-Z]{2})?$/);
        meta.remove();
      }),
    );
  });
});
