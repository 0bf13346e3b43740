import { expect } from '@open-wc/testing';
import type { WidgetClass } from '../../../src/base/define.js';
import { version } from '../../../src/base/version.js';
import { listenToConsole } from '../../support/console.js';
import { inside, parse, settled, textOf } from '../../support/page.js';
import { ProbeWidget } from '../../support/probe-widget.js';

/** The library loaded once more on this page, which knows nothing yet of who warned. */
let copies = 0;
async function freshDefine(): Promise<(typeof import('../../../src/base/define.js'))['define']> {
  copies += 1;
  const address = `/src/base/define.ts?copy=${copies}`;
  const copy = (await import(address)) as typeof import('../../../src/base/define.js');
  return copy.define;
}

/** A widget class of some version, with nothing in it. */
const widgetClass = (itsVersion: string): WidgetClass =>
  class extends HTMLElement {
    static readonly version = itsVersion;
  };

describe('a second copy of the library', () => {
  it('leaves the first in use, and says once which two versions met', async () => {
    const define = await freshDefine();
    const { warnings } = listenToConsole();
    const tags = ['copy-one', 'copy-two', 'copy-three'];
    const first = tags.map(() => widgetClass('0.0.1'));
    tags.forEach((tag, i) => customElements.define(tag, first[i]!));
    for (const tag of tags) define(widgetClass(version), tag, customElements);
    expect(tags.map((tag) => customElements.get(tag))).to.deep.equal(first);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include(version).and.include('0.0.1');
  });
});

describe('two other owners of our tags', () => {
  it('are worth one warning, not one for each tag', async () => {
    const define = await freshDefine();
    const { warnings } = listenToConsole();
    customElements.define('owner-one', widgetClass('0.0.2'));
    customElements.define('owner-two', widgetClass('0.0.3'));
    customElements.define('owner-three', class extends HTMLElement {});
    for (const tag of ['owner-one', 'owner-two', 'owner-three']) {
      define(widgetClass(version), tag, customElements);
    }
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('0.0.2');
  });
});

describe('somebody else’s element of the same name', () => {
  it('stays, and the author is told once which tag it is', async () => {
    const define = await freshDefine();
    const { warnings } = listenToConsole();
    const theirs = class extends HTMLElement {};
    customElements.define('taken-tag', theirs);
    for (let i = 0; i < 3; i += 1) define(widgetClass(version), 'taken-tag', customElements);
    expect(customElements.get('taken-tag')).to.equal(theirs);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('<taken-tag>');
  });
});

describe('registering a widget', () => {
  it('twice is no mistake', async () => {
    const define = await freshDefine();
    const { warnings } = listenToConsole();
    const widget = widgetClass(version);
    define(widget, 'asked-twice', customElements);
    define(widget, 'asked-twice', customElements);
    expect(customElements.get('asked-twice')).to.equal(widget);
    expect(warnings).to.deep.equal([]);
  });

  it('under a second name works too, and asking for it again is no mistake', async () => {
    const { warnings } = listenToConsole();
    ProbeWidget.define('my-probe');
    ProbeWidget.define('my-probe');
    ProbeWidget.define();
    const box = parse('<my-probe heading="Mine"></my-probe><probe-widget></probe-widget>');
    for (const widget of box.children as Iterable<ProbeWidget> & HTMLCollection) {
      expect(widget).to.be.instanceOf(ProbeWidget);
      await settled(widget);
      expect(textOf(inside(widget, '.text'))).to.equal('The widget stands here.');
    }
    expect(textOf(inside(box.firstElementChild!, '.heading'))).to.equal('Mine');
    expect(warnings).to.deep.equal([]);
  });

  it('under what is no tag name says so, as the browser does', () => {
    for (const tag of ['', 'nohyphen', 'Has-Capitals', '1-digit', 'has space', '-hyphen', 'font-face']) {
      expect(() => ProbeWidget.define(tag), tag)
        .to.throw(DOMException)
        .with.property('name', 'SyntaxError');
    }
  });

  it('by default uses the widget’s own tag', () => {
    expect(customElements.get('probe-widget')).to.equal(ProbeWidget);
  });
});

describe('a registry of a site’s own', () => {
  /** Not in every browser yet: there is then nothing that could break. */
  function ownRegistry(): CustomElementRegistry | undefined {
    try {
      return new CustomElementRegistry();
    } catch {
      return undefined;
    }
  }

  it('gets the widget without the page getting it', async () => {
    const registry = ownRegistry();
    if (!registry) return;
    ProbeWidget.define('scoped-probe', registry);
    expect(registry.get('scoped-probe')).to.equal(ProbeWidget);
    expect(customElements.get('scoped-probe')).to.equal(undefined);
    const options = { mode: 'open', customElementRegistry: registry };
    const root = parse('<div></div>').firstElementChild!.attachShadow(options as ShadowRootInit);
    root.innerHTML = '<scoped-probe></scoped-probe>';
    const widget = root.firstElementChild as ProbeWidget;
    await settled(widget);
    expect(textOf(inside(widget, '.text'))).to.equal('The widget stands here.');
  });

  it('may use the tag for something else than the page does', () => {
    const registry = ownRegistry();
    if (!registry) return;
    const theirs = class extends HTMLElement {};
    registry.define('probe-widget', theirs);
    expect(customElements.get('probe-widget')).to.equal(ProbeWidget);
  });
});
