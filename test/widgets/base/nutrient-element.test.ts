import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { html, LitElement } from 'lit';
import { NutrientElement } from '../../../src/base/nutrient-element.js';
import { version } from '../../../src/base/version.js';
import { axNodes, axTree, type AxNode } from '../../support/browser.js';
import { listenToConsole } from '../../support/console.js';
import { inside, isShown, parse, probe, settled, textOf } from '../../support/page.js';
import { ProbeWidget } from '../../support/probe-widget.js';

/** A framework may set anything; TypeScript would not let us. */
const set = (widget: Element, property: string, value: unknown): void =>
  void ((widget as unknown as Record<string, unknown>)[property] = value);

/** As an element is before its class arrives. */
let laterTags = 0;
function notYetDefined(markup: (tag: string) => string): { element: ProbeWidget; define: () => void } {
  laterTags += 1;
  const tag = `later-probe-${laterTags}`;
  const element = parse(markup(tag)).querySelector<ProbeWidget>(tag)!;
  return { element, define: () => ProbeWidget.define(tag) };
}

const headings = async (element: Element): Promise<AxNode[]> =>
  axNodes(await axTree(element)).filter(({ role }) => role === 'heading');

describe('a widget whose script comes late', () => {
  it('honours what a framework set on it before', async () => {
    const { element, define } = notYetDefined((tag) => `<${tag} region="US"></${tag}>`);
    set(element, 'region', 'uk');
    set(element, 'heading', 'Set before');
    set(element, 'headingLevel', 4);
    set(element, 'finder', true);
    define();
    await settled(element);
    expect(element.region).to.equal('GB');
    expect(textOf(inside(element, '.place'))).to.equal('GB');
    expect(textOf(inside(element, 'h4'))).to.equal('Set before');
    expect(element.finder).to.equal(true);
    set(element, 'region', 'AU');
    await settled(element);
    expect(textOf(inside(element, '.place'))).to.equal('AU');
  });

  it('takes the default for junk set before, and warns once', async () => {
    const { warnings } = listenToConsole();
    const { element, define } = notYetDefined((tag) => `<${tag}></${tag}>`);
    set(element, 'view', { toString: () => 'chart' });
    define();
    await settled(element);
    expect(element.view).to.equal('table');
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include(`<${element.localName} view="object">`).and.include('table, chart');
  });

  it('keeps the author’s words on screen until then', async () => {
    const { element, define } = notYetDefined((tag) => `<div><${tag}>Call 112.</${tag}></div>`);
    expect(isShown(element)).to.equal(true);
    define();
    await settled(element);
    expect(isShown(element.firstChild!)).to.equal(false);
    expect(isShown(inside(element, '.text')!)).to.equal(true);
  });
});

describe('a property set to junk', () => {
  const junk: [string, unknown, string][] = [
    ['view', 'pie', 'pie'],
    ['view', 7, '7'],
    ['view', ['chart'], 'object'],
    ['finder', 'perhaps', 'perhaps'],
    ['headingLevel', NaN, 'NaN'],
    ['headingLevel', 1, '1'],
    ['headingLevel', Symbol('3'), 'symbol'],
    ['region', 'Atlantis', 'Atlantis'],
    ['region', () => 'GB', 'function'],
    ['expand', true, 'true'],
    ['heading', Symbol('heading'), 'symbol'],
    ['heading', { toString: () => 'Heading' }, 'object'],
  ];
  const defaults: Record<string, unknown> = {
    view: 'table',
    finder: false,
    headingLevel: 2,
    region: '',
    expand: '',
    heading: undefined,
  };
  const attributes: Record<string, string> = { headingLevel: 'heading-level' };

  for (const [property, value, named] of junk) {
    it(`${property} = ${String(value)}: the default, one warning that names it, and the widget stands`, async () => {
      const { warnings, errors } = listenToConsole();
      const widgets = [
        await probe('<probe-widget></probe-widget>'),
        await probe('<probe-widget></probe-widget>'),
      ];
      for (const widget of widgets) {
        expect(() => set(widget, property, value)).not.to.throw();
        await settled(widget);
        expect(widget[property as keyof ProbeWidget]).to.equal(defaults[property]);
        expect(textOf(inside(widget, '.heading'))).to.equal('Probe heading');
      }
      expect(errors).to.deep.equal([]);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.include(`<probe-widget ${attributes[property] ?? property}="${named}">`);
      expect(warnings[0]).to.include('Allowed: ');
    });
  }

  it('whatever it is, the widget goes on and the property reads as something allowed', async () => {
    listenToConsole();
    const widget = await probe('<probe-widget></probe-widget>');
    const property = fc.constantFrom('view', 'finder', 'headingLevel', 'region', 'expand', 'heading');
    await fc.assert(
      fc.asyncProperty(property, fc.anything(), async (name, value) => {
        set(widget, name, value);
        await widget.updateComplete;
        expect(['table', 'chart']).to.include(widget.view);
        expect([true, false]).to.include(widget.finder);
        expect([2, 3, 4, 5, 6]).to.include(widget.headingLevel);
        expect(widget.region).to.match(/^([A-Z]{2})?$/);
        expect(['', 'sources', 'all', 'sources all']).to.include(widget.expand);
        expect(textOf(inside(widget, '.text'))).to.equal('The widget stands here.');
      }),
      { numRuns: 200 },
    );
  });

  it('a node of the page set as a heading stays where it is', async () => {
    listenToConsole();
    const widget = await probe('<p id="theirs">Theirs</p><probe-widget></probe-widget>');
    const theirs = widget.previousElementSibling!;
    set(widget, 'heading', theirs);
    await settled(widget);
    expect(theirs.isConnected && widget.previousElementSibling === theirs).to.equal(true);
  });
});

