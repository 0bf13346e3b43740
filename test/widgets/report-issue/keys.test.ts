/** By keys alone: open, write, send, close; and where the focus is meanwhile. */
import { expect, waitUntil } from '@open-wc/testing';
import type { ReportIssue } from '../../../src/widgets/report-issue/report-issue.js';
import { click, press, type } from '../../support/browser.js';
import { settled } from '../../support/page.js';
import {
  button,
  dialogOf,
  email,
  Endpoint,
  filledIn,
  focused,
  kind,
  lineOf,
  one,
  said,
  show,
  thanks,
  words,
} from './report-page.js';

/** A form between two buttons of the page’s, the first of which has the focus. */
async function between(attributes = ''): Promise<{ widget: ReportIssue; box: HTMLElement }> {
  const box = await show(
    `<button>before</button><div><report-issue ${attributes}>Write.</report-issue></div><button>after</button>`,
  );
  box.querySelector('button')!.focus();
  return { widget: box.querySelector('report-issue')!, box };
}

/** Presses keys one after the other. */
async function keys(widget: ReportIssue, ...names: string[]): Promise<void> {
  for (const name of names) await press(name);
  await settled(widget);
}

async function openByKeys(widget: ReportIssue, key = 'Enter'): Promise<void> {
  await keys(widget, 'Tab');
  expect(focused()).to.equal(one(widget, 'button.open'));
  await keys(widget, key);
  await isOpen(widget);
}

/** Its file is loaded by the press. */
async function isOpen(widget: ReportIssue): Promise<void> {
  await waitUntil(() => widget.renderRoot.querySelector('dialog[open]'), 'not open', { timeout: 20_000 });
  await settled(widget);
}

async function closedByEscape(widget: ReportIssue): Promise<void> {
  await keys(widget, 'Escape');
  await waitUntil(() => !dialogOf(widget).open, 'still open');
  await settled(widget);
}

/** What a reader would call the element with the focus. */
function nameOf(element: HTMLElement): string {
  if (element instanceof HTMLInputElement && element.type === 'radio') return 'kind';
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)
    return lineOf(element.labels![0]!).replace(/ \(.*/, '');
  return lineOf(element);
}

