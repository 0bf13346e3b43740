/** When a report does not get through: it is said in words, everything stays, and the next try needs no typing. */
import { expect, waitUntil } from '@open-wc/testing';
import type { ReportIssue } from '../../../src/widgets/report-issue/report-issue.js';
import { settled } from '../../support/page.js';
import {
  alarm,
  all,
  attach,
  button,
  buttonNames,
  dialogOf,
  Endpoint,
  failure,
  filledIn,
  fillIn,
  focused,
  hasPicture,
  one,
  open,
  openReport,
  pictureOf,
  pixels,
  press,
  said,
  sample,
  smallPicture,
  smallPixels,
  thanks,
  type Redirect,
  type Way,
} from './report-page.js';

const kept = 'Nothing is lost: your report is still here. Try again, or save it as a file.';
const unread = 'No answer came back that this page may read. It may have arrived, or not.';

afterEach(() => {
  Reflect.deleteProperty(navigator, 'onLine');
});

/** A filled-in form with a picture, for an endpoint that goes a way. */
async function filled(way: Way, isElsewhere = false): Promise<{ widget: ReportIssue; endpoint: Endpoint }> {
  const endpoint = await Endpoint.that(way);
  const address = isElsewhere ? await endpoint.elsewhere() : endpoint.address;
  const widget = await openReport(`endpoint="${address}"`);
  await fillIn(widget);
  await attach(widget, await smallPicture());
  return { widget, endpoint };
}

/** Presses the button that tries again, and looks at what then arrived. */
async function expectRetry(widget: ReportIssue, endpoint: Endpoint, way: Way = 'healthy'): Promise<void> {
  expect(filledIn(widget)).to.deep.equal(sample);
  expect(hasPicture(widget), 'the picture is still there').to.equal(true);
  await endpoint.is(way);
  const before = (await endpoint.told()).stored.length;
  await press(widget, 'Try again');
  expect(await thanks(widget)).to.equal('Thank you. Your report was sent.');
  const { stored } = await endpoint.told();
  expect(stored).to.have.length(before + 1);
  const { report, picture } = stored.at(-1)!;
  expect([report.kind, report.message, report.email]).to.deep.equal([
    'fact',
    sample.message.replace('\n', '\r\n'),
    sample.email,
  ]);
  expect(await pixels(await pictureOf(picture))).to.deep.equal(smallPixels);
}

const failures: readonly [name: string, Way, why: string][] = [
  ['refuses it', '400', 'The report was refused (code 400).'],
  ['finds it too large', '413', 'The report is too large. Try it without the picture.'],
  ['had too many', '429', 'Too many reports came in. Try again in a few minutes.'],
  ['is at fault', '500', 'There is a fault at the other end (code 500).'],
  ['cuts the line', 'cut', unread],
];

const redirects: readonly Redirect[] = [
  '301-here', '302-here', '303-here', '307-here', '308-here', '307-away', '308-away',
]; // prettier-ignore

describe('where the server sends it on to another address', () => {
  for (const way of redirects) {
    it(`nobody is thanked, nothing goes there, and nothing is lost: ${way}`, async () => {
      const { widget, endpoint } = await filled(way);
      await press(widget, 'Send the report');
      expect(await failure(widget)).to.equal(`${unread} ${kept}`);
      expect(all(widget, '.thanks')).to.deep.equal([]);
      expect((await endpoint.told()).posts, 'the named server was asked once').to.have.length(1);
      expect(await endpoint.asked(), 'and no other').to.deep.equal([]);
      await expectRetry(widget, endpoint);
    });
  }
});

describe('where the server', () => {
  for (const [name, way, why] of failures) {
    it(`${name}, the reader is told why, keeps everything, and sends it again without typing`, async () => {
      const { widget, endpoint } = await filled(way);
      button(widget, 'Send the report').focus();
      await press(widget, 'Send the report');
      expect(await failure(widget)).to.equal(`${why} ${kept}`);
      expect(said(widget), 'nothing is sent any more').to.equal('');
      expect(buttonNames(widget).slice(-4)).to.deep.equal([
        'Try again',
        'Save as a file',
        'Copy the report',
        'Close',
      ]);
      expect(focused() === button(widget, 'Try again'), 'the focus stays where it was pressed').to.equal(
        true,
      );
      await expectRetry(widget, endpoint);
    });
  }

  it('may not be read from this page, the reader is told that it may have arrived', async () => {
    const { widget, endpoint } = await filled('healthy', true);
    await press(widget, 'Send the report');
    expect(await failure(widget)).to.equal(`${unread} ${kept}`);
    await expectRetry(widget, endpoint, 'readable');
  });

  it('fails twice in the same way, that is said anew', async () => {
    const { widget, endpoint } = await filled('500');
    const heard: string[] = [];
    await press(widget, 'Send the report');
    await failure(widget);
    const ear = new MutationObserver(() => heard.push(alarm(widget)));
    ear.observe(one(widget, '[role=alert]'), { childList: true, characterData: true, subtree: true });
    await press(widget, 'Try again');
    await failure(widget);
    await waitUntil(() => heard.at(-1), 'not said again');
    ear.disconnect();
    expect(heard).to.deep.equal(['', `There is a fault at the other end (code 500). ${kept}`]);
    expect((await endpoint.told()).posts).to.have.length(2);
  });
});

