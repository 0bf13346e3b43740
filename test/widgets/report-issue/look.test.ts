/** The form as it is seen: phones, large text, forced colours, themes, right to left, less motion. Pictures: coverage/screenshots. */
import { expect } from '@open-wc/testing';
import { reportIssue } from '../../../src/locales/en/report-issue.js';
import { shared } from '../../../src/locales/en/shared.js';
import { ReportIssue } from '../../../src/widgets/report-issue/report-issue.js';
import { itWhere } from '../../support/abilities.js';
import { emulateMedia, screenshot, setViewport } from '../../support/browser.js';
import { borderContrast, contrasts, textContrast } from '../../support/contrast.js';
import { misfits, sidewaysScroll } from '../../support/layout.js';
import { settled } from '../../support/page.js';
import { pseudo } from '../../support/pseudo.js';
import { scenesOf, type Scene } from '../../support/scenes.js';
import { all, dialogOf, one, show } from './report-page.js';

ReportIssue.words.add('qps-plocm', pseudo({ ...shared, ...reportIssue }));

const scene = (name: string, attributes = ''): Scene => {
  const found = scenesOf('report-issue').find((it) => it.act?.[0] === name);
  if (!found) throw new Error(`no scene in which a reader ${name}`);
  return { ...found, attributes };
};

/** What differs in its look. */
const variants: Readonly<Record<string, Scene>> = {
  closed: { attributes: 'mailto="publisher@example.org"' },
  open: scene('opens it', `endpoint="https://${'long.'.repeat(9)}example.org/reports"`),
  mail: scene('opens it', `mailto="${'publisher.'.repeat(6)}@example.org"`),
  flaws: scene('sends an e-mail address that is none'),
  failed: scene('sends it where the answer is 500'),
  sent: scene('sends it where the answer is healthy'),
  pad: scene('chooses a picture, and blacks out 2 areas'),
  'no-picture': scene('chooses a file that is no picture'),
};

interface Setting {
  style?: string;
  lang?: string;
  dir?: string;
}

/** The widget in a page of its own, brought to where a scene has it, with all that folds open. */
async function stage(
  { attributes, act }: Scene,
  { style = '', lang = 'en', dir = 'ltr' }: Setting = {},
): Promise<ReportIssue> {
  for (const { style: own } of [document.documentElement, document.body]) own.setProperty('margin', '0');
  const page = await show(
    `<div lang="${lang}" dir="${dir}" style="padding: 16px; font: 16px/1.5 sans-serif; background: #fff; color: #1f2328; ${style}">
      <div><report-issue ${attributes}></report-issue></div></div>`,
  );
  const widget = page.querySelector('report-issue')!;
  await act?.[1](widget as never);
  for (const details of all<HTMLDetailsElement>(widget, 'details')) details.open = true;
  await settled(widget);
  return widget;
}

function expectFit(widget: ReportIssue, name: string): void {
  const dialog = dialogOf(widget);
  // It scrolls down by itself, and so does a field for words; what a field for files says is shortened by the browser.
  const own = misfits(widget).filter((it) => !/^cuts off: (dialog|input\.|textarea\.)/.test(it));
  expect(
    own.filter((it) => !dialog.open || !it.startsWith('sticks out')),
    name,
  ).to.deep.equal([]);
  expect(sidewaysScroll(document), name).to.equal(0);
  if (!dialog.open) return;
  expect(dialog.scrollWidth, `${name}: the form scrolls sideways`).to.be.at.most(dialog.clientWidth);
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  expect([left >= 0, right <= innerWidth, top >= 0, bottom <= innerHeight], name).to.deep.equal([
    true,
    true,
    true,
    true,
  ]);
}

describe('everything fits', () => {
  for (const width of [320, 390, 1280]) {
    it(`at ${width} px, with usual text and text of 200 %: nobody has to scroll sideways`, async () => {
      for (const [name, variant] of Object.entries(variants)) {
        for (const [size, style] of Object.entries({ '': '', '-large': 'font-size: 32px' })) {
          await setViewport(width, 800);
          const widget = await stage(variant, { style });
          await screenshot(`report-issue-${name}-${width}${size}`);
          expectFit(widget, `${name}${size}`);
          widget.closest('[lang]')!.remove();
        }
      }
    });
  }
});

