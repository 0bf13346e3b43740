/** What a reader blacks out of a picture, or leaves off, does not leave the page. */
import { expect } from '@open-wc/testing';
import type { ReportIssue } from '../../../src/widgets/report-issue/report-issue.js';
import { drag, press as pressKey } from '../../support/browser.js';
import { settled } from '../../support/page.js';
import {
  all,
  attach,
  button,
  Endpoint,
  fillIn,
  hasPicture,
  lineOf,
  one,
  openReport,
  pictureOf,
  pixels,
  press,
  thanks,
} from './report-page.js';

const [width, height] = [200, 100];

/** White all over. */
async function whitePicture(): Promise<File> {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  const blob = await new Promise<Blob>((resolve) => canvas.toBlob((it) => resolve(it!)));
  return new File([blob], 'white.png', { type: 'image/png' });
}

/** A form that is filled in, with a white picture. */
async function withPicture(): Promise<{ widget: ReportIssue; endpoint: Endpoint; pad: HTMLElement }> {
  const endpoint = await Endpoint.that('healthy');
  const widget = await openReport(`endpoint="${endpoint.address}"`);
  await fillIn(widget);
  await attach(widget, await whitePicture());
  return { widget, endpoint, pad: one(widget, '.pad') };
}

/** Sends it and says what is black in the picture that arrived: its edges in pixels, and that all within them is. */
async function sentBlack(widget: ReportIssue, endpoint: Endpoint): Promise<number[] | undefined> {
  await press(widget, 'Send the report');
  await thanks(widget);
  const { stored } = await endpoint.told();
  const rows = await pixels(await pictureOf(stored[0]!.picture));
  const black = rows.flatMap((row, y) =>
    row.flatMap((colour, x) => (colour === '000000' ? [[x, y] as const] : [])),
  );
  expect(rows.flat().filter((colour) => colour !== '000000' && colour !== 'ffffff')).to.deep.equal([]);
  if (black.length === 0) return undefined;
  const [xs, ys] = [black.map(([x]) => x), black.map(([, y]) => y)];
  const edges = [Math.min(...xs), Math.min(...ys), Math.max(...xs) + 1, Math.max(...ys) + 1];
  expect(black.length, 'no gap').to.equal((edges[2]! - edges[0]!) * (edges[3]! - edges[1]!));
  return edges;
}

const blackedOut = (widget: Element): string => lineOf(one(widget, '.pad + [role=status]'));