describe('an attribute', () => {
  it('taken away again leaves the default', async () => {
    const widget = await probe(
      '<probe-widget region="GB" heading="Mine" heading-level="4" view="chart" finder expand="sources"></probe-widget>',
    );
    expect(widget).to.include({
      region: 'GB',
      heading: 'Mine',
      headingLevel: 4,
      view: 'chart',
      finder: true,
    });
    for (const name of widget.getAttributeNames()) widget.removeAttribute(name);
    await settled(widget);
    expect(widget).to.include({
      region: '',
      headingLevel: 2,
      view: 'table',
      finder: false,
      expand: '',
    });
    expect(textOf(inside(widget, 'h2'))).to.equal('Probe heading');
    expect(textOf(inside(widget, '.place'))).to.equal('unknown');
    expect(inside<HTMLDetailsElement>(widget, 'details')!.open).to.equal(false);
  });

  it('mistyped a thousand times warns once', async () => {
    const { warnings } = listenToConsole();
    const box = parse('<probe-widget view="graph"></probe-widget>'.repeat(1000));
    await settled(box.lastElementChild as ProbeWidget);
    expect(warnings).to.deep.equal([
      'nutrient-widgets: <probe-widget view="graph"> is not understood. Allowed: table, chart.',
    ]);
  });

  it('is never written by the widget', async () => {
    const widget = await probe('<probe-widget view="CHART" region="uk"></probe-widget>');
    set(widget, 'finder', true);
    set(widget, 'headingLevel', 3);
    await settled(widget);
    expect(widget.cloneNode(false)).to.have.property(
      'outerHTML',
      '<probe-widget view="CHART" region="uk"></probe-widget>',
    );
  });
});

describe('a widget moved on the page', () => {
  it('keeps the country the reader chose for it, and what the reader had open', async () => {
    const widget = await probe('<probe-widget region="US"></probe-widget><section></section>');
    const select = inside<HTMLSelectElement>(widget, 'select')!;
    select.value = 'AU';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    inside<HTMLDetailsElement>(widget, 'details')!.open = true;
    await settled(widget);

    widget.nextElementSibling!.append(widget);
    await settled(widget);
    expect(textOf(inside(widget, '.place'))).to.equal('AU');
    expect(inside<HTMLSelectElement>(widget, 'select')).to.equal(select);
    expect(select.value).to.equal('AU');
    expect(inside<HTMLDetailsElement>(widget, 'details')!.open).to.equal(true);
  });

  it('taken out and put back shows once', async () => {
    const widget = await probe('<probe-widget></probe-widget>');
    const parent = widget.parentElement!;
    for (let i = 0; i < 3; i += 1) {
      widget.remove();
      parent.append(widget);
      await settled(widget);
    }
    expect(widget.shadowRoot!.querySelectorAll('.root')).to.have.length(1);
  });
});

