/** Without a server: the report becomes an e-mail, a file, or text in the clipboard. */
import { expect, waitUntil } from '@open-wc/testing';
import { version } from '../../../src/base/version.js';
import type { ReportIssue } from '../../../src/widgets/report-issue/report-issue.js';
import { settled } from '../../support/page.js';
import {
  attach,
  Endpoint,
  failure,
  filledIn,
  fillIn,
  hasPicture,
  openReport,
  pixels,
  press,
  said,
  sample,
  smallPicture,
  smallPixels,
} from './report-page.js';

const clipboard = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard')!;

afterEach(() => {
  Object.defineProperty(Navigator.prototype, 'clipboard', clipboard);
});

interface Link {
  readonly href: string;
  readonly download: string;
}

/** Links that the widget follows by itself from now on. They are heard, and not followed: the page stays. */
function followed(widget: ReportIssue): Link[] {
  const links: Link[] = [];
  widget.shadowRoot!.addEventListener(
    'click',
    (event) => {
      if (!(event.target instanceof HTMLAnchorElement)) return;
      event.preventDefault();
      links.push({ href: event.target.href, download: event.target.download });
    },
    true,
  );
  return links;
}

const textIn = async ({ href }: Link): Promise<string> => (await fetch(href)).text();

/** The report as a reader finds it in a file. */
const asText = (draft: typeof sample): string =>
  [
    `What is wrong?\n${draft.kind}`,
    `Tell us in your own words\n${draft.message}`,
    ...(draft.email ? [`Your e-mail address, if you want an answer\n${draft.email}`] : []),
    `Address of the page\n${location.href.replace(/#.*/, '')}`,
    `Version of nutrient-widgets\n${version}`,
    'Edition of the facts\n2026-11',
    'Widgets on the page\nreport-issue',
  ].join('\n\n');

/** Address, subject and body of a `mailto:` link, as a mail program reads it. */
function mailOf({ href }: Link): { address: string; fields: Record<string, string> } {
  const [address, query] = /^mailto:([^?]*)\?(.*)$/.exec(href)!.slice(1) as [string, string];
  const pairs = query.split('&').map((pair) => pair.split('=', 2).map(decodeURIComponent));
  return { address, fields: Object.fromEntries(pairs) as Record<string, string> };
}

const subject = 'Report a problem with this page';

describe('with an e-mail address of the publisher', () => {
  it('an e-mail opens with the whole report in it, and the reader is told what to do if none does', async () => {
    const widget = await openReport('mailto="editor+pages@site.example"');
    const links = followed(widget);
    await fillIn(widget);
    await press(widget, 'Write the e-mail');
    expect(links).to.have.length(1);
    expect(mailOf(links[0]!)).to.deep.equal({
      address: 'editor%2Bpages@site.example', // a mail program reads it as +
      fields: { subject, body: asText(sample).replaceAll('\n', '\r\n') },
    });
    expect(said(widget)).to.equal(
      'Your e-mail program should open now. If nothing opens, copy the report or save it.',
    );
    expect(filledIn(widget), 'nobody knows whether it was sent: all stays').to.deep.equal(sample);
  });

  it('a picture is saved beside it, to be added by the reader, who is told so', async () => {
    const widget = await openReport('mailto="editor@site.example"');
    const links = followed(widget);
    await fillIn(widget);
    await attach(widget, await smallPicture());
    await press(widget, 'Write the e-mail');
    await waitUntil(() => links.length > 1, 'no picture is saved');
    expect(links.map(({ download }) => download)).to.deep.equal(['', 'report.png']);
    expect(await pixels(await (await fetch(links[1]!.href)).blob())).to.deep.equal(smallPixels);
    expect(said(widget)).to.match(/^Your e-mail program should open now\./);
    expect(said(widget)).to.match(
      /The picture should be saved as a file now\. Add it to the e-mail yourself\.$/,
    );
  });

  for (const [name, message] of [
    ['long', 'The table is wrong. '.repeat(120)],
    ['in Japanese', '表の数字が間違っています。'.repeat(30)],
  ] as const) {
    it(`a text that mail programs would cut off (${name}) is not put in: the e-mail opens without it`, async () => {
      const widget = await openReport('mailto="editor@site.example"');
      const links = followed(widget);
      await fillIn(widget, { message });
      await press(widget, 'Write the e-mail');
      expect(mailOf(links[0]!)).to.deep.equal({
        address: 'editor@site.example',
        fields: { subject, body: '' },
      });
      expect(said(widget)).to.equal(
        'This is too long for an e-mail program. Copy it here, and paste it into the e-mail.',
      );
      expect(filledIn(widget).message).to.equal(message);
    });
  }

  it('half of an emoji, as a program leaves it that cut the text, does not stop the e-mail', async () => {
    const widget = await openReport('mailto="editor@site.example"');
    const links = followed(widget);
    await fillIn(widget, { message: 'Wrong \ud83d' });
    await press(widget, 'Write the e-mail');
    expect(mailOf(links[0]!).fields.body).to.include('Wrong \ufffd');
  });

  it('the report can be saved as a file instead', async () => {
    const widget = await openReport('mailto="editor@site.example"');
    const links = followed(widget);
    await fillIn(widget);
    await press(widget, 'Save as a file');
    expect(links.map(({ download }) => download)).to.deep.equal(['report.txt']);
    expect(await textIn(links[0]!)).to.equal(asText(sample));
  });
});

