/** The form as it is seen: phones, large text, forced colours, themes, right to left, less motion. Pictures: coverage/screenshots. */
import { expect } from '@open-wc/testing';
import type { ReportIssue } from '../../src/widgets/report-issue/report-issue.js';
import { emulateMedia, screenshot, setViewport } from '../support/browser.js';
import { misfits, sidewaysScroll } from '../support/layout.js';
import { forcedColoursAreKept, textCanBeRead } from '../support/look-colours.js';
import { aFingerCanPress, everythingFits, itRunsRightToLeft } from '../support/look-room.js';
import { stage, type Variant } from '../support/look.js';
import { scenesOf } from '../support/scenes.js';
import { all, dialogOf, one } from '../widgets/report-issue/report-page.js';

function scene(name: string, attributes = ''): Variant<'report-issue'> {
  const found = scenesOf('report-issue').find((it) => it.act?.[0] === name);
  if (!found) throw new Error(`no scene in which a reader ${name}`);
  return { attributes, act: (widget) => found.act![1](widget as never) };
}

/** What differs in its look. */
const variants = {
  closed: 'mailto="publisher@example.org"',
  open: scene('opens it', `endpoint="https://${'long.'.repeat(9)}example.org/reports"`),
  mail: scene('opens it', `mailto="${'publisher.'.repeat(6)}@example.org"`),
  flaws: scene('sends an e-mail address that is none'),
  failed: scene('sends it where the answer is 500'),
  sent: scene('sends it where the answer is healthy'),
  pad: scene('chooses a picture, and blacks out 2 areas'),
  'no-picture': scene('chooses a file that is no picture'),
} as const;

/** An open form lies over the page, within the window. */
function fits(widget: ReportIssue): void {
  const dialog = all<HTMLDialogElement>(widget, 'dialog')[0];
  // It scrolls down by itself, and so does a field for words; what a field for files says is shortened by the browser.
  const own = misfits(widget).filter((it) => !/^cuts off: (dialog|input\.|textarea\.)/.test(it));
  expect(own.filter((it) => !dialog?.open || !it.startsWith('sticks out'))).to.deep.equal([]);
  expect(sidewaysScroll(document)).to.equal(0);
  if (!dialog?.open) return;
  expect(dialog.scrollWidth, 'the form scrolls sideways').to.be.at.most(dialog.clientWidth);
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  const isInside = [left >= 0, right <= innerWidth, top >= 0, bottom <= innerHeight];
  expect(isInside).to.deep.equal([true, true, true, true]);
}

/** The window, as the form is not in its page. */
const picture = (_: ReportIssue, name: string): Promise<unknown> => screenshot(`report-issue-${name}`);

const report = { tag: 'report-issue', variants, fits, picture } as const;

everythingFits(report);

itRunsRightToLeft({
  ...report,
  pictures: {},
  also: async (widget, variant, width) => {
    for (const it of all(widget, '.root, dialog')) expect(getComputedStyle(it).direction).to.equal('rtl');
    if (width === '320') await picture(widget, `${variant}-rtl`);
  },
});

textCanBeRead({ ...report, pictures: { flaws: '' } });

forcedColoursAreKept({
  ...report,
  pictures: {},
  also: async (widget, variant) => {
    await picture(widget, `${variant}-forced`);
  },
});

aFingerCanPress({
  ...report,
  targets: { closed: 1, open: 13, mail: 14, flaws: 15, failed: 14, sent: 2, pad: 13, 'no-picture': 13 },
});

describe('what can be pressed', () => {
  it('can be reached on a low screen: the form scrolls, and the page under it does not', async () => {
    await setViewport(667, 320);
    const widget = await stage('report-issue', variants.open);
    const dialog = dialogOf(widget);
    const last = all(widget, 'dialog button').at(-1)!;
    last.scrollIntoView();
    const { top, bottom } = last.getBoundingClientRect();
    expect([top >= 0, bottom <= innerHeight]).to.deep.equal([true, true]);
    expect(dialog.scrollTop).to.be.greaterThan(0);
    expect(getComputedStyle(dialog).overscrollBehaviorY).to.equal('contain');
  });
});

describe('for a reader who asked for less motion', () => {
  it('nothing moves: no transition, no animation, no smooth scrolling', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    for (const name of ['open', 'failed', 'pad'] as const) {
      const widget = await stage('report-issue', variants[name]);
      expect(document.getAnimations(), name).to.deep.equal([]);
      for (const it of all(widget, 'dialog, dialog *')) {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(it);
        expect([transitionDuration, animationName, scrollBehavior]).to.deep.equal(['0s', 'none', 'auto']);
      }
    }
  });
});

describe('where something is missing', () => {
  it('it is said below the field in bold, with a sign before it, and not in a colour alone', async () => {
    const flaws = all(await stage('report-issue', variants.flaws), '.flaw');
    expect(flaws).to.have.length(2);
    for (const flaw of flaws) {
      const field = flaw.parentElement!.querySelector('input, textarea')!;
      expect(flaw.getBoundingClientRect().top).to.be.at.least(field.getBoundingClientRect().bottom);
      expect(getComputedStyle(flaw).fontWeight).to.equal('700');
      expect(getComputedStyle(flaw, '::before').content).to.include('▲');
    }
    const sent = one(await stage('report-issue', variants.sent), '.thanks');
    expect(sent.checkVisibility()).to.equal(true);
  });
});