describe('a reader', () => {
  it('draws over a part of the picture: it is black in what arrives, and nothing else is', async () => {
    const { widget, endpoint, pad } = await withPicture();
    await drag(pad, [0.25, 0.2], [0.5, 0.6]);
    await settled(widget);
    expect(blackedOut(widget)).to.equal('1 area is blacked out.');
    const [left, top, right, bottom] = (await sentBlack(widget, endpoint))!;
    const near = (n: number, wanted: number): void => void expect(n).to.be.within(wanted - 3, wanted + 3);
    near(left!, 50);
    near(top!, 20);
    near(right!, 100);
    near(bottom!, 60);
  });

  it('draws it from the other corner, and beyond the edge', async () => {
    const { widget, endpoint, pad } = await withPicture();
    await drag(pad, [0.5, 0.5], [1.05, 1.1]);
    await settled(widget);
    const edges = (await sentBlack(widget, endpoint))!;
    expect(edges.slice(2)).to.deep.equal([width, height]);
    expect(edges[0]).to.be.within(97, 103);
  });

  it('taps two corners in place of drawing, each of which is said; what is between them is black', async () => {
    const { widget, endpoint, pad } = await withPicture();
    await drag(pad, [0.5, 0.6], [0.5, 0.6]);
    await settled(widget);
    expect(blackedOut(widget)).to.equal('One corner is set. Tap the opposite one.');
    expect(all(widget, '.corner')).to.have.length(1);
    await drag(pad, [0.25, 0.2], [0.25, 0.2]);
    await settled(widget);
    expect(blackedOut(widget)).to.equal('1 area is blacked out.');
    expect(all(widget, '.corner')).to.deep.equal([]);
    const edges = (await sentBlack(widget, endpoint))!;
    [50, 20, 100, 60].forEach((wanted, i) => expect(edges[i]).to.be.within(wanted - 3, wanted + 3));
  });

  it('takes a first corner back, or draws after all', async () => {
    const { widget, endpoint, pad } = await withPicture();
    await drag(pad, [0.9, 0.9], [0.9, 0.9]);
    await settled(widget);
    await press(widget, 'Undo');
    expect(blackedOut(widget)).to.equal('');
    await drag(pad, [0.9, 0.9], [0.9, 0.9]);
    await drag(pad, [0.25, 0.2], [0.5, 0.6]);
    await settled(widget);
    expect(blackedOut(widget)).to.equal('1 area is blacked out.');
    const edges = (await sentBlack(widget, endpoint))!;
    [50, 20, 100, 60].forEach((wanted, i) => expect(edges[i]).to.be.within(wanted - 3, wanted + 3));
  });

  it('does it with keys alone: arrows move the frame, with Shift they size it, Enter blacks out', async () => {
    const { widget, endpoint, pad } = await withPicture();
    pad.focus();
    // The frame begins at 10 % and is 30 % wide and 10 % high; a step is 5 %.
    for (const key of [
      'ArrowRight',
      'ArrowRight',
      'ArrowDown',
      'Shift+ArrowLeft',
      'Shift+ArrowDown',
      'Enter',
    ]) {
      await pressKey(key);
    }
    await settled(widget);
    expect(blackedOut(widget)).to.equal('1 area is blacked out.');
    const [left, top, right, bottom] = (await sentBlack(widget, endpoint))!;
    expect([left, top]).to.deep.equal([40, 15]);
    expect(right).to.be.within(90, 92);
    expect(bottom).to.be.within(30, 32);
  });

  it('cannot move the frame out of the picture', async () => {
    const { widget, endpoint, pad } = await withPicture();
    pad.focus();
    for (let i = 0; i < 25; i++) await pressKey('ArrowRight');
    for (let i = 0; i < 25; i++) await pressKey('Shift+ArrowRight');
    await pressKey('Enter');
    await settled(widget);
    const edges = (await sentBlack(widget, endpoint))!;
    expect([edges[0], edges[2]]).to.deep.equal([140, width]);
  });

  it('takes areas back one by one', async () => {
    const { widget, endpoint, pad } = await withPicture();
    expect(button(widget, 'Undo').getAttribute('aria-disabled')).to.equal('true');
    pad.focus();
    await pressKey('Enter');
    await pressKey('ArrowDown');
    await pressKey('Enter');
    await settled(widget);
    expect(blackedOut(widget)).to.equal('2 areas are blacked out.');
    await press(widget, 'Undo');
    await press(widget, 'Undo');
    expect(blackedOut(widget)).to.equal('');
    expect(all(widget, '.pad .black')).to.have.length(0);
    expect(await sentBlack(widget, endpoint)).to.equal(undefined);
  });

  it('taps on the picture once, or twice in one place, and blacks out nothing by it', async () => {
    const { widget, endpoint, pad } = await withPicture();
    for (let tap = 0; tap < 2; tap++) {
      await drag(pad, [0.5, 0.5], [0.5, 0.5]);
      await settled(widget);
      expect(all(widget, '.black')).to.deep.equal([]);
    }
    expect(await sentBlack(widget, endpoint)).to.equal(undefined);
  });

  it('leaves the picture off again: the report goes without one', async () => {
    const { widget, endpoint } = await withPicture();
    await press(widget, 'Leave the picture off');
    expect(hasPicture(widget)).to.equal(false);
    await press(widget, 'Send the report');
    await thanks(widget);
    const [stored] = (await endpoint.told()).stored;
    expect(stored!.files.filter((name) => name.startsWith('picture'))).to.deep.equal([]);
  });

  it('keeps every other key, so that nobody is caught in the picture', async () => {
    const { widget, pad } = await withPicture();
    pad.focus();
    await pressKey('Tab');
    expect(widget.shadowRoot!.activeElement).not.to.equal(pad);
    expect(one<HTMLDialogElement>(widget, 'dialog').contains(widget.shadowRoot!.activeElement)).to.equal(
      true,
    );
  });
});