describe('with no address at all', () => {
  it('a file is saved that holds the whole report as it can be read, and nothing is lost', async () => {
    const widget = await openReport();
    const links = followed(widget);
    await fillIn(widget);
    await press(widget, 'Save as a file');
    expect(links.map(({ download }) => download)).to.deep.equal(['report.txt']);
    expect(links[0]!.href).to.match(/^blob:/);
    expect(await textIn(links[0]!)).to.equal(asText(sample));
    expect(said(widget)).to.equal('It should be saved as report.txt now. If it is not, copy the report.');
    expect(filledIn(widget)).to.deep.equal(sample);
  });

  it('a picture is saved as a second file', async () => {
    const widget = await openReport();
    const links = followed(widget);
    await fillIn(widget, { message: 'Umlaute: äöü, Σ, 表' });
    await attach(widget, await smallPicture());
    await press(widget, 'Save as a file');
    await waitUntil(() => links.length > 1, 'no picture is saved');
    expect(links.map(({ download }) => download)).to.deep.equal(['report.txt', 'report.png']);
    expect(await textIn(links[0]!)).to.equal(
      asText({ kind: 'Something else', message: 'Umlaute: äöü, Σ, 表', email: '' }),
    );
    expect(await pixels(await (await fetch(links[1]!.href)).blob())).to.deep.equal(smallPixels);
    expect(said(widget)).to.equal(
      'It should be saved as report.txt and report.png now. If it is not, copy the report.',
    );
    expect(hasPicture(widget)).to.equal(true);
  });
});

describe('a report that could not be sent', () => {
  it('can be saved with its picture', async () => {
    const endpoint = await Endpoint.that('500');
    const widget = await openReport(`endpoint="${endpoint.address}"`);
    const links = followed(widget);
    await fillIn(widget);
    await attach(widget, await smallPicture());
    await press(widget, 'Send the report');
    await failure(widget);
    await press(widget, 'Save as a file');
    await waitUntil(() => links.length > 1, 'no picture is saved');
    expect(links.map(({ download }) => download)).to.deep.equal(['report.txt', 'report.png']);
    expect(await textIn(links[0]!)).to.equal(asText(sample));
  });
});

// The browser has one clipboard for all pages, and another test file that runs meanwhile writes to it.
describe('a report that is copied', () => {
  /** Stands in for the clipboard, or refuses as one does. */
  const set = (value: Partial<Clipboard> | undefined): void => {
    Object.defineProperty(Navigator.prototype, 'clipboard', { configurable: true, get: () => value });
  };

  it('is the text that is saved, and the reader is told; the words are gone with the next change', async () => {
    const copied: string[] = [];
    set({ writeText: (text) => Promise.resolve(void copied.push(text)) });
    const widget = await openReport('mailto="editor@site.example"');
    await fillIn(widget);
    await press(widget, 'Copy the report');
    await waitUntil(() => said(widget), 'nothing is said');
    expect(said(widget)).to.equal('Copied.');
    expect(copied).to.deep.equal([asText(sample)]);
    await fillIn(widget, { message: 'Another' });
    expect(said(widget)).to.equal('');
  });

  const refusing: readonly [string, Partial<Clipboard> | undefined][] = [
    ['refuses', { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) }],
    ['has no clipboard', undefined],
  ];
  for (const [name, refusal] of refusing) {
    it(`where the browser ${name}, the reader is told what to do`, async () => {
      set(refusal);
      const widget = await openReport();
      await fillIn(widget);
      await press(widget, 'Copy the report');
      await waitUntil(() => said(widget), 'nothing is said');
      expect(said(widget)).to.equal('Copying is not allowed here. Copy the text below yourself.');
      await settled(widget);
      expect(filledIn(widget)).to.deep.equal(sample);
    });
  }
});
