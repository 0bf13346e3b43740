import { expect } from '@open-wc/testing';
import { inside, isShown, parse, settled } from '../../support/page.js';
import type { ProbeWidget } from '../../support/probe-widget.js';

describe('a script that runs before the page has arrived', () => {
  /** A document that the test sends piece by piece, with the library already running in it. */
  async function slowPage(): Promise<{ document: Document; window: Window & typeof globalThis }> {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'inline-size: 600px; block-size: 400px';
    parse('').append(frame);
    const page = frame.contentDocument!;
    page.open();
    send(page, '<!doctype html><html lang="en"><head>');
    // In WebKit an asynchronous module script of some thirty modules may never run here; import() does.
    send(page, "<script>import('/test/support/probe-widget.ts')</script></head><body>");
    const window = frame.contentWindow as Window & typeof globalThis;
    await window.customElements.whenDefined('probe-widget');
    expect(page.readyState).to.equal('loading');
    return { document: page, window };
  }

  /** What a slow line does: the parser gets the next piece of the page. */
  function send(page: Document, piece: string): void {
    page.write(piece); // eslint-disable-line @typescript-eslint/no-deprecated -- nothing else feeds a parser in pieces
  }

  /** The end of the page. Firefox tells of it in a task of its own. */
  async function close(page: Document): Promise<void> {
    const parsed = new Promise((resolve) =>
      page.addEventListener('DOMContentLoaded', resolve, { once: true }),
    );
    page.close();
    await parsed;
  }

  async function cameToRest(page: Document): Promise<ProbeWidget> {
    const widget = page.querySelector('probe-widget')!;
    await settled(widget);
    return widget;
  }

  it('keeps a swallowed warning on screen while the rest is under way, and after', async () => {
    const { document: page } = await slowPage();
    send(page, '<p>Ask first. <probe-widget/> Never take');
    let widget = await cameToRest(page);
    expect(isShown(inside(widget, '.text')!)).to.equal(true);
    expect(isShown(widget.lastChild!)).to.equal(true);
    send(page, ' more than the label says.</p><p>The article.</p>');
    await close(page);
    widget = await cameToRest(page);
    expect(widget.textContent).to.include('Never take more than the label says.');
    expect(isShown(widget.lastChild!)).to.equal(true);
  });

  it('shows an article that turns out to be inside the tag', async () => {
    const { document: page } = await slowPage();
    send(page, '<div><probe-widget/> It is');
    await cameToRest(page);
    send(page, ' in nuts.<p>It is in beans.</p><p>It is in grains.</p></div>');
    await close(page);
    const widget = await cameToRest(page);
    expect([...widget.querySelectorAll('p')].map(isShown)).to.deep.equal([true, true]);
    expect(isShown(widget.firstChild!)).to.equal(true);
  });

  it('shows text that grew beyond a stand-in’s length without a new node', async () => {
    const { document: page } = await slowPage();
    send(page, `<div><probe-widget>${'m'.repeat(150)}`);
    await cameToRest(page);
    send(page, `${'m'.repeat(150)}</probe-widget></div>`);
    await close(page);
    const widget = await cameToRest(page);
    expect(widget.childNodes).to.have.length(1);
    expect(isShown(widget.firstChild!)).to.equal(true);
  });

  it('hides the stand-in once the tag is seen to be closed', async () => {
    const { document: page } = await slowPage();
    send(page, '<p>Before <probe-widget>Call 112.');
    let widget = await cameToRest(page);
    expect(isShown(widget.firstChild!)).to.equal(true);
    send(page, '</probe-widget> and after.</p>');
    await close(page);
    widget = await cameToRest(page);
    expect(isShown(widget.firstChild!)).to.equal(false);
  });

  it('takes a heading of the page that arrives after the widget has started', async () => {
    const { document: page } = await slowPage();
    send(page, '<div><probe-widget heading="">');
    await cameToRest(page);
    send(page, '<h3 slot="heading">When to call</h3></probe-widget></div>');
    await close(page);
    const widget = await cameToRest(page);
    expect(isShown(widget.querySelector('h3')!)).to.equal(true);
  });
});
