/** What is on screen against what the sources say: see published.ts. */
import { expect } from '@open-wc/testing';
import type { DeficiencyChecklist } from '../../../src/widgets/deficiency-checklist/deficiency-checklist.js';
import { keepCitations, sourcesOf } from '../../support/facts.js';
import { isShown } from '../../support/page.js';
import {
  all,
  boxes,
  labelOf,
  one,
  seenText,
  showList,
  sourceLinks,
  textUnder,
  titles,
  under,
} from './checklist.js';
import {
  alikeOfLack,
  causes,
  emergencies,
  excess,
  lack,
  leftOut,
  medicines,
  notShown,
  pages,
  raising,
  risks,
  severe,
  type Published,
} from '../../support/published/deficiency-checklist.js';

const sections = {
  causes: 'Commoner causes of numbness and tingling',
  call: 'Call for help right away',
  early: 'Early signs',
  later: 'Later signs',
  excess: 'Too much magnesium can look the same',
  risks: 'What makes a low level more likely',
  medicines: 'Medicines that can lower magnesium',
  note: 'Note for your appointment',
} as const;

const labels = (list: Element, title: string): string[] =>
  boxes(list)
    .filter((box) => seenText(box.closest('fieldset')!.querySelector('.section')!) === title)
    .map(labelOf);

/** Every row is said once under its title, and nothing else is. */
function expectRows(texts: readonly string[], rows: readonly Published[]): void {
  for (const { says } of rows)
    expect(
      texts.filter((it) => says.test(it)),
      String(says),
    ).to.have.length(1);
  const others = texts.filter((text) => !rows.some(({ says }) => says.test(text)));
  expect(others, 'nothing that no source names').to.deep.equal([]);
}

function expectSources(list: DeficiencyChecklist, rows: readonly Published[]): void {
  const links = sourceLinks(list);
  for (const { says, sources } of rows) {
    const named = sources.filter((it) => links.includes(pages[it]));
    expect(named, `a source for ${String(says)}`).not.to.deep.equal([]);
  }
}

describe('signs of too little magnesium', () => {
  for (const stage of ['early', 'later'] as const) {
    it(`${stage}: each stands in its stage, and no other does`, async () => {
      const list = await showList('sources="open"');
      expectRows(labels(list, sections[stage]), lack[stage]);
      expectSources(list, lack[stage]);
    });
  }

  it('numbness and tingling are said to come late, and to point to other causes first', async () => {
    const list = await showList();
    expect(labels(list, sections.early).join(' ')).not.to.match(/numb|tingl/i);
    const [hint] = textUnder(list, sections.later);
    expect(hint)
      .to.match(/numbness and tingling come late/i)
      .and.to.match(/other causes first/i);
  });

  it('early ones are said to be vague', async () => {
    expect(textUnder(await showList(), sections.early)[0])
      .to.match(/vague/i)
      .and.to.match(/other illnesses/i);
  });

  it('that cannot wait are among those to call for, and can never be ticked', async () => {
    const list = await showList('sources="open"');
    const calls = textUnder(list, sections.call);
    const ticks = boxes(list).map(labelOf).join('\n');
    for (const { says } of severe.call) {
      expect(
        calls.filter((it) => says.test(it)),
        String(says),
      ).to.have.length(1);
      expect(ticks).not.to.match(says);
    }
    expectSources(list, severe.call);
  });

  it('that a doctor finds are said below, and cannot be ticked', async () => {
    const list = await showList('sources="open"');
    const [, ...below] = under(list, sections.later).filter((it) => it.localName === 'p');
    const text = below.map(seenText).join('\n');
    for (const { says } of severe.found) expect(text).to.match(says);
    expectSources(list, severe.found);
  });
});

