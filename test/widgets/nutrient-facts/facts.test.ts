/** What the widget says, figure by figure, and the picture of where magnesium is kept. */
import { expect } from '@open-wc/testing';
import { tell } from '../../../src/base/reader.js';
import { listenToConsole } from '../../support/console.js';
import { all, lineOf, one, show, showFacts, titles } from './facts.js';
import { body, links, roles } from '../../support/published/nutrient-facts.js';

const titleOf = { body: 'Where the body keeps it', roles: 'What needs it' } as const;
const allTitles = Object.values(titleOf);

/** Pairs of a list of terms, as text. */
const pairs = (widget: Element, list: string): string[][] =>
  all(widget, `${list} > div`).map((it) => [...it.children].map(lineOf));

describe('the figures', () => {
  it('are those of the sources: in the body, enzyme systems, in urine', async () => {
    const shown = pairs(await showFacts(), '.numbers');
    expect(shown.map(([figure]) => figure)).to.deep.equal([
      `${body.grams} g`,
      `${body.enzymeSystems}+`,
      `${body.mgInUrine} mg`,
    ]);
    expect(shown.map(([, text]) => text)).to.deep.equal(['in an adult', 'enzyme systems', 'in urine a day']);
    const more = lineOf(one(await showFacts('expand="figures"'), '.row-figures'));
    expect(more).to.include(`An adult has about ${body.grams} g in the body.`);
    expect(more).to.include(`More than ${body.enzymeSystems} enzyme systems need it.`);
    expect(more).to.include(`A newer review counts over ${body.enzymeSystemsNewer}.`);
    expect(more).to.include(
      `About ${body.mgInUrine} mg leave with urine each day, and less when little comes in.`,
    );
  });

  it('are those of the sources: the shares of bone, soft tissue and blood serum', async () => {
    const widget = await showFacts();
    const [low, high] = body.percentInBone;
    expect(pairs(widget, '.key')).to.deep.equal([
      ['Bone', `${low}% to ${high}%`],
      ['Muscle, soft tissue', 'most of the rest'],
      ['Blood serum', `under ${body.percentInSerum}%`],
    ]);
    expect(lineOf(one(widget, '.root'))).to.include(
      'Even a normal blood result does not rule out low stores.',
    );
  });

  it('are all there are: no number stands on screen that no source gave', async () => {
    const text = lineOf(one(await showFacts(), '.root')).replace(/Sources.*$/, '');
    const { grams, enzymeSystems, enzymeSystemsNewer, mgInUrine, percentInBone, percentInSerum } = body;
    const onShow = [...percentInBone, percentInSerum, grams, enzymeSystems, mgInUrine];
    const inRow = [grams, enzymeSystems, enzymeSystemsNewer, mgInUrine];
    expect([...text.matchAll(/\d+/g)].map(Number)).to.deep.equal([...onShow, ...inRow]);
  });

  it('say nothing of a rank among the minerals, which no source holds up', async () => {
    expect(lineOf(one(await showFacts('expand="sources"'), '.root'))).not.to.match(/fourth|most abundant/i);
  });

  it('lead to the authorities and the journal', async () => {
    const shown = all<HTMLAnchorElement>(await showFacts(), '.row-sources a').map(({ href }) => href);
    expect(shown).to.include.members([...links]);
  });
});

describe('what it is needed for', () => {
  it('names every role of the sources, and each once', async () => {
    const lines = all(await showFacts(), '.roles li').map((it) => lineOf(it).toLowerCase());
    expect(lines).to.have.length(roles.length);
    for (const role of roles)
      expect(
        lines.filter((it) => it.startsWith(`${role} `)),
        role,
      ).to.have.length(1);
  });

  it('gives blood sugar and blood pressure as what one fact sheet names: products may not claim them in the EU', async () => {
    const widget = await showFacts();
    expect(all(widget, '.roles li').map(lineOf).join(' ')).not.to.match(/blood/i);
    expect(lineOf(one(widget, '.root'))).to.include(
      'The US fact sheet also names blood sugar and blood pressure.',
    );
  });

  it('says of the immune system only what its source says, and promises nothing', async () => {
    const widget = await showFacts();
    const text = lineOf(one(widget, '.root'));
    expect(text).to.include(
      'Older texts also name the immune system. Today’s US fact sheet does not name it among its main tasks.',
    );
    expect(text).to.include('A task is no promise: more magnesium does not do more.');
    expect(all(widget, 'li').map(lineOf).join(' ')).not.to.match(/immun/i);
  });
});

