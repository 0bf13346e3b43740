import { expect } from '@open-wc/testing';
import { shared } from '../../../src/locales/en/shared.js';
import { regionPicker, type RegionPicker } from '../../../src/parts/region-picker.js';
import { axNodes, axTree, click, press } from '../../support/browser.js';
import { textOf } from '../../support/page.js';
import { rendered } from '../../support/rendered.js';

let told: string[] = [];

const picker = (changes: Partial<RegionPicker> = {}): RegionPicker => ({
  countries: ['US', 'AT', 'FI', 'SE'],
  chosen: undefined,
  label: 'Choose your country.',
  words: shared,
  language: 'en',
  onChoose: (code) => void told.push(code),
  ...changes,
});

const select = (box: HTMLElement): HTMLSelectElement => box.querySelector('select')!;
const names = (box: HTMLElement): string[] => [...select(box).options].map(textOf);

beforeEach(() => {
  told = [];
});

describe('the list of countries', () => {
  it('has a name for screen readers: its label', async () => {
    const box = rendered(regionPicker(picker()));
    const nodes = axNodes(await axTree(box));
    const lists = nodes.filter(({ role }) => role === 'combobox');
    expect(lists).to.have.length(1);
    // WebKit adds what is chosen.
    expect(lists[0]!.name).to.match(/^Choose your country\./);
    expect(select(box).labels).to.have.length(1);
  });

  it('stands in the order of the language, with the way out last', () => {
    expect(names(rendered(regionPicker(picker({ chosen: 'AT' }))))).to.deep.equal([
      'Austria',
      'Finland',
      'Sweden',
      'United States',
      'My country is not in this list',
    ]);
    expect(names(rendered(regionPicker(picker({ chosen: 'AT', language: 'sv' }))))).to.deep.equal([
      'Finland',
      'Sverige',
      'USA',
      'Österrike',
      'My country is not in this list',
    ]);
  });

  it('asks first when no country is known, and the question is no answer', () => {
    const box = rendered(regionPicker(picker()));
    expect(names(box)[0]).to.equal('Choose country');
    expect(select(box).value).to.equal('');
    expect(select(box).options[0]!.disabled).to.equal(true);
  });

  it('asks too when the country in use is one it has no figures for', () => {
    const box = rendered(regionPicker(picker({ chosen: 'PE' })));
    expect(names(box)[0]).to.equal('Choose country');
    expect(select(box).value).to.equal('');
  });

  it('shows the country in use', () => {
    expect(select(rendered(regionPicker(picker({ chosen: 'FI' })))).value).to.equal('FI');
    expect(select(rendered(regionPicker(picker({ chosen: 'ZZ' })))).value).to.equal('ZZ');
  });

  it('shows the country in use when that changes, also after the reader has chosen', () => {
    const box = rendered(regionPicker(picker({ chosen: 'FI' })));
    select(box).value = 'US';
    rendered(regionPicker(picker({ chosen: 'US' })), box);
    expect(select(box).value).to.equal('US');
    rendered(regionPicker(picker({ chosen: 'SE' })), box);
    expect(select(box).value).to.equal('SE');
    rendered(regionPicker(picker()), box);
    expect(select(box).value).to.equal('');
    rendered(regionPicker(picker({ chosen: 'US' })), box);
    expect(select(box).value).to.equal('US');
  });

  it('tells once what the reader chose with the keyboard', async () => {
    const box = rendered(regionPicker(picker()));
    select(box).focus();
    await press('u'); // to United States
    expect(select(box).value).to.equal('US');
    expect(told).to.deep.equal(['US']);
  });

  it('tells "not in this list" as an answer of its own', () => {
    const box = rendered(regionPicker(picker()));
    select(box).value = 'ZZ';
    for (const type of ['input', 'change']) select(box).dispatchEvent(new Event(type, { bubbles: true }));
    expect(told).to.deep.equal(['ZZ']);
  });

  it('stands behind a line where it stands open in another widget: nothing else moves when it opens', async () => {
    const summaryOf = (chosen: string | undefined) =>
      textOf(rendered(regionPicker(picker({ chosen, isFolded: true }))).querySelector('summary'));
    expect(summaryOf('FI')).to.equal('Change country');
    expect(summaryOf('ZZ')).to.equal('Change country');
    expect(summaryOf(undefined)).to.equal('Choose country');
    const box = rendered(regionPicker(picker({ chosen: 'FI', isFolded: true })));
    expect(select(box).checkVisibility()).to.equal(false);
    await click(box.querySelector('summary')!);
    expect(select(box).checkVisibility()).to.equal(true);
    expect(select(box).value).to.equal('FI');
  });

  it('that is only a guess shows its label: the reader may be somewhere else', () => {
    const label = (changes: Partial<RegionPicker> = {}) =>
      rendered(regionPicker(picker(changes))).querySelector('label > span')!.className;
    expect([label(), label({ isLabelShown: true }), label({ isLabelShown: false })]).to.deep.equal([
      'label',
      'label',
      'spoken',
    ]);
  });

  it('is not filled in by the browser from an earlier visit', () => {
    expect(select(rendered(regionPicker(picker()))).autocomplete).to.equal('off');
  });

  it('sits in a part of the page that session recorders leave out', () => {
    const control = select(rendered(regionPicker(picker())));
    const marks: [string, string][] = [
      ['rrweb', '.rr-block'],
      ['Sentry', '.sentry-block'],
      ['FullStory', '.fs-exclude'],
      ['PostHog', '.ph-no-capture'],
      ['Smartlook', '.smartlook-hide, [data-recording-disable]'],
      ['Mouseflow', '.mouseflow-hidden'],
      ['Hotjar', '[data-hj-suppress]'],
      ['Clarity', '[data-clarity-mask="true"]'],
      ['Datadog', '[data-dd-privacy="hidden"]'],
      ['LogRocket', '[data-private]'],
      ['Heap', '[data-heap-redact-text="true"]'],
      ['Matomo', '[data-matomo-mask]'],
    ];
    for (const [recorder, mark] of marks) {
      const wrapper = control.closest(mark);
      expect(wrapper, recorder).not.to.equal(null);
      expect(wrapper, recorder).not.to.equal(control);
    }
  });
});