describe('right to left', () => {
  it('with longer words everything fits a phone, and the page’s direction does not turn English round', async () => {
    await setViewport(390, 800);
    for (const [name, variant] of Object.entries(variants)) {
      const widget = await stage(variant, { lang: 'qps-plocm', dir: 'rtl' });
      expect(getComputedStyle(dialogOf(widget)).direction, name).to.equal('rtl');
      await screenshot(`report-issue-${name}-rtl`);
      expectFit(widget, name);
      widget.closest('[lang]')!.remove();
    }
    const english = await stage(variants.open!, { dir: 'rtl' });
    expect(getComputedStyle(dialogOf(english)).direction).to.equal('ltr');
  });
});

/** Text that stands in the form, or before it is open beside the button, with the least contrast. */
function expectContrast(widget: ReportIssue, name: string): void {
  const dialog = dialogOf(widget);
  const [lowest] = contrasts(dialog.open ? dialog : widget.shadowRoot!);
  expect(lowest!.contrast, `${name}: ${lowest!.text}`).to.be.at.least(4.5);
  const inside = dialog.open ? 'dialog ' : '';
  for (const it of all(
    widget,
    ['button', 'textarea', 'input:not([type=radio])'].map((tag) => `${inside}${tag}`).join(),
  )) {
    if (!it.checkVisibility() || it.matches(':disabled')) continue;
    expect(borderContrast(it), `${name}: border of ${it.outerHTML.slice(0, 60)}`).to.be.at.least(3);
    expect(textContrast(it), `${name}: text of ${it.outerHTML.slice(0, 60)}`).to.be.at.least(4.5);
  }
}

describe('text can be read on every theme', () => {
  for (const [theme, style] of [
    ['light', ''],
    ['dark by color-scheme', 'color-scheme: dark; background: Canvas; color: CanvasText'],
    ['dark by background and color alone', 'background: #10233a; color: #e9eef5'],
    ['paper with brown text', 'background: #fdf6e3; color: #5b4636'],
  ] as const) {
    it(`${theme}: contrast of all text is 4.5 or more, of what can be pressed or filled in 3 or more`, async () => {
      for (const [name, variant] of Object.entries(variants)) {
        const widget = await stage(variant, { style });
        expectContrast(widget, name);
        if (name === 'flaws') await screenshot(`report-issue-${theme.replace(/\W+/g, '-')}`);
        widget.closest('[lang]')!.remove();
      }
    });
  }

  itWhere('forcedColors', 'with the reader’s own colours (forced colours)', async () => {
    await emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    for (const [name, variant] of Object.entries(variants)) {
      const widget = await stage(variant);
      expectContrast(widget, name);
      await screenshot(`report-issue-${name}-forced`);
      widget.closest('[lang]')!.remove();
    }
  });
});

describe('what can be pressed', () => {
  it('is 44 px high or more for a finger', async () => {
    for (const variant of Object.values(variants)) {
      const widget = await stage(variant);
      for (const it of all(widget, 'button, .tick, textarea, input:not([type=radio])')) {
        if (it.checkVisibility())
          expect(it.getBoundingClientRect().height, it.outerHTML.slice(0, 80)).to.be.at.least(44);
      }
      widget.closest('[lang]')!.remove();
    }
  });

  it('can be reached on a low screen: the form scrolls, and the page under it does not', async () => {
    await setViewport(667, 320);
    const widget = await stage(variants.open!);
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
      const widget = await stage(variants[name]!);
      expect(document.getAnimations(), name).to.deep.equal([]);
      for (const it of all(widget, 'dialog, dialog *')) {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(it);
        expect([transitionDuration, animationName, scrollBehavior]).to.deep.equal(['0s', 'none', 'auto']);
      }
      widget.closest('[lang]')!.remove();
    }
  });
});

describe('where something is missing', () => {
  it('it is said below the field in bold, with a sign before it, and not in a colour alone', async () => {
    const flaws = all(await stage(variants.flaws!), '.flaw');
    expect(flaws).to.have.length(2);
    for (const flaw of flaws) {
      const field = flaw.parentElement!.querySelector('input, textarea')!;
      expect(flaw.getBoundingClientRect().top).to.be.at.least(field.getBoundingClientRect().bottom);
      expect(getComputedStyle(flaw).fontWeight).to.equal('700');
      expect(getComputedStyle(flaw, '::before').content).to.include('▲');
    }
    const sent = one(await stage(variants.sent!), '.thanks');
    expect(sent.checkVisibility()).to.equal(true);
  });
});
