/** The built file, in which names are shortened: what it sends, tells and writes has the names that others know. */
import { expect, waitUntil } from '@open-wc/testing';
import { version } from '../../../src/base/version.js';
import type { ReportIssue } from '../../../src/widgets/report-issue/report-issue.js';
import type { ReportDetail } from '../../../src/widgets/report-issue/submission.js';
import { openHost } from '../../support/browser.js';
import { settled } from '../../support/page.js';
import {
  along,
  attach,
  Endpoint,
  failure,
  fillIn,
  open,
  pictureOf,
  pixels,
  press,
  sample,
  smallPicture,
  smallPixels,
  thanks,
  type Way,
} from './report-page.js';

/** A report by the built file on a page of a publisher’s, with a picture. */
async function filled(way: Way): Promise<{ widget: ReportIssue; endpoint: Endpoint; page: string }> {
  const endpoint = await Endpoint.that(way);
  const { window, document } = await openHost('article.html');
  await window.customElements.whenDefined('report-issue');
  const widget = document.createElement('report-issue');
  widget.setAttribute('endpoint', endpoint.address);
  document.querySelector('main')!.append(widget);
  await settled(widget);
  await open(widget);
  await fillIn(widget);
  await attach(widget, await smallPicture());
  return { widget, endpoint, page: window.location.href };
}

describe('the built file', () => {
  it('sends a report that the server understands, and tells the page the same', async () => {
    const { widget, endpoint, page } = await filled('healthy');
    const details: ReportDetail[] = [];
    widget.addEventListener('nw-report-issue-submit', ({ detail }) => details.push(detail));
    await press(widget, 'Send the report');
    await thanks(widget);
    const { report, picture } = (await endpoint.told()).stored[0]!;
    const same = { kind: 'fact', email: sample.email, page, version, edition: '2026-11' };
    const { received, ...sent } = report;
    expect(received).to.match(/^20/);
    const message = sample.message.replace('\n', '\r\n');
    expect(sent).to.deep.equal({ ...same, message, widgets: 'emergency-banner report-issue' });
    expect(await pixels(await pictureOf(picture))).to.deep.equal(smallPixels);
    const [{ picture: given, ...told }] = details as [ReportDetail];
    const widgets = ['emergency-banner', 'report-issue'];
    expect(told).to.deep.equal({ ...same, message: sample.message, widgets });
    expect(await pixels(given!)).to.deep.equal(smallPixels);
  });

  it('has words for every failure', async () => {
    const { widget, endpoint } = await filled('400');
    await press(widget, 'Send the report');
    expect(await failure(widget)).to.match(/^The report was refused \(code 400\)\. Nothing is lost/);
    for (const [way, text] of [
      ['413', /^The report is too large\./],
      ['429', /^Too many reports came in\./],
      ['500', /^There is a fault at the other end \(code 500\)\./],
      ['cut', /^No answer came back/],
    ] as const) {
      await endpoint.is(way);
      await press(widget, 'Try again');
      expect(await failure(widget)).to.match(text);
    }
  });

  it('writes all of the report into the file that a reader saves', async () => {
    const { widget, page } = await filled('500');
    await press(widget, 'Send the report');
    await failure(widget);
    const files: string[] = [];
    widget.shadowRoot!.addEventListener(
      'click',
      (event) => {
        const { localName, href } = event.target as HTMLAnchorElement;
        if (localName !== 'a') return;
        event.preventDefault();
        files.push(href);
      },
      true,
    );
    await press(widget, 'Save as a file');
    await waitUntil(() => files.length, 'nothing is saved');
    const text = await (await fetch(files[0]!)).text();
    const rows = Object.entries(along(widget)).map(
      ([title, value]) => `${title}\n${value.replaceAll(',', '')}`,
    );
    expect(rows).to.have.length(4);
    expect(text).to.equal(
      [
        'What is wrong?\nA fact or a figure',
        `Tell us in your own words\n${sample.message}`,
        `Your e-mail address, if you want an answer\n${sample.email}`,
        ...rows,
      ].join('\n\n'),
    );
    expect(text).to.include(page).and.include('emergency-banner report-issue');
  });
});
