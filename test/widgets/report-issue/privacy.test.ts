/** What a reader writes stays in the form until it is sent, and is gone from the page after that. */
import { expect, waitUntil } from '@open-wc/testing';
import { openForm } from '../../support/open-form.js';
import { openWatched, type WatchedPage } from '../../risks/watched-page.js';
import { type } from '../../support/browser.js';
import { settled } from '../../support/page.js';
import { reportActs } from '../../support/report-acts.js';
import { all, button, kind, one, press, sample } from './report-page.js';
import type { ReportIssue } from '../../../src/widgets/report-issue/report-issue.js';

interface Visit {
  readonly page: WatchedPage;
  readonly widget: ReportIssue;
}

/** A publisher's page with the built widget. */
async function visit(attributes: string, file = 'article.html'): Promise<Visit> {
  const page = await openWatched(file);
  await page.window.customElements.whenDefined('report-issue');
  const box = page.document.createElement('div');
  box.innerHTML = `<report-issue ${attributes}>Write to us.</report-issue>`;
  page.document.querySelector('main')!.append(box);
  const widget = box.querySelector('report-issue')!;
  await settled(widget);
  return { page, widget };
}

const secret = /Wrongword|reader@mail|canvas/;

/** Writes into everything with real keys, chooses a kind and a picture. */
async function useForm({ page, widget }: Visit): Promise<void> {
  page.window.focus();
  const [, choose] = reportActs.find(([name]) => name.includes('blacks out 2'))!;
  await choose(widget as never);
  kind(widget, sample.kind).click();
  one(widget, '#message').focus();
  await type('Wrongword');
  one(widget, '#email').focus();
  await type('reader@mail.example');
  await settled(widget);
}

const paths = async ({ page }: Visit): Promise<string[]> =>
  (await page.requests()).map(({ url, method }) => `${method} ${url.replace(/\?.*/, '')}`);

/** All that a script of the page can read of the element by its properties. */
function publicValues({ page, widget }: Visit): string {
  const ordinary = page.document.createElement('p');
  const values: unknown[] = [];
  for (let it: object | null = widget; it; it = Object.getPrototypeOf(it) as object | null) {
    for (const name of Reflect.ownKeys(it)) {
      if (name in ordinary || name === 'renderRoot') continue;
      values.push((widget as unknown as Record<PropertyKey, unknown>)[name]);
    }
  }
  const seen = new Set<unknown>();
  return JSON.stringify(values, (_key, value: unknown) => {
    if (typeof value === 'function' || (typeof value === 'object' && value && 'nodeType' in value)) return 0;
    if (typeof value === 'object' && value && seen.has(value)) return 0;
    seen.add(value);
    return value instanceof page.window.Map ? [...value] : value;
  });
}

describe('a reader who writes and sends nothing', () => {
  it('causes no request, stores nothing, and tells other scripts nothing', async () => {
    const at = await visit('endpoint="/reports" mailto="publisher@example.org"');
    const { page, widget } = at;
    const before = await page.requests();
    const written = page.document.documentElement.outerHTML;
    const { href } = page.window.location;
    await useForm(at);
    button(widget, 'Close').click();
    await settled(widget);
    expect((await page.requests()).slice(before.length), 'but for the form itself').to.deep.equal([
      { url: '/dist/report-form.js', method: 'GET' },
    ]);
    expect(page.document.documentElement.outerHTML).to.equal(written);
    expect([page.window.location.href, page.stored]).to.deep.equal([href, []]);
    expect([...page.console, ...page.errors, ...page.violations]).to.deep.equal([]);
    // By the test itself.
    const own = page.sent.filter(({ type: name }) => !/^(change|keydown|click)$/.test(name));
    expect(own.map(({ type: name }) => name)).to.deep.equal([]);
    expect(publicValues(at)).not.to.match(secret);
  });

  it('is forgotten on the next page, and the fields have no name under which another form would send them', async () => {
    await useForm(await visit(''));
    const { widget } = await visit('');
    await openForm(widget);
    expect(
      all<HTMLInputElement>(widget, '#message, #email').map(({ value, name }) => value + name),
    ).to.deep.equal(['', '']);
    expect(all(widget, '.pad, input:checked')).to.deep.equal([]);
  });
});

describe('the maker of pictures', () => {
  it('is loaded on the press that asks for a picture, once, and not before', async () => {
    const at = await visit('');
    const isMaker = (line: string): boolean => line.includes('report-capture.js');
    await openForm(at.widget);
    expect((await paths(at)).filter(isMaker)).to.deep.equal([]);
    for (let i = 0; i < 2; i++) {
      await press(at.widget, 'Add a picture');
      await waitUntil(() => all(at.widget, '.pad').length, 'no picture', { timeout: 30_000 });
      await press(at.widget, 'Leave the picture off');
    }
    expect((await paths(at)).filter(isMaker)).to.deep.equal(['GET /dist/report-capture.js']);
    expect(at.page.errors).to.deep.equal([]);
  });
});

describe('a report that was sent', () => {
  it('goes out in one request, to the address of the publisher and no other', async () => {
    const address = `/host/report/${crypto.randomUUID()}`;
    const at = await visit(`endpoint="${address}"`);
    await useForm(at);
    const before = await paths(at);
    await press(at.widget, 'Send the report');
    await waitUntil(() => all(at.widget, '.thanks').length, 'no thanks', { timeout: 10_000 });
    expect((await paths(at)).slice(before.length)).to.deep.equal([`POST ${address}`]);
    expect(at.page.stored).to.deep.equal([]);
  });

  it('is in the page no more: not in the form, nor in one that is opened again', async () => {
    const at = await visit(`endpoint="/host/report/${crypto.randomUUID()}"`);
    await useForm(at);
    await press(at.widget, 'Send the report');
    await waitUntil(() => all(at.widget, '.thanks').length, 'no thanks', { timeout: 10_000 });
    expect(at.widget.shadowRoot!.innerHTML).not.to.match(secret);
    expect(publicValues(at)).not.to.match(secret);
    await press(at.widget, 'Close');
    await openForm(at.widget);
    expect(all<HTMLInputElement>(at.widget, '#message, #email').map(({ value }) => value)).to.deep.equal([
      '',
      '',
    ]);
    expect(all(at.widget, '.pad, input:checked')).to.deep.equal([]);
  });
});
