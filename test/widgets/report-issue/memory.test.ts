/** A draft lives as long as the page and is nobody else's: what of it is where, and when it is gone. */
import { expect, waitUntil } from '@open-wc/testing';
import type { ReportIssue } from '../../../src/widgets/report-issue/report-issue.js';
import { openWatched, type WatchedPage } from '../../risks/watched-page.js';
import { press as pressKey } from '../../support/browser.js';
import { settled } from '../../support/page.js';
import {
  alarm,
  all,
  attach,
  button,
  dialogOf,
  email,
  Endpoint,
  failure,
  filledIn,
  fillIn,
  focused,
  hasPicture,
  lineOf,
  one,
  open,
  openReport,
  press,
  said,
  sample,
  show,
  smallPicture,
  thanks,
  words,
} from './report-page.js';

const home = location.href;
const nothing = { kind: '', message: '', email: '' };

afterEach(() => {
  history.replaceState(null, '', home);
});

/** Another page of a site that changes its address without a load; the widget stays. */
const goTo = (address: string): void => history.pushState(null, '', address);

describe('a draft', () => {
  it('is still there when the form was closed, in whatever way, and is opened again', async () => {
    const widget = await openReport();
    await fillIn(widget);
    await attach(widget, await smallPicture());
    for (const close of [() => press(widget, 'Close'), () => pressKey('Escape')]) {
      await close();
      await waitUntil(() => !dialogOf(widget).open, 'still open');
      await open(widget);
      expect(filledIn(widget)).to.deep.equal(sample);
      expect(hasPicture(widget)).to.equal(true);
    }
  });

  it('is still there when the widget is moved, and when another attribute is set', async () => {
    const widget = await openReport();
    await fillIn(widget);
    await press(widget, 'Close');
    (await show('<div></div>')).append(widget);
    widget.mailto = 'editor@site.example';
    await settled(widget);
    await open(widget);
    expect(filledIn(widget)).to.deep.equal(sample);
  });

  it('stays when the reader jumps to a heading', async () => {
    const widget = await openReport();
    await fillIn(widget);
    await press(widget, 'Close');
    goTo('#sources');
    await open(widget);
    expect(filledIn(widget)).to.deep.equal(sample);
  });

  it('is gone on another page of the site, with its picture and with what was said of it', async () => {
    const endpoint = await Endpoint.that('500');
    const widget = await openReport(`endpoint="${endpoint.address}"`);
    await fillIn(widget);
    await attach(widget, await smallPicture());
    await press(widget, 'Send the report');
    await failure(widget);
    await press(widget, 'Close');
    goTo('/article-8');
    await open(widget);
    expect(filledIn(widget)).to.deep.equal(nothing);
    expect(hasPicture(widget), 'a picture of the page before').to.equal(false);
    expect([alarm(widget), said(widget)]).to.deep.equal(['', '']);
    button(widget, 'Send the report'); // and not: again
    history.back();
    await waitUntil(() => !location.pathname.includes('article-8'));
    await settled(widget);
    expect(filledIn(widget), 'and does not come back').to.deep.equal(nothing);
  });

  it('stays in an open form, whatever happens to the address, and names the page where it was begun', async () => {
    const endpoint = await Endpoint.that('healthy');
    history.replaceState(null, '', '?utm_source=mail');
    const begun = location.href;
    const widget = await openReport(`endpoint="${endpoint.address}"`);
    await fillIn(widget);
    await attach(widget, await smallPicture());
    for (const change of [
      () => history.replaceState(null, '', location.pathname),
      () => goTo('/article-9'),
      () => void dispatchEvent(new PopStateEvent('popstate')),
      () => (location.hash = 'sources'),
    ]) {
      change();
      widget.requestUpdate();
      await new Promise((resolve) => setTimeout(resolve, 300)); // where there is no event, the address is looked at
      expect(filledIn(widget)).to.deep.equal(sample);
      expect(hasPicture(widget)).to.equal(true);
      expect(dialogOf(widget).matches(':modal')).to.equal(true);
    }
    await press(widget, 'Send the report');
    await thanks(widget);
    expect((await endpoint.told()).stored[0]!.report.page).to.equal(begun);
  });

  it('is gone on the page after next, where the first one came while the form was open, without a press', async () => {
    const widget = await openReport();
    await fillIn(widget);
    goTo('/article-11');
    await new Promise((resolve) => setTimeout(resolve, 600)); // seen by now, where the address is looked at
    await press(widget, 'Close');
    // Browsers tell a moment after it that the form was closed.
    await waitUntil(() => focused().className === 'open', 'not back on the button');
    expect(filledIn(widget), 'where it was closed it stays').to.deep.equal(sample);
    goTo('/article-12');
    await waitUntil(() => words(widget).value === '', 'still in the memory of the page', { timeout: 10_000 });
  });

  it('stays while it is on its way and the page becomes another; what fails is told', async () => {
    const endpoint = await Endpoint.that('slow-500');
    const widget = await openReport(`endpoint="${endpoint.address}"`);
    await fillIn(widget);
    await press(widget, 'Send the report');
    goTo('/article-10');
    expect(await failure(widget)).to.include('Nothing is lost');
    expect(filledIn(widget)).to.deep.equal(sample);
    await press(widget, 'Close');
    await waitUntil(
      () => lineOf(one(widget, '.told')).includes('Nothing is lost'),
      'not told beside the button',
    );
  });

  it('stays in a form that is moved while it is open: still a dialog in front of the page, with the focus where it was', async () => {
    const widget = await openReport();
    await fillIn(widget);
    words(widget).focus();
    (await show('<div></div>')).append(widget);
    await settled(widget);
    expect(filledIn(widget)).to.deep.equal(sample);
    expect([dialogOf(widget).open, dialogOf(widget).matches(':modal')]).to.deep.equal([true, true]);
    expect(focused()).to.equal(words(widget));
    await pressKey('Escape');
    await waitUntil(() => !dialogOf(widget).open, 'still open');
  });

  it('of one widget is not in another on the same page', async () => {
    const endpoints = [await Endpoint.that('healthy'), await Endpoint.that('healthy')] as const;
    const box = await show(
      endpoints
        .map(({ address }) => `<div><report-issue endpoint="${address}"></report-issue></div>`)
        .join(''),
    );
    const [first, second] = [...box.querySelectorAll('report-issue')] as [ReportIssue, ReportIssue];
    await open(first);
    await fillIn(first);
    await attach(first, await smallPicture());
    await press(first, 'Close');
    await open(second);
    expect(filledIn(second)).to.deep.equal(nothing);
    expect(hasPicture(second)).to.equal(false);
    await fillIn(second, { kind: 'Something else', message: 'Of the second.', email: '' });
    await press(second, 'Send the report');
    await waitUntil(() => all(second, '.thanks').length, 'not sent');
    await press(second, 'Close');
    await open(first);
    expect(filledIn(first), 'and it stays when the other was sent').to.deep.equal(sample);
    const [here, there] = await Promise.all(endpoints.map(({ told }) => told()));
    expect([here!.stored.length, there!.stored.map(({ report }) => report.message)]).to.deep.equal([
      0, ['Of the second.'],
    ]); // prettier-ignore
  });
});