describe('without a line', () => {
  it('the reader is told that they seem to be offline, and sends it once they are not', async () => {
    const { widget, endpoint } = await filled('cut');
    // What a browser says of its line; no test can pull the plug in all three.
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    await press(widget, 'Send the report');
    expect(await failure(widget)).to.equal(`You seem to be offline. ${kept}`);
    await expectRetry(widget, endpoint);
  });
});

describe('a failed report', () => {
  it('is still there, with what went wrong, when the form was closed and is opened again', async () => {
    const { widget, endpoint } = await filled('500');
    await press(widget, 'Send the report');
    await failure(widget);
    await press(widget, 'Close');
    expect(dialogOf(widget).open).to.equal(false);
    await open(widget);
    expect(alarm(widget)).to.include('Nothing is lost');
    await expectRetry(widget, endpoint);
  });
});

describe('while a report is on its way', () => {
  /** It has come to the server: otherwise one that was cancelled could come after the server is another way. */
  async function onItsWay(widget: ReportIssue, endpoint: Endpoint): Promise<void> {
    await waitUntil(() => said(widget) === 'Sending…', 'not said');
    await waitUntil(async () => (await endpoint.told()).posts.length > 0, 'nothing arrives');
  }

  it('that is said, and a second press sends no second one', async () => {
    const { widget, endpoint } = await filled('silent');
    const submitted: Event[] = [];
    widget.addEventListener('nw-report-issue-submit', (event) => submitted.push(event));
    // As a double click does: the picture is still being made into a file.
    one<HTMLFormElement>(widget, 'form').requestSubmit();
    one<HTMLFormElement>(widget, 'form').requestSubmit();
    await waitUntil(() => said(widget) === 'Sending…', 'not said');
    expect(button(widget, 'Send the report').getAttribute('aria-disabled')).to.equal('true');
    await press(widget, 'Send the report');
    await waitUntil(async () => (await endpoint.told()).posts.length > 0, 'nothing arrives');
    expect(submitted).to.have.length(1);
    expect((await endpoint.told()).posts).to.have.length(1);
  });

  it('the reader can cancel, is told so, keeps the focus and everything, and sends it later', async () => {
    const { widget, endpoint } = await filled('silent');
    await press(widget, 'Send the report');
    await onItsWay(widget, endpoint);
    button(widget, 'Cancel').focus();
    await press(widget, 'Cancel');
    await waitUntil(() => said(widget) !== 'Sending…', 'not cancelled');
    expect(said(widget)).to.equal('Sending was stopped. Your report is still here.');
    expect(alarm(widget), 'no failure').to.equal('');
    expect(focused() === button(widget, 'Close'), 'the focus').to.equal(true);
    expect(filledIn(widget)).to.deep.equal(sample);
    expect(hasPicture(widget)).to.equal(true);
    await endpoint.is('healthy');
    await press(widget, 'Send the report');
    await thanks(widget);
    expect((await endpoint.told()).stored).to.have.length(1);
  });

  it('closing the form cancels it too: nothing goes on out of sight', async () => {
    const { widget, endpoint } = await filled('silent');
    await press(widget, 'Send the report');
    await onItsWay(widget, endpoint);
    dialogOf(widget).close();
    await waitUntil(() => said(widget) !== 'Sending…', 'goes on');
    await settled(widget);
    expect([alarm(widget), filledIn(widget)]).to.deep.equal(['', sample]);
    await endpoint.is('healthy');
    expect((await endpoint.told()).stored).to.deep.equal([]);
  });
});

describe('a reader who is quick', () => {
  it('cannot write what would be lost while the report is on its way, and can again once it was stopped', async () => {
    const { widget } = await filled('silent');
    one(widget, '#email').focus();
    one<HTMLFormElement>(widget, 'form').requestSubmit();
    await waitUntil(() => said(widget) === 'Sending…', 'not said');
    expect(one(widget, 'textarea').closest('[inert]') === null, 'on its way').to.equal(false);
    expect(
      focused() === button(widget, 'Send the report'),
      'who pressed Enter in a field keeps a focus',
    ).to.equal(true);
    await press(widget, 'Cancel');
    await waitUntil(() => said(widget) !== 'Sending…');
    expect(one(widget, 'textarea').closest('[inert]') === null, 'stopped').to.equal(true);
    expect(filledIn(widget)).to.deep.equal(sample);
  });

  it('and sends before the picture is there is told so, and nothing leaves without it', async () => {
    const endpoint = await Endpoint.that('healthy');
    const widget = await openReport(`endpoint="${endpoint.address}"`);
    await fillIn(widget);
    button(widget, 'Add a picture').click();
    await widget.updateComplete;
    button(widget, 'Send the report').click();
    await widget.updateComplete;
    expect(said(widget)).to.equal('The picture is not there yet. Wait for it, or cancel it, and send then.');
    expect((await endpoint.told()).stored).to.deep.equal([]);
    expect(filledIn(widget)).to.deep.equal(sample);
  });
});