describe('what stands before any list', () => {
  it('says first that these signs have commoner causes, and that a lack with signs is uncommon', async () => {
    const list = await showList();
    const [first] = all(list, '.root p');
    expect(first === one(list, '.opening'), 'the first words').to.equal(true);
    expect(seenText(first!)).to.match(
      /^These signs have many commoner causes\. .*A lack that causes signs is uncommon\.$/,
    );
    expect(titles(list)).to.deep.equal(Object.values(sections));
  });

  it('names the commoner causes, with their sources', async () => {
    const list = await showList('sources="open"');
    expectRows(
      under(list, sections.causes)
        .filter((it) => it.localName === 'li')
        .map(seenText),
      causes,
    );
    expectSources(list, causes);
  });

  it('says that no list can tell, and that a normal blood result does not rule out low stores', async () => {
    expect(textUnder(await showList(), sections.causes).join(' ')).to.match(
      /no list can tell.*normal blood result does not rule out low stores/i,
    );
  });
});

describe('signs to call for', () => {
  it('are the emergencies of this subject and chest pain, each whole', async () => {
    const list = await showList('sources="open"');
    const calls = under(list, sections.call)
      .filter((it) => it.localName === 'li')
      .map(seenText);
    expectRows(calls, [...emergencies, { says: /^chest pain/i, sources: ['nutrients'] }]);
    for (const { says, mustSay } of emergencies)
      for (const part of mustSay) expect(calls.find((it) => says.test(it))).to.match(part);
    expectSources(list, emergencies);
  });

  it('start with those of nerves and not with magnesium', async () => {
    const [first, second] = under(await showList(), sections.call).filter((it) => it.localName === 'li');
    expect(seenText(first!)).to.match(emergencies[0]!.says);
    expect(seenText(second!)).to.match(emergencies[1]!.says);
  });

  for (const show of ['signs', 'risks', 'medicines', 'risks medicines'])
    it(`are there, with the phone line, when the author shows only ${show}`, async () => {
      const list = await showList(`show="${show}" region="GB"`);
      expect(under(list, sections.call).filter((it) => it.localName === 'li')).to.have.length(6);
      expect(under(list, sections.call).every(isShown)).to.equal(true);
      expect(isShown(one(list, 'a.phone[href="tel:999"]'))).to.equal(true);
    });
});

describe('signs of too much magnesium', () => {
  it('stand beside those of too little, with a mark on those that look the same', async () => {
    const list = await showList('sources="open"');
    const rows = under(list, sections.excess).filter((it) => it.localName === 'li');
    expectRows(rows.map(seenText), excess);
    for (const { says, alike } of excess) {
      const row = rows.find((it) => says.test(seenText(it)))!;
      expect(/also a sign of too little/i.test(seenText(row)), String(says)).to.equal(alike);
    }
    expectSources(list, excess);
  });

  it('are marked at the signs of too little as well, and only there', async () => {
    const list = await showList();
    const marked = boxes(list).filter((box) =>
      /too much/i.test(box.closest('label')!.querySelector('.aside')?.textContent ?? ''),
    );
    expect(marked).to.have.length(alikeOfLack.length);
    for (const says of alikeOfLack)
      expect(marked.map(labelOf).filter((it) => says.test(it))).to.have.length(1);
  });

  it('cannot be ticked', async () => {
    expect(under(await showList(), sections.excess).filter((it) => it.querySelector('input'))).to.deep.equal(
      [],
    );
  });

  for (const show of ['', 'show="signs"', 'show="risks"', 'show="medicines"'])
    it(`come after the note on kidney disease: ${show || 'all parts'}`, async () => {
      const list = await showList(`${show} sources="open"`);
      const callout = all(list, '.callout').find((it) =>
        /with kidney disease, magnesium/i.test(it.textContent),
      )!;
      expect(under(list, sections.excess)[0]!.closest('.callout') === callout, 'it comes first').to.equal(
        true,
      );
      expect(seenText(callout)).to.match(/^Warning With kidney disease, magnesium can build up.*do harm/);
      expect(sourceLinks(list)).to.include.members([pages.sloanKettering, pages.kidneyJournal]);
    });
});