describe('the heading', () => {
  for (const level of [2, 3, 4, 5, 6]) {
    it(`of level ${level} is announced as one, with the author’s text`, async () => {
      const widget = await probe(
        `<probe-widget heading="Call for help" heading-level="${level}"></probe-widget>`,
      );
      const found = await headings(widget);
      expect(found.map(({ name, properties }) => [name, properties.level])).to.deep.equal([
        ['Call for help', level],
      ]);
    });
  }

  it('is the widget’s own and of level 2 where the author wrote none', async () => {
    const found = await headings(await probe('<probe-widget></probe-widget>'));
    expect(found.map(({ name, properties }) => [name, properties.level])).to.deep.equal([
      ['Probe heading', 2],
    ]);
  });

  it('of markup is text, not markup', async () => {
    const text = '<img src=x onerror=alert(1)>';
    const widget = await probe('<probe-widget></probe-widget>');
    widget.setAttribute('heading', text);
    await settled(widget);
    expect(textOf(inside(widget, 'h2'))).to.equal(text);
    expect(inside(widget, 'h2')!.querySelector('img')).to.equal(null);
  });

  it('set to nothing is none', async () => {
    const widget = await probe('<probe-widget heading=""></probe-widget>');
    expect(await headings(widget)).to.deep.equal([]);
    expect(inside(widget, '.heading')).to.equal(null);
  });

  it('of the page’s own counts as the one heading, at its own level', async () => {
    for (const own of [
      '<h4 slot="heading">Their <em>own</em></h4>',
      '<div slot="heading" role="heading" aria-level="4">Their <em>own</em></div>',
      '<div slot="heading"><h4>Their <em>own</em></h4></div>',
    ]) {
      const widget = await probe(`<probe-widget heading="Not this" heading-level="2">${own}</probe-widget>`);
      const found = await headings(widget);
      expect(
        found.map(({ name, properties }) => [name, properties.level]),
        own,
      ).to.deep.equal([['Their own', 4]]);
      expect(isShown(widget.querySelector('[slot]')!)).to.equal(true);
    }
  });

  it('of plain words of the page gets the level the author asked for', async () => {
    const widget = await probe(
      '<probe-widget heading-level="3"><span slot="heading">Their <em>own</em></span></probe-widget>',
    );
    const found = await headings(widget);
    expect(found.map(({ name, properties }) => [name, properties.level])).to.deep.equal([['Their own', 3]]);
  });

  it('of the page’s own may come later and go again, also where the author wanted no other', async () => {
    for (const [markup, without] of [
      ['<probe-widget></probe-widget>', ['Probe heading']],
      ['<probe-widget heading=""></probe-widget>', []],
    ] as const) {
      const widget = await probe(markup);
      const own = document.createElement('h3');
      own.slot = 'heading';
      own.textContent = 'Their own';
      widget.append(own);
      await settled(widget);
      expect(
        (await headings(widget)).map(({ name }) => name),
        markup,
      ).to.deep.equal(['Their own']);
      own.remove();
      await settled(widget);
      expect(
        (await headings(widget)).map(({ name }) => name),
        markup,
      ).to.deep.equal(without);
    }
  });
});

