/** The urgent signs and the phone line stand there whatever was picked and whatever an author wrote. */
import { expect } from '@open-wc/testing';
import { clock } from '../../../src/model/clock.js';
import { notListed } from '../../../src/model/region.js';
import type { NeuropathyGuide } from '../../../src/widgets/neuropathy-guide/neuropathy-guide.js';
import { listenToConsole } from '../../support/console.js';
import { isShown, settled } from '../../support/page.js';
import { all, buttons, elsewhere, lineOf, one, pressed, show, showGuide, title } from './guide.js';

const { now } = clock;
afterEach(() => {
  clock.now = now;
});

const blocks = (guide: Element): string[] => all(guide, '.emergency, .levels > div').map(lineOf);
const dialled = (guide: Element): string[] =>
  all<HTMLAnchorElement>(guide, 'a[href^="tel:"]').map(({ href }) => href.slice(4));
const number = (guide: Element): string => lineOf(one(guide, '.number'));

function expectAllShown(guide: Element): void {
  expect(blocks(guide)).to.have.length(3);
  expect(all(guide, '.emergency-signs li')).to.have.length(17);
  for (const it of all(guide, '.emergency, .number, .emergency-signs li, .levels :is(dt, dd)'))
    expect(isShown(it), lineOf(it)).to.equal(true);
}

describe('urgent signs', () => {
  it('and all else outside the answer are the same whatever is picked, and always in sight', async () => {
    const guide = await showGuide('region="US"');
    const before = elsewhere(guide);
    for (const button of buttons(guide)) {
      button.click();
      await guide.updateComplete;
      expect(pressed(guide)).to.deep.equal([lineOf(button)]);
      expectAllShown(guide);
      expect(elsewhere(guide)).to.equal(before);
    }
  });

  it('and the number are the same whatever stands in the tag, and say nothing of the pick', async () => {
    listenToConsole();
    const first = await showGuide('region="US"');
    const usual = blocks(first);
    first.remove(); // of two on a page the second folds its list of countries
    for (const attributes of [
      'area="eyes"',
      'area="feet" nerves="motor"',
      'nerves="sensory"',
      'area="toes"',
      'heading=""',
      'expand="sources"',
      'heading-level="5"',
    ]) {
      // prettier-ignore
      const guide = await showGuide(`region="US" ${attributes}`);
      expect(blocks(guide), attributes).to.deep.equal(usual);
      expectAllShown(guide);
      guide.remove();
    }
  });

  it('stand right below what the place feels like, and in no row', async () => {
    const guide = await showGuide();
    expect(one(guide, '.look').nextElementSibling === one(guide, '.emergency')).to.equal(true);
    expect(all(guide, 'details :is(.emergency, .levels)')).to.deep.equal([]);
  });
});

describe('the phone line', () => {
  it('stands with the emergency signs, and nowhere else', async () => {
    const guide = await showGuide('region="GB"');
    expect(number(guide)).to.equal('Call 999 (United Kingdom)');
    expect(dialled(guide)[0]).to.equal('999');
    expect(one(guide, '.emergency').querySelector('a[href="tel:999"]')).not.to.equal(null);
    expect(all(guide, '.levels :is(a, select)')).to.deep.equal([]);
  });

  it('is words, and never a guessed number, where no country is known or none has a number', async () => {
    for (const attributes of ['', 'region="NG"', 'lang="en"', 'area="feet"']) {
      const guide = await showGuide(attributes);
      expect(dialled(guide), attributes).to.deep.equal([]);
      expect(number(guide)).to.include('Call your local emergency number.');
    }
  });

  it('that the reader chooses is shown, and the picture keeps its pick; none in the list: words again', async () => {
    const guide = await showGuide('area="hands"');
    const country = one<HTMLSelectElement>(guide, 'select');
    for (const [code, dials] of [
      ['AU', ['000']],
      [notListed, []],
    ] as const) {
      country.value = code;
      country.dispatchEvent(new Event('change', { bubbles: true }));
      await settled(guide);
      expect(dialled(guide).slice(0, 1)).to.deep.equal(dials);
      expect(pressed(guide)).to.deep.equal(['Hands']);
    }
    expect(number(guide)).to.equal('Call your local emergency number.');
  });

  it('names its source, and says once it is due for a check', async () => {
    const guide = await showGuide('region="GB"');
    const links = all<HTMLAnchorElement>(guide, '.row-sources a').map(({ href }) => href);
    expect(links.join(' ')).to.include('when-to-call-999');
    expect(all(guide, '.overdue')).to.deep.equal([]);
    clock.now = () => new Date('2099-01-01');
    guide.requestUpdate();
    await settled(guide);
    expect(lineOf(one(guide, '.overdue'))).to.include('phone numbers are due for a new check');
    expect(dialled(guide)[0]).to.equal('999');
  });
});

describe('attributes', () => {
  for (const [attributes, picked, says] of [
    ['', 'Feet', /^Feet/],
    ['area=""', 'Feet', /^Feet/],
    ['area="feet"', 'Feet', /^Feet/],
    ['area=" HEART "', 'Heart', /^Heart and blood pressure/],
    ['nerves="autonomic"', '', /^Nerves for what runs by itself \(autonomic\)$/],
    ['nerves="Motor"', '', /^Nerves for muscles \(motor\)$/],
    ['area="legs" nerves="sensory"', 'Legs', /^Legs/], // the place is the narrower of the two
  ] as const) {
    it(`${attributes || 'none'}: on show from the start: ${picked || says.source}`, async () => {
      const heard = listenToConsole();
      const guide = await showGuide(attributes);
      expect(pressed(guide)).to.deep.equal(picked ? [picked] : []);
      expect(title(guide)).to.match(says);
      expect(heard.warnings).to.deep.equal([]);
    });
  }

  for (const [name, value] of [
    ['area', 'knees'],
    ['area', 'arm leg'],
    ['area', '<img src=x onerror=alert(1)>'],
    ['area', 'constructor'],
    ['nerves', 'optic'],
    ['nerves', 'sensory, motor'],
    ['nerves', '__proto__'],
  ] as const) {
    it(`${name}="${value}" is not understood: the feet are shown, with one warning that names what is`, async () => {
      const heard = listenToConsole();
      const page = await show('<div></div>');
      const guide = document.createElement('neuropathy-guide');
      guide.setAttribute(name, value);
      page.firstElementChild!.append(guide, guide.cloneNode());
      await settled(guide);
      expect(pressed(guide)).to.deep.equal(['Feet']);
      expect(all(guide, '.feelings li')).to.have.length(18);
      expect(all(guide, 'img')).to.deep.equal([]);
      expect(heard.warnings).to.have.length(1);
      expect(heard.warnings[0]).to.match(new RegExp(`^nutrient-widgets: <neuropathy-guide ${name}=`));
      expect(heard.warnings[0]).to.match(name === 'area' ? /eyes.*feet/ : /sensory, motor, autonomic/);
      expect(heard.errors).to.deep.equal([]);
    });
  }

  it('set by script later pick anew; junk from there does no harm', async () => {
    listenToConsole();
    const guide: NeuropathyGuide = await showGuide('area="feet"');
    buttons(guide)[0]!.click();
    await settled(guide);
    expect(pressed(guide)).to.deep.equal(['Eyes']);
    guide.area = 'skin';
    await settled(guide);
    expect(pressed(guide)).to.deep.equal(['Skin']);
    for (const value of [42, {}, ['feet'], Symbol.iterator, null]) {
      guide.area = value as unknown as 'feet';
      await settled(guide);
      expect(pressed(guide), typeof value).to.deep.equal(['Feet']);
    }
  });
});