describe('what makes a low level more likely', () => {
  it(`is said once for each row of the sources; ${Object.keys(leftOut).length} are left out with a reason`, async () => {
    const list = await showList('sources="open"');
    expectRows(labels(list, sections.risks), risks);
    expectSources(list, risks);
    for (const reason of Object.values(leftOut)) expect(reason).not.to.equal('');
    const rows = risks.flatMap((it) => it.rows);
    expect(new Set(rows).size).to.equal(rows.length);
  });
});

describe('medicines that can lower magnesium', () => {
  it('are all there by name, each kind on its own line', async () => {
    const list = await showList('sources="open"');
    const lines = labels(list, sections.medicines);
    expectRows(lines, medicines);
    for (const { says, names } of medicines) {
      const line = lines.find((it) => says.test(it))!;
      const written = line
        .slice(line.indexOf(':') + 1)
        .split(/,| or /)
        .map((it) => it.replace(/Fewer sources.*/, '').trim())
        .filter(Boolean);
      expect(written).to.deep.equal(names);
    }
    expectSources(list, medicines);
  });

  it('proton pump inhibitors are said to do it mostly after more than a year, and only they', async () => {
    const long = all(await showList(), '.tick .aside').filter((it) =>
      seenText(it).includes('more than a year'),
    );
    expect(long).to.have.length(1);
    expect(seenText(long[0]!.parentElement!)).to.include('proton pump inhibitors');
  });

  it('are no reason to change one: that comes before the first', async () => {
    expect(textUnder(await showList(), sections.medicines)[0]).to.match(
      /nothing here is a reason to change/i,
    );
  });

  it('tablets that keep potassium are said to do the opposite, and cannot be ticked', async () => {
    const list = await showList('sources="open"');
    const last = textUnder(list, sections.medicines).at(-1)!;
    expect(last)
      .to.match(/do the opposite/i)
      .and.to.match(/keep magnesium/i);
    for (const name of raising) {
      expect(last).to.include(name);
      expect(boxes(list).map(labelOf).join(' ')).not.to.include(name);
    }
    expect(sourceLinks(list)).to.include(pages.ods);
  });
});

describe('nothing is shown', () => {
  for (const [what, words] of Object.entries(notShown)) {
    it(`of ${what}`, async () => {
      const list = await showList('region="GB"');
      for (const box of all(list, 'select, .sources')) box.remove(); // names of countries, titles of sources
      expect(one(list, '.root').textContent).not.to.match(words);
    });
  }
});

describe('every row', () => {
  keepCitations();

  it('comes from a source that the reader finds in the list of sources', async () => {
    const list = await showList('sources="open"');
    const links = sourceLinks(list);
    const rows = all(list, '.root li:not(.note li, .sources li), .opening');
    expect(rows.length).to.be.greaterThan(40);
    for (const row of rows) expect(links, row.outerHTML).to.include(sourcesOf(row)[0]?.url);
  });

  it('comes from a page that says so', async () => {
    const list = await showList();
    const rows = (title: string) => under(list, title).filter((it) => it.localName === 'li');
    const published: [row: HTMLElement[], says: readonly Published[]][] = [
      [rows(sections.causes), causes],
      [rows(sections.early), lack.early],
      [rows(sections.later), lack.later],
      [rows(sections.excess), excess],
      [rows(sections.risks), risks],
      [rows(sections.medicines), medicines],
      [rows(sections.call).slice(0, -1), emergencies],
    ];
    for (const [found, says] of published) {
      expect(found).to.have.length(says.length);
      for (const row of found) {
        const { sources } = says.find((it) => it.says.test(seenText(row)))!;
        const { url } = sourcesOf(row)[0]!;
        expect(
          sources.map((it): string => pages[it]),
          seenText(row),
        ).to.include(url);
      }
    }
  });
});