describe('the picture of where it is kept', () => {
  const box = (widget: Element, selector: string) =>
    all<SVGRectElement>(widget, `.store ${selector}`).map((it) => it.getBoundingClientRect());

  it('is drawn to scale: bone to the lower figure, stripes to the higher, serum at the end', async () => {
    const widget = await showFacts();
    const store = one(widget, '.store');
    const { left, right } = store.getBoundingClientRect();
    const line = store.clientLeft;
    const [from, to] = [left + line, right - line];
    const percent = (x: number): number => ((x - from) / (to - from)) * 100;
    const [low, high] = body.percentInBone;
    const [bone, ...stripes] = box(widget, '.bone');
    expect(percent(bone!.left)).to.be.closeTo(0, 0.3);
    expect(percent(bone!.right)).to.be.closeTo(low, 0.3);
    expect(stripes.length).to.be.greaterThan(2);
    for (const it of stripes) {
      expect(percent(it.left)).to.be.greaterThan(low);
      expect(percent(it.right)).to.be.at.most(high + 0.3);
    }
    expect(percent(stripes.at(-1)!.right)).to.be.closeTo(high, 0.3);
    const [soft] = box(widget, '.soft');
    expect(percent(soft!.left)).to.be.closeTo(low, 0.3);
    const [serum] = box(widget, '.serum');
    expect(percent(serum!.left)).to.be.closeTo(100 - body.percentInSerum, 0.3);
    expect(percent(serum!.right)).to.be.closeTo(100, 0.3);
  });

  it('is one image to the ear, and its name says what it shows; the figures follow as text', async () => {
    const widget = await showFacts();
    const store = one(widget, '.store');
    expect(store.getAttribute('role')).to.equal('img');
    expect(store.getAttribute('aria-label')).to.match(
      /all the magnesium in an adult\. Bone takes half of it or a little more\. .*soft tissue.*Blood serum is a thin line/,
    );
    expect(store.querySelector('text, title, a, [tabindex]')).to.equal(null);
    const follows = store.compareDocumentPosition(one(widget, '.key'));
    expect(follows & Node.DOCUMENT_POSITION_FOLLOWING).to.not.equal(0);
  });

  it('says in a row what the whole bar and its stripes mean', async () => {
    expect(lineOf(one(await showFacts('topics="body" expand="figures"'), '.row-figures li'))).to.equal(
      'The whole bar is all the magnesium in an adult. Stripes: between the lower and the higher figure for bone.',
    );
  });
});

describe('the attribute topics', () => {
  for (const [written, shown] of [
    ['', allTitles],
    ['roles', [titleOf.roles]],
    ['numbers roles', [titleOf.roles]],
    [' BODY,numbers ', [titleOf.body]],
    ['body body', [titleOf.body]],
  ] as const) {
    it(`“${written}” shows: ${shown.join(', ')}`, async () => {
      const heard = listenToConsole();
      expect(titles(await showFacts(`topics="${written}"`))).to.deep.equal(shown);
      expect(heard.warnings).to.deep.equal([]);
    });
  }

  for (const written of ['foods', 'roles, history', 'true', '__proto__', '&lt;b>roles&lt;/b>'])
    it(`that is not understood gives all, and one warning: ${written}`, async () => {
      const heard = listenToConsole();
      const tag = `<nutrient-facts topics="${written}"></nutrient-facts>`;
      const page = await show(`<div>${tag}</div><div>${tag}</div>`);
      for (const widget of page.querySelectorAll('nutrient-facts'))
        expect(titles(widget)).to.deep.equal(allTitles);
      expect(heard.errors).to.deep.equal([]);
      expect(heard.warnings).to.have.length(1);
      expect(heard.warnings[0]).to.include('Allowed: some of roles, body, numbers');
    });

  it('can be changed later, by attribute and by property', async () => {
    const widget = await showFacts('topics="roles"');
    widget.setAttribute('topics', 'numbers');
    await widget.updateComplete;
    expect(titles(widget)).to.deep.equal([]);
    expect(all(widget, '.numbers dt')).to.have.length(3);
    widget.topics = '';
    await widget.updateComplete;
    expect(titles(widget)).to.deep.equal(allTitles);
  });
});

describe('the facts', () => {
  it('are the same for every reader: no control, and nothing a reader told changes a word', async () => {
    const widget = await showFacts();
    const before = one(widget, '.root').outerHTML.replace(/<!--.*?-->/g, '');
    expect(all(widget, 'input, select, button, textarea, [tabindex], [contenteditable]')).to.deep.equal([]);
    tell({ region: 'JP', person: { age: '34', sex: 'female' } });
    widget.requestUpdate();
    await widget.updateComplete;
    expect(one(widget, '.root').outerHTML.replace(/<!--.*?-->/g, '')).to.equal(before);
    tell({ region: '', person: undefined });
  });

  it('stand under titles one level below the heading, whatever its level', async () => {
    for (const [attributes, levels] of [
      ['', ['H2', 'H3', 'H3']],
      ['heading-level="4"', ['H4', 'H5', 'H5']],
    ] as const) {
      const widget = await showFacts(attributes);
      expect(all(widget, 'h2, h3, h4, h5, h6').map(({ tagName }) => tagName)).to.deep.equal(levels);
    }
  });
});