describe('a widget that breaks', () => {
  const broken =
    '<div><probe-widget>Short words. <p>Longer words.</p><p slot="fallback">Call 112.</p></probe-widget></div>';

  async function breakIt(widget: ProbeWidget): Promise<void> {
    widget.fails = true;
    await settled(widget);
  }

  it('gives the author’s words back, those marked as a stand-in too', async () => {
    const { errors } = listenToConsole();
    const widget = await probe(broken);
    expect(isShown(widget.querySelector('[slot]')!)).to.equal(false);
    await breakIt(widget);
    expect([...widget.children].map(isShown)).to.deep.equal([true, true]);
    expect(isShown(widget.firstChild!)).to.equal(true);
    expect(inside(widget, '.root')).to.equal(null);
    expect(errors).to.have.length(1);
    expect(errors[0]![0]).to.include('<probe-widget>');
    expect(errors[0]![1]).to.be.instanceOf(Error);
    // Nor does it say so again each time it looks around.
    widget.requestUpdate();
    await settled(widget);
    expect(errors).to.have.length(1);
  });

  it('from the start never hides them', async () => {
    listenToConsole();
    const { element, define } = notYetDefined(
      (tag) => `<${tag}>Call 112.<h3 slot="heading">Help</h3></${tag}><p>The article.</p>`,
    );
    set(element, 'fails', true);
    define();
    await settled(element);
    expect(isShown(element.firstChild!)).to.equal(true);
    expect(isShown(element.querySelector('h3')!)).to.equal(true);
  });

  it('leaves the page and the other widgets alone', async () => {
    listenToConsole();
    const uncaught: Event[] = [];
    const listen = (event: Event): void => void uncaught.push(event);
    for (const type of ['error', 'unhandledrejection']) addEventListener(type, listen);
    const widget = await probe(`${broken}<probe-widget></probe-widget>`);
    const other = widget.parentElement!.nextElementSibling as ProbeWidget;
    await breakIt(widget);
    other.setAttribute('heading', 'Still here');
    await settled(other);
    for (const type of ['error', 'unhandledrejection']) removeEventListener(type, listen);
    expect(textOf(inside(other, '.heading'))).to.equal('Still here');
    expect(uncaught).to.deep.equal([]);
  });

  it('stands again when its trouble is over', async () => {
    listenToConsole();
    const widget = await probe(broken);
    await breakIt(widget);
    widget.fails = false;
    await settled(widget);
    expect(isShown(inside(widget, '.text')!)).to.equal(true);
    expect(isShown(widget.querySelector('[slot]')!)).to.equal(false);
  });
});

describe('a widget that a server has drawn', () => {
  const drawn =
    '<div><probe-widget region="GB"><template shadowrootmode="open">' +
    '<div class="root"><h2>Old heading</h2><p class="text">Old text</p></div><slot></slot></template>' +
    'Call 112.</probe-widget></div>';

  it('shows once after the script has run', async () => {
    const box = parse('');
    box.setHTMLUnsafe(drawn);
    const widget = box.querySelector('probe-widget')!;
    await settled(widget);
    expect(widget.shadowRoot!.querySelectorAll('.root')).to.have.length(1);
    expect(textOf(widget.shadowRoot)).not.to.include('Old');
    expect(textOf(inside(widget, '.text'))).to.equal('The widget stands here.');
    expect(isShown(widget.firstChild!)).to.equal(false);
    expect((await headings(widget)).map(({ name }) => name)).to.deep.equal(['Probe heading']);
  });

  it('keeps working like any other', async () => {
    const box = parse('');
    box.setHTMLUnsafe(drawn);
    const widget = box.querySelector('probe-widget')!;
    await settled(widget);
    widget.setAttribute('region', 'AU');
    await settled(widget);
    expect(textOf(inside(widget, '.place'))).to.equal('AU');
    expect(getComputedStyle(widget).display).to.equal('block');
  });

  it('was readable before the script had run', () => {
    const box = parse('');
    box.setHTMLUnsafe(drawn.replaceAll('probe-widget', 'undefined-widget'));
    const widget = box.querySelector('undefined-widget')!;
    expect(isShown(inside(widget, '.text')!)).to.equal(true);
  });
});

describe('every widget', () => {
  it('tells its version, so that two copies can be told apart', () => {
    expect(ProbeWidget.version).to.equal(version);
    expect(version).to.match(/^\d+\.\d+\.\d+$/);
  });

  it('can be written by another project on the same base', async () => {
    class Theirs extends NutrientElement {
      static override readonly tag = 'their-own-widget';
      static override readonly words = ProbeWidget.words;
      protected content(): unknown {
        return html`<p class="text">${this.localName}</p>`;
      }
    }
    Theirs.define();
    const widget = parse('<their-own-widget></their-own-widget>').firstElementChild as Theirs;
    expect(widget).to.be.instanceOf(LitElement);
    await settled(widget);
    expect(textOf(inside(widget, '.text'))).to.equal('their-own-widget');
  });

  it('is hidden by the hidden attribute', async () => {
    const widget = await probe('<probe-widget hidden></probe-widget>');
    expect(isShown(inside(widget, '.text')!)).to.equal(false);
    widget.hidden = false;
    expect(isShown(inside(widget, '.text')!)).to.equal(true);
  });
});
