/** A report with a picture: from the article of a WordPress site to the screen of its editor, and to its end. */
import { expect, waitUntil } from '@open-wc/testing';
import type { ReportIssue } from '../../src/widgets/report-issue/report-issue.js';
import { seenText } from '../risks/embeds.js';
import { openWatched } from '../risks/watched-page.js';
import { itWith } from '../support/programs.js';
import { settled } from '../support/page.js';
import { blog, logIn, logOut } from './sites/wordpress-editor.js';
import {
  attach,
  fillIn,
  open,
  pixels,
  press,
  sample,
  smallPicture,
  smallPixels,
  thanks,
} from '../widgets/report-issue/report-page.js';

const screen = 'wp-admin/admin.php?page=nutrient-widgets-reports';

async function fetchPage(path: string, request?: RequestInit): Promise<Document> {
  const text = await (await fetch(`${blog}/${path}`, request)).text();
  return new DOMParser().parseFromString(text, 'text/html');
}

/** Sends a form of WordPress as a browser does, with some fields changed. */
async function submit(form: HTMLFormElement, changes: Record<string, string> = {}): Promise<Document> {
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') fields.append(name, value);
  for (const [name, value] of Object.entries(changes)) fields.set(name, value);
  const address = new URL(form.getAttribute('action')!, new URL(`${blog}/wp-admin/`, location.href));
  const text = await (await fetch(address, { method: 'POST', body: fields })).text();
  return new DOMParser().parseFromString(text, 'text/html');
}

const formWith = (page: Document, selector: string): HTMLFormElement =>
  page.querySelector(selector)!.closest('form')!;

/** By the page of settings, as the owner does. */
async function switchOn(): Promise<void> {
  await logIn('admin');
  const page = await fetchPage('wp-admin/options-general.php?page=nutrient-widgets');
  await submit(formWith(page, '#nutrient-widgets-days'), { 'nutrient_widgets_reports[on]': '1' });
  await logOut();
}

/** The widget of the article, as a reader without a login gets it. */
async function articleWidget(): Promise<ReportIssue> {
  const page = await openWatched('built/wordpress/?name=report', { width: 390, height: 800 });
  const widget = page.document.querySelector<ReportIssue>('report-issue')!;
  await page.window.customElements.whenDefined('report-issue');
  await settled(widget);
  return widget;
}

const listed = async (): Promise<readonly string[]> =>
  [...(await fetchPage(screen)).querySelectorAll('.wrap tbody a')].map((it) => it.getAttribute('href')!);

afterEach(logOut);

describe('A report to a WordPress site', () => {
  itWith('wordpress', 'with a picture reaches its editor, who sees it as it was sent; then it is erased', async () => {
    await switchOn();
    const widget = await articleWidget();
    await open(widget);
    await fillIn(widget, { ...sample, message: `${sample.message} <img src=x onerror=alert(1)>` });
    await attach(widget, await smallPicture());
    await press(widget, 'Send the report');
    expect(await thanks(widget)).to.match(/\w/);

    await logIn('author');
    expect((await fetch(`${blog}/${screen}`)).status).to.equal(403);
    await logOut();

    await logIn('admin');
    const [address] = await listed();
    const editor = await openWatched(`built/wordpress/${address!.slice(address!.indexOf('wp-admin'))}`, { width: 1200, height: 900 });
    const text = seenText(editor.document.querySelector('.nutrient-widgets-report')!);
    for (const words of ['The amount for women is wrong.', '<img src=x onerror=alert(1)>', sample.email, '?name=report', 'A fact or a figure'])
      expect(text).to.contain(words);
    const image = editor.document.querySelector<HTMLImageElement>('.wrap img')!;
    await waitUntil(() => image.complete && image.naturalWidth > 0, 'the picture is not shown');
    expect(await pixels(await (await fetch(image.src)).blob())).to.deep.equal(smallPixels);
    expect(editor.errors).to.deep.equal([]);

    // By the tool of WordPress for whoever asks that their data be erased.
    const tool = 'wp-admin/erase-personal-data.php';
    await submit(formWith(await fetchPage(tool), '#username_or_email_for_privacy_request'), { username_or_email_for_privacy_request: sample.email });
    const { requestId, nonce, erasersCount } = (await fetchPage(tool)).querySelector<HTMLElement>('.remove-personal-data')!.dataset;
    let removed = 0;
    for (let eraser = 1; eraser <= Number(erasersCount); eraser++) {
      const body = new URLSearchParams({ action: 'wp-privacy-erase-personal-data', eraser: `${eraser}`, id: requestId!, page: '1', security: nonce! });
      const answer = (await (await fetch(`${blog}/wp-admin/admin-ajax.php`, { method: 'POST', body })).json()) as { data: { items_removed: boolean } };
      if (answer.data.items_removed) removed++;
    }
    expect(removed).to.equal(1);
    expect(await listed()).to.deep.equal([]);
    expect((await fetch(image.src)).headers.get('content-type')).not.to.contain('image');
  }); // prettier-ignore

  itWith('wordpress', 'is deleted by its editor with one press', async () => {
    await switchOn();
    const widget = await articleWidget();
    await open(widget);
    await fillIn(widget);
    await press(widget, 'Send the report');
    await thanks(widget);
    await logIn('admin');
    const [address] = await listed();
    const report = await fetchPage(address!.slice(address!.indexOf('wp-admin')));
    const after = await submit(formWith(report, '[value="nutrient_widgets_delete"]'));
    expect(after.querySelector('.notice-success')!.textContent.trim()).to.equal('Deleted.');
    expect(await listed()).to.deep.equal([]);
  });
});
