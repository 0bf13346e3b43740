/** Words that would do harm if anything took them for more than words: they arrive as they were written. */
import { expect } from '@open-wc/testing';
import {
  along,
  alarm,
  all,
  Endpoint,
  failure,
  filledIn,
  fillIn,
  openReport,
  press,
  thanks,
} from './report-page.js';

const home = location.href;

declare global {
  interface Window {
    ran?: string[];
  }
}

beforeEach(() => {
  window.ran = [];
});
afterEach(() => {
  delete window.ran;
  history.replaceState(null, '', home);
});

const messages: readonly [name: string, message: string][] = [
  ['markup with scripts', `<img src=x onerror="ran.push('img')"><script>ran.push('script')</script>`],
  [
    'a closed field',
    `</textarea></form></dialog><svg onload="ran.push('svg')"><style>*{display:none}</style>`,
  ],
  ['templates', '${ran.push(1)} {{ran.push(2)}} <!--?lit$1$--> {email} {status} {host} %s $& $1'],
  [
    'line breaks and a part of a form',
    'a\r\nContent-Disposition: form-data; name="kind"\r\n\r\nfact\r\n--x--',
  ],
  ['emoji', '👩🏽‍⚕️🦶🏿 1️⃣ 🇯🇵'],
  ['text turned round', '\u202eexe.txt\u2066\u2069\u202c \u200b\ufeff'],
  ['other scripts', 'الجدول خاطئ — טעות — 表の数字 — e\u0301 — \u0000'],
  ['4,000 letters', '<b>'.repeat(1333) + '!'],
  ['4,000 units of emoji', '😀'.repeat(2000)],
  ['a formula', '=HYPERLINK("http://x.invalid";"press")'],
];

describe('a reader’s words', () => {
  it('arrive letter by letter, whatever they hold, and nothing in them runs', async () => {
    const got: Record<string, string> = {};
    const endpoints: Endpoint[] = [];
    for (const [name, message] of messages) {
      const endpoint = await Endpoint.that('healthy');
      endpoints.push(endpoint);
      const widget = await openReport(`endpoint="${endpoint.address}"`);
      const markup = all(widget, 'dialog *').length;
      await fillIn(widget, { message });
      expect(all(widget, 'dialog *'), `${name}: no element more`).to.have.length(markup);
      await press(widget, 'Send the report');
      await thanks(widget);
      const { stored } = await endpoint.told();
      expect(stored, name).to.have.length(1);
      got[name] = stored[0]!.report.message!;
      expect(stored[0]!.report.kind, `${name}: no other field`).to.equal('other');
      widget.remove();
    }
    // A field of several lines has only plain line breaks, a form only CRLF; blanks at both ends are no words.
    const sent = messages.map(([name, message]) => [name, message.trim().replace(/\r?\n/g, '\r\n')]);
    expect(got).to.deep.equal(Object.fromEntries(sent));
    expect(window.ran).to.deep.equal([]);
  });

  it('are refused in plain words by a server that finds them too long, and stay', async () => {
    const endpoint = await Endpoint.that('healthy');
    const widget = await openReport(`endpoint="${endpoint.address}"`);
    const message = '表'.repeat(7000); // more than the field lets a reader type
    await fillIn(widget, { message });
    await press(widget, 'Send the report');
    expect(await failure(widget)).to.include('The report is too large.');
    expect(filledIn(widget).message).to.equal(message);
    expect((await endpoint.told()).stored).to.deep.equal([]);
  });

  it('cannot be longer than 4,000 letters by typing, nor an e-mail address than 254', async () => {
    const widget = await openReport();
    expect(all<HTMLTextAreaElement>(widget, 'textarea').map(({ maxLength }) => maxLength)).to.deep.equal([
      4000,
    ]);
    expect(all<HTMLInputElement>(widget, '#email').map(({ maxLength }) => maxLength)).to.deep.equal([254]);
  });
});

describe('what others wrote', () => {
  it('an address of the page with markup in it is shown as text and arrives as it is', async () => {
    history.replaceState(null, '', `?q=<img src=x onerror=ran.push(1)>&"'{email}`);
    const endpoint = await Endpoint.that('healthy');
    const widget = await openReport(`endpoint="${endpoint.address}"`);
    expect(along(widget)['Address of the page']).to.equal(location.href);
    expect(all(widget, 'dialog img')).to.deep.equal([]);
    await fillIn(widget, { message: 'Broken' });
    await press(widget, 'Send the report');
    await thanks(widget);
    expect((await endpoint.told()).stored[0]!.report.page).to.equal(location.href);
    expect(window.ran).to.deep.equal([]);
  });

  it('what a server answers is not shown: only its status is', async () => {
    const endpoint = await Endpoint.that('418');
    const widget = await openReport(`endpoint="${endpoint.address}"`);
    await fillIn(widget, { message: 'Broken' });
    await press(widget, 'Send the report');
    await failure(widget);
    expect(alarm(widget)).to.match(/^The report was refused \(code 418\)\. Nothing is lost/);
  });
});
