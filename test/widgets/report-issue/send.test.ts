/** What goes over the line when a report is sent, and what comes back of every way in which that can fail. */
import { expect } from '@open-wc/testing';
import { version } from '../../../src/base/version.js';
import { send, type Outcome } from '../../../src/widgets/report-issue/send.js';
import {
  attach,
  Endpoint,
  failure,
  fillIn,
  openReport,
  pictureOf,
  pixels,
  press,
  sample,
  smallPicture,
  smallPixels,
  thanks,
} from './report-page.js';

const fields = { kind: 'fact', message: 'The amount for women is wrong.' };
const nobody = new AbortController().signal;
const post = (address: string, timeLimit?: number): Promise<Outcome> =>
  send(address, fields, undefined, nobody, timeLimit);

afterEach(() => {
  document.cookie = 'told=; path=/host; max-age=0';
});

describe('a report that is sent', () => {
  it('arrives whole, with its picture, at a server that stores it', async () => {
    const endpoint = await Endpoint.that('healthy');
    const widget = await openReport(`endpoint="${endpoint.address}"`);
    await fillIn(widget);
    await attach(widget, await smallPicture());
    await press(widget, 'Send the report');
    expect(await thanks(widget)).to.equal('Thank you. Your report was sent.');
    const { posts, stored } = await endpoint.told();
    expect(posts).to.have.length(1);
    expect(stored).to.have.length(1);
    const [{ files, report, picture }] = stored as [(typeof stored)[0]];
    expect(files).to.deep.equal(['picture.png', 'report.json']);
    const { received, ...rest } = report;
    expect(Math.abs(Date.parse(received!) - Date.now())).to.be.lessThan(60_000);
    expect(rest).to.deep.equal({
      kind: 'fact',
      // Line breaks travel in forms as CRLF.
      message: sample.message.replace('\n', '\r\n'),
      email: sample.email,
      page: location.href.replace(/#.*/, ''),
      version,
      edition: '2026-11',
      widgets: 'report-issue',
    });
    expect(await pixels(await pictureOf(picture))).to.deep.equal(smallPixels);
  });

  it('names nothing of the reader’s computer: not what the picture was called, and no cookie', async () => {
    document.cookie = 'told=nobody; path=/host';
    const endpoint = await Endpoint.that('400');
    const widget = await openReport(`endpoint="${endpoint.address}"`);
    await fillIn(widget, { message: 'The picture is upside down.' });
    await attach(widget, await smallPicture());
    await press(widget, 'Send the report');
    await failure(widget);
    const { posts } = await endpoint.told();
    expect(posts.map(({ cookie }) => cookie)).to.deep.equal([false]);
    expect(posts[0]!.body)
      .to.include('filename="picture.png"')
      .and.not.match(/my feet|Users/);
  });

  it('has one part for each field and no picture where the reader added none', async () => {
    const endpoint = await Endpoint.that('healthy');
    const widget = await openReport(`endpoint="${endpoint.address}"`);
    await fillIn(widget, { message: 'Broken link' });
    await press(widget, 'Send the report');
    await thanks(widget);
    const { stored, posts } = await endpoint.told();
    expect(posts[0]!.type).to.match(/^multipart\/form-data; boundary=/);
    expect(stored.map(({ files }) => files)).to.deep.equal([['report.json']]);
    const { kind, message, email } = stored[0]!.report;
    expect({ kind, message, email }).to.deep.equal({ kind: 'other', message: 'Broken link', email: '' });
  });

  it('arrives at a server of another origin that lets the page read its answer', async () => {
    const endpoint = await Endpoint.that('readable');
    expect(await post(await endpoint.elsewhere())).to.equal('sent');
    expect((await endpoint.told()).stored[0]!.report.message).to.equal(fields.message);
  });
});

describe('sending', () => {
  const refusals: readonly [way: `${number}`, Outcome][] = [
    ['400', { why: 'refused', status: 400 }],
    ['404', { why: 'refused', status: 404 }],
    ['413', { why: 'large' }],
    ['429', { why: 'often' }],
    ['500', { why: 'server', status: 500 }],
    ['503', { why: 'server', status: 503 }],
  ];
  for (const [way, outcome] of refusals) {
    it(`tells of an answer ${way} what it means`, async () => {
      expect(await post((await Endpoint.that(way)).address)).to.deep.equal(outcome);
    });
  }

  it('gives up a server that never answers, and says that it took too long', async () => {
    expect(await post((await Endpoint.that('silent')).address, 100)).to.deep.equal({ why: 'time' });
  });

  it('does not throw when the line is cut', async () => {
    expect(await post((await Endpoint.that('cut')).address)).to.deep.equal({ why: 'blocked' });
  });

  it('does not throw when nobody is there', async () => {
    expect(await post('http://127.0.0.1:1/report')).to.deep.equal({ why: 'blocked' });
  });

  it('says of another origin that gives no leave to read it that the report may have arrived: it has', async () => {
    const endpoint = await Endpoint.that('healthy');
    expect(await post(await endpoint.elsewhere())).to.deep.equal({ why: 'blocked' });
    expect((await endpoint.told()).stored).to.have.length(1);
  });

  it('ends when the reader cancels, before and while it is under way', async () => {
    const endpoint = await Endpoint.that('silent');
    const reader = new AbortController();
    const outcome = send(endpoint.address, fields, undefined, reader.signal);
    reader.abort();
    expect(await outcome).to.equal('cancelled');
    expect(await send(endpoint.address, fields, undefined, reader.signal)).to.equal('cancelled');
  });
});