describe('by keys', () => {
  for (const key of ['Enter', 'Space']) {
    it(`${key} opens the form with the focus on its title, and Escape leads back to the button`, async () => {
      const { widget, box } = await between();
      await openByKeys(widget, key);
      expect(focused()).to.equal(one(widget, '.title'));
      expect(lineOf(focused())).to.equal('Report a problem with this page');
      expect(dialogOf(widget).getAttribute('aria-labelledby')).to.equal(focused().id);
      await closedByEscape(widget);
      expect(focused()).to.equal(one(widget, 'button.open'));
      await press('Tab');
      expect(focused()).to.equal(box.lastElementChild);
    });
  }

  it('the stops come in the order in which they are seen, and each shows that it has the focus', async () => {
    const { widget } = await between('mailto="editor@site.example"');
    await openByKeys(widget);
    const stops: HTMLElement[] = [];
    // Not beyond the last: from there browsers go to their own controls, and keep the focus.
    while (stops.at(-1) !== button(widget, 'Close')) {
      await press('Tab');
      const stop = focused();
      expect(dialogOf(widget).contains(stop) && stops.length < 20, stop.outerHTML).to.equal(true);
      const { outlineStyle, outlineWidth } = getComputedStyle(stop);
      expect([outlineStyle, parseFloat(outlineWidth) >= 2], stop.outerHTML).to.deep.equal(['solid', true]);
      stops.push(stop);
    }
    expect(stops.map(nameOf)).to.deep.equal([
      'kind',
      'Tell us in your own words',
      'Your e-mail address, if you want an answer',
      'Add a picture',
      'Or choose a picture of your own',
      'What goes along with it',
      'Write the e-mail',
      'Save as a file',
      'Copy the report',
      'Close',
    ]);
    // From top to bottom, and from left to right where two stand in one line.
    const places = stops.map((it) => it.getBoundingClientRect());
    places.slice(1).forEach((place, i) => {
      const before = places[i]!;
      const isBelow = place.top >= before.bottom - 1;
      const isBeside = place.bottom > before.top && place.left >= before.right - 1;
      expect(isBelow || isBeside, `${nameOf(stops[i]!)} → ${nameOf(stops[i + 1]!)}`).to.equal(true);
    });
  });

  it('a report is written, sent, thanked for and closed', async () => {
    const endpoint = await Endpoint.that('healthy');
    const { widget } = await between(`endpoint="${endpoint.address}"`);
    await openByKeys(widget);
    await keys(widget, 'Tab', 'Space', 'ArrowDown', 'Tab');
    expect(focused()).to.equal(words(widget));
    await type('Too pale.');
    await keys(widget, 'Enter'); // a line break, and no sending
    await type('On my phone.');
    await keys(widget, 'Tab');
    expect(focused()).to.equal(email(widget));
    await type('reader@mail.example');
    await keys(widget, 'Enter'); // in a field of one line it sends
    expect(await thanks(widget)).to.equal('Thank you. Your report was sent.');
    await waitUntil(() => focused() === one(widget, '.thanks'), 'the thanks have no focus');
    const { report } = (await endpoint.told()).stored[0]!;
    expect([report.kind, report.message, report.email]).to.deep.equal([
      'page', 'Too pale.\r\nOn my phone.', 'reader@mail.example',
    ]); // prettier-ignore
    await keys(widget, 'Tab', 'Enter');
    await waitUntil(() => !dialogOf(widget).open, 'still open');
    expect(focused()).to.equal(one(widget, 'button.open'));
  });

  it('a picture is added, blacked out, cleared again and left off, with the focus never lost', async () => {
    const { widget } = await between();
    await openByKeys(widget);
    await keys(widget, 'Tab', 'Tab', 'Tab', 'Tab');
    expect(focused()).to.equal(button(widget, 'Add a picture'));
    await keys(widget, 'Enter');
    await waitUntil(() => focused().classList.contains('pad'), 'the picture has no focus', {
      timeout: 10_000,
    });
    expect(lineOf(one(widget, 'legend + [role=status]'))).to.equal('The picture is here. Look at it first.');
    await keys(widget, 'Enter', 'Tab');
    const undo = button(widget, 'Undo');
    expect(focused()).to.equal(undo);
    for (const areas of [0, 0]) {
      await keys(widget, 'Enter');
      expect(widget.renderRoot.querySelectorAll('.black').length).to.equal(areas);
      expect([focused() === undo, undo.getAttribute('aria-disabled')]).to.deep.equal([true, 'true']);
    }
    await keys(widget, 'Tab', 'Enter');
    expect(focused()).to.equal(button(widget, 'Add a picture'));
  });

  it('whoever writes on while the picture is made goes on writing when it comes', async () => {
    const { widget } = await between();
    await openByKeys(widget);
    await keys(widget, 'Tab', 'Tab', 'Tab', 'Tab', 'Enter');
    words(widget).focus();
    await waitUntil(() => widget.renderRoot.querySelector('.pad'), 'no picture', { timeout: 10_000 });
    await settled(widget);
    expect(focused()).to.equal(words(widget));
  });

  it('Escape while a report is on its way stops it, says so beside the button, and the words are still there', async () => {
    const endpoint = await Endpoint.that('silent');
    const { widget } = await between(`endpoint="${endpoint.address}"`);
    await openByKeys(widget);
    words(widget).focus();
    await type('Too pale.');
    await keys(widget, 'Tab', 'Enter');
    await waitUntil(() => said(widget) === 'Sending…', 'not sent');
    await closedByEscape(widget);
    expect(focused()).to.equal(one(widget, 'button.open'));
    await waitUntil(() => lineOf(one(widget, '.told')) !== 'Sending…', 'it goes on');
    expect(lineOf(one(widget, '.told'))).to.equal('Sending was stopped. Your report is still here.');
    await keys(widget, 'Enter');
    await isOpen(widget);
    expect([filledIn(widget).message, said(widget), lineOf(one(widget, '.told'))]).to.deep.equal([
      'Too pale.', '', '',
    ]); // prettier-ignore
  });
});

describe('by pointer', () => {
  it('the focus is on the title, and back on the button once the form is closed', async () => {
    const { widget } = await between();
    await click(one(widget, 'button.open'));
    await isOpen(widget);
    expect(focused()).to.equal(one(widget, '.title'));
    await click(kind(widget, 'Something else').closest('label')!);
    expect(filledIn(widget).kind).to.equal('Something else');
    await click(button(widget, 'Close'));
    await waitUntil(() => !dialogOf(widget).open, 'still open');
    await waitUntil(() => focused() === one(widget, 'button.open'), 'the focus is lost');
  });
});