/** The built widget on a page under watch, with its form filled in. */
async function pageWith(file: string, address: string): Promise<{ page: WatchedPage; widget: ReportIssue }> {
  const page = await openWatched(file);
  await page.window.customElements.whenDefined('report-issue');
  const widget = page.document.createElement('report-issue');
  widget.setAttribute('endpoint', address);
  page.document.querySelector('main')!.append(widget);
  await settled(widget);
  page.window.focus();
  return { page, widget };
}

const givesAway = /amount for women|reader@|230 in/;

describe('what a reader writes', () => {
  it('is in no address, store, console, attribute, event or property; one request is made, and by the press', async () => {
    const endpoint = await Endpoint.that('500');
    const { page, widget } = await pageWith('article.html', endpoint.address);
    const atRest = await page.requests();
    const { href } = page.window.location;
    const { length } = page.window.history;
    const heard: Event[] = [];
    const names = Object.getOwnPropertyNames(page.window).filter((name) => /^on[a-z]+$/.test(name));
    for (const name of [...names.map((it) => it.slice(2)), 'nw-write', 'nw-change'])
      page.window.addEventListener(name, (event) => heard.push(event), true);
    await open(widget);
    const before = await page.requests();
    expect(before.slice(atRest.length), 'the form itself').to.deep.equal([
      { url: '/dist/report-form.js', method: 'GET' },
    ]);
    await fillIn(widget);
    await press(widget, 'Copy the report');
    await press(widget, 'Close');
    await open(widget);
    expect(await page.requests(), 'before the press').to.deep.equal(before);
    await press(widget, 'Send the report');
    await failure(widget);
    const after = await page.requests();
    expect(after.slice(before.length)).to.deep.equal([{ url: endpoint.address, method: 'POST' }]);
    expect([page.window.location.href, page.window.history.length]).to.deep.equal([href, length]);
    expect([...page.console, ...page.stored]).to.deep.equal([]);
    expect(page.errors).to.deep.equal([]);
    expect(page.document.documentElement.outerHTML).not.to.match(givesAway);
    const attributes = all(widget, '*').flatMap((it) => [...it.attributes].map(({ value }) => value));
    expect(attributes.filter((it) => givesAway.test(it))).to.deep.equal([]);
    expect(heard.map(({ type }) => type)).to.include('click'); // the ear was open
    expect(
      heard.filter((it) => givesAway.test(JSON.stringify((it as CustomEvent).detail ?? ''))),
    ).to.deep.equal([]);
    const ordinary = page.document.createElement('p');
    for (let it: object | null = widget; it; it = Object.getPrototypeOf(it) as object | null) {
      for (const name of Reflect.ownKeys(it)) {
        if (name in ordinary || name === 'renderRoot') continue;
        const value = (widget as unknown as Record<PropertyKey, unknown>)[name];
        if (typeof value !== 'function') expect(told(value), String(name)).not.to.match(givesAway);
      }
    }
  });

  /** A value and its parts as text, without the nodes of the page. */
  function told(value: unknown, depth = 0): string {
    if (typeof value !== 'object' || value === null) return String(value);
    if (depth > 4 || 'nodeType' in value) return '';
    const parts: unknown[] = value instanceof Map || value instanceof Set ? [...value] : Object.values(value);
    return parts.map((part) => told(part, depth + 1)).join(' ');
  }

  it('is in no link that a page could hear being followed, when it becomes an e-mail or a file', async () => {
    const widget = await openReport('mailto="editor@site.example"');
    await fillIn(widget);
    const targets: string[] = [];
    const ear = new AbortController();
    addEventListener('click', (event) => targets.push((event.composedPath()[0] as Element).localName), {
      capture: true,
      signal: ear.signal,
    });
    // The links themselves are not to be followed here.
    widget.shadowRoot!.addEventListener(
      'click',
      (event) => (event.target as Element).localName === 'a' && event.preventDefault(),
      true,
    );
    await press(widget, 'Write the e-mail');
    await press(widget, 'Save as a file');
    ear.abort();
    expect(targets).to.deep.equal(['button', 'button']);
    expect(all(widget, 'a')).to.deep.equal([]);
  });

  it('stands in parts that session recorders are told to leave out', async () => {
    const widget = await openReport();
    for (const field of [words(widget), email(widget), ...all(widget, '[type=radio], [type=file]')]) {
      const marked = field.closest('.private')!;
      for (const mark of [
        '.rr-block',
        '.sentry-block',
        '.fs-exclude',
        '.ph-no-capture',
        '[data-hj-suppress]',
      ])
        expect(marked.matches(mark), mark).to.equal(true);
    }
  });

  it('is kept, and saving it is offered, on a page whose policy forbids to send anything', async () => {
    const endpoint = await Endpoint.that('healthy');
    const { page, widget } = await pageWith('strict-policy.html', endpoint.address);
    await open(widget);
    await fillIn(widget);
    expect(page.violations, 'the form itself breaks no rule').to.deep.equal([]);
    await press(widget, 'Send the report');
    expect(await failure(widget)).to.match(/^No answer came back .* save it as a file\.$/);
    expect(filledIn(widget)).to.deep.equal(sample);
    button(widget, 'Save as a file');
    expect((await endpoint.told()).posts).to.deep.equal([]);
    expect(one(widget, '.title').textContent).to.not.equal('');
  });
});
