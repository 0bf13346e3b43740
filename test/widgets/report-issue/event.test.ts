/** `nw-report-issue-submit`: by it a page learns of a report, and may send it itself. */
import { expect } from '@open-wc/testing';
import { version } from '../../../src/base/version.js';
import type { ReportIssue } from '../../../src/widgets/report-issue/report-issue.js';
import type { ReportDetail } from '../../../src/widgets/report-issue/submission.js';
import {
  attach,
  button,
  Endpoint,
  fillIn,
  filledIn,
  focused,
  hasPicture,
  one,
  open,
  openReport,
  pixels,
  press,
  said,
  sample,
  smallPicture,
  smallPixels,
  thanks,
} from './report-page.js';

type SubmitEvent = CustomEvent<ReportDetail>;

const listening = new Set<AbortController>();

afterEach(() => {
  for (const it of listening) it.abort();
  listening.clear();
});

/** Listens as a page does, far above the widget. */
function listen(onSubmit: (event: SubmitEvent) => void): SubmitEvent[] {
  const heard: SubmitEvent[] = [];
  const ear = new AbortController();
  listening.add(ear);
  document.addEventListener(
    'nw-report-issue-submit',
    (event) => {
      heard.push(event);
      onSubmit(event);
    },
    { signal: ear.signal },
  );
  return heard;
}

const take = (event: Event): void => event.preventDefault();

async function filled(attributes: string): Promise<ReportIssue> {
  const widget = await openReport(attributes);
  await fillIn(widget);
  return widget;
}

const detail = {
  kind: 'fact',
  message: sample.message,
  email: sample.email,
  page: location.href.replace(/#.*/, ''),
  version,
  edition: '2026-11',
  widgets: ['report-issue'],
};

describe('a page that listens', () => {
  it('hears of a report once, with all that is sent and the picture, before it goes', async () => {
    const endpoint = await Endpoint.that('healthy');
    const widget = await filled(`endpoint="${endpoint.address}"`);
    await attach(widget, await smallPicture());
    const saidThen: string[] = [];
    const heard = listen(() => saidThen.push(said(widget)));
    await press(widget, 'Send the report');
    await thanks(widget);
    expect(saidThen, 'before it goes').to.deep.equal(['']);
    expect(heard).to.have.length(1);
    const [event] = heard as [SubmitEvent];
    expect([event.bubbles, event.composed, event.cancelable]).to.deep.equal([true, true, true]);
    expect(event.target).to.equal(widget);
    const { picture, ...rest } = event.detail;
    expect(rest).to.deep.equal(detail);
    expect(picture!.type).to.equal('image/png');
    expect(await pixels(picture!)).to.deep.equal(smallPixels);
    expect((await endpoint.told()).stored, 'and it is sent').to.have.length(1);
  });

  it('hears no word of a report with something missing', async () => {
    const widget = await openReport();
    const heard = listen(take);
    await press(widget, 'Save as a file');
    expect(heard).to.deep.equal([]);
  });

  it('hears it from a widget inside a shadow root of the page’s own', async () => {
    const outer = document.createElement('div');
    document.body.append(outer);
    try {
      outer.attachShadow({ mode: 'open' }).innerHTML = '<report-issue></report-issue>';
      const widget = outer.shadowRoot!.querySelector('report-issue')!;
      await widget.updateComplete;
      await open(widget);
      await fillIn(widget);
      const heard = listen(take);
      await press(widget, 'Save as a file');
      expect(heard).to.have.length(1);
    } finally {
      outer.remove();
    }
  });
});

describe('a page that takes the report', () => {
  for (const [attributes, name] of [
    ['endpoint', 'Send the report'],
    ['mailto="editor@site.example"', 'Write the e-mail'],
    ['', 'Save as a file'],
  ] as const) {
    it(`keeps it from going anywhere, and the reader is thanked: ${attributes || 'no attribute'}`, async () => {
      const endpoint = await Endpoint.that('healthy');
      const widget = await filled(attributes === 'endpoint' ? `endpoint="${endpoint.address}"` : attributes);
      const links: Event[] = [];
      widget.shadowRoot!.addEventListener('click', (event) => links.push(event), true);
      const heard = listen(take);
      button(widget, name).focus();
      await press(widget, name);
      expect(await thanks(widget)).to.equal('Thank you. This page has taken your report.');
      expect(heard.map((event) => event.detail)).to.deep.equal([{ ...detail, picture: undefined }]);
      expect((await endpoint.told()).posts).to.deep.equal([]);
      expect(
        links.filter(({ target }) => (target as Element).localName === 'a'),
        'no e-mail, no file',
      ).to.deep.equal([]);
      expect(focused()).to.equal(one(widget, '.thanks'));
    });
  }

  it('leaves no words and no picture for the next report', async () => {
    const widget = await filled('');
    await attach(widget, await smallPicture());
    listen(take);
    await press(widget, 'Save as a file');
    await thanks(widget);
    await press(widget, 'Close');
    await open(widget);
    expect(filledIn(widget)).to.deep.equal({ kind: '', message: '', email: '' });
    expect(hasPicture(widget)).to.equal(false);
  });
});
