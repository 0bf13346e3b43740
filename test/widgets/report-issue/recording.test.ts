/** A session recorder at work on the page (rrweb, which most of them are built on): what it keeps of a report. */
import { expect, waitUntil } from '@open-wc/testing';
import { openForm } from '../../support/open-form.js';
import type { eventWithTime, record } from 'rrweb';
import type { ReportIssue } from '../../../src/widgets/report-issue/report-issue.js';
import { openHost, type, type HostPage } from '../../support/browser.js';
import { settled } from '../../support/page.js';
import { reportActs } from '../../support/report-acts.js';
import { all, kind, one, press, sample } from './report-page.js';

interface Recording {
  readonly page: HostPage;
  readonly widget: ReportIssue;
  /** Everything recorded so far as one text, with all of the page as it is now at the end. */
  readonly kept: () => string;
}

/** A publisher's page with the built widget, recorded, pictures on canvas too. */
async function recorded(attributes: string): Promise<Recording> {
  const page = await openHost('article.html');
  const { window: view, document } = page;
  await view.customElements.whenDefined('report-issue');
  const box = document.createElement('div');
  box.innerHTML = `<report-issue ${attributes}>Write to us.</report-issue>`;
  document.querySelector('main')!.append(box);
  const widget = box.querySelector('report-issue')!;
  await settled(widget);
  const script = document.createElement('script');
  script.src = '/node_modules/rrweb/umd/rrweb.min.js';
  const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
  document.head.append(script);
  await loaded;
  const { rrweb } = view as unknown as { rrweb: { record: typeof record } };
  const events: eventWithTime[] = [];
  rrweb.record({ emit: (event) => events.push(event), recordCanvas: true, collectFonts: true });
  const kept = (): string => {
    rrweb.record.takeFullSnapshot();
    return JSON.stringify(events);
  };
  return { page, widget, kept };
}

/** Attaches a picture, blacks out two areas, chooses a kind, and types words and an address. */
async function write({ page, widget }: Recording): Promise<void> {
  page.window.focus();
  // No file is saved, and no mail program opens.
  widget.shadowRoot!.addEventListener(
    'click',
    (event) => (event.target as Element).localName === 'a' && event.preventDefault(),
    true,
  );
  const [, choose] = reportActs.find(([name]) => name.includes('blacks out 2'))!;
  await choose(widget as never);
  kind(widget, sample.kind).click();
  one(widget, '#message').focus();
  await type('Wrongword stands there');
  one(widget, '#email').focus();
  await type('reader@mail.example');
  await settled(widget);
}

const frames = ({ page }: Recording): Promise<unknown> =>
  new Promise((resolve) => page.window.requestAnimationFrame(() => page.window.setTimeout(resolve, 100)));

/** Words, address, kind and picture, in any form in which they could be kept. */
function expectNothingOf(kept: string): void {
  const tells = [
    'Wrongword', 'reader@mail', 'reader%40mail', sample.kind, 'areas are blacked out', '"isChecked":true',
    'data:image', 'rr_dataURL', 'drawImage', '"tagName":"canvas"', '"tagName":"textarea"',
  ]; // prettier-ignore
  expect(tells.filter((it) => kept.includes(it))).to.deep.equal([]);
}

describe('a recording of the page', () => {
  it('holds no word that was written, no e-mail address, no choice and no picture, sent or not', async () => {
    const recording = await recorded(`endpoint="/host/report/${crypto.randomUUID()}"`);
    await write(recording);
    await frames(recording);
    const before = recording.kept();
    expect(before).to.include('Report a problem with this page'); // the form was recorded
    expectNothingOf(before);
    await press(recording.widget, 'Send the report');
    await waitUntil(() => all(recording.widget, '.thanks').length, 'no thanks', { timeout: 10_000 });
    await frames(recording);
    const after = recording.kept();
    expect(after).to.include('Your report was sent');
    expectNothingOf(after);
  });

  for (const [what, attributes, name] of [
    ['an e-mail program', 'mailto="publisher@example.org"', 'Write the e-mail'],
    ['a file', '', 'Save as a file'],
  ] as const) {
    it(`holds none of it either when the report is handed to ${what}`, async () => {
      const recording = await recorded(attributes);
      await write(recording);
      await press(recording.widget, name);
      await waitUntil(
        () => one(recording.widget, '[role=alert] + [role=status]').textContent.trim() !== '',
        'nothing is said',
      );
      await frames(recording);
      expectNothingOf(recording.kept());
    });
  }

  it('would hold what is typed into a field without our marks in the same form', async () => {
    const recording = await recorded('');
    await openForm(recording.widget);
    const field = recording.page.document.createElement('textarea');
    one(recording.widget, 'form').prepend(field);
    recording.page.window.focus();
    field.focus();
    await type('overheard');
    await frames(recording);
    expect(recording.kept()).to.include('overheard');
  });
});
