/** What is on screen against what the sources say: see published.ts. */
import { expect } from '@open-wc/testing';
import type { DeficiencyChecklist } from '../../../src/widgets/deficiency-checklist/deficiency-checklist.js';
import { keepCitations, sourcesOf } from '../../support/facts.js';
import { isShown } from '../../support/page.js';
import {
  all,
  boxes,
  calls,
  inRow,
  labelOf,
  labelsIn,
  one,
  seenText,
  showList,
  sourceLinks,
  textOf,
  titles,
} from './checklist.js';
import {
  alikeOfLack,
  blood,
  causes,
  effects,
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
  it('that come early and late are all there to tick, and no other is', async () => {
    const list = await showList('expand="sources"');
    const all_ = [...lack.early, ...lack.later];
    expectRows(labelsIn(list), all_);
    expectSources(list, all_);
  });

  it('stand in order: those that come early first', async () => {
    const isEarly = labelsIn(await showList()).map((text) => lack.early.some(({ says }) => says.test(text)));
    expect(isEarly).to.deep.equal([...lack.early.map(() => true), ...lack.later.map(() => false)]);
  });

  it('numbness and tingling are said to come late, and to point to other causes first; early ones to be vague', async () => {
    const stages = inRow(await showList(), 'blood-test')
      .map(textOf)
      .join('\n');
    expect(stages)
      .to.match(/early signs are vague/i)
      .and.to.match(/numbness and tingling come late/i)
      .and.to.match(/other causes first/i);
  });

  it('that cannot wait are among those to call for, and can never be ticked', async () => {
    const list = await showList('expand="sources"');
    const lines = calls(list).map(seenText);
    const ticks = boxes(list).map(labelOf).join('\n');
    for (const { says } of severe.call) {
      expect(
        lines.filter((it) => says.test(it)),
        String(says),
      ).to.have.length(1);
      expect(ticks).not.to.match(says);
    }
    expectSources(list, severe.call);
  });

  it('that a doctor finds are said in the row on blood tests, and cannot be ticked', async () => {
    const list = await showList('expand="sources"');
    const text = inRow(list, 'blood-test').map(textOf).join('\n');
    for (const { says } of severe.found) expect(text).to.match(says);
    expect(all(list, '.row-blood-test input')).to.deep.equal([]);
    expectSources(list, severe.found);
  });
});

describe('what stands before any list', () => {
  it('says first that other causes are commoner, by name, and that a lack with signs is uncommon', async () => {
    const list = await showList();
    const [first] = all(list, '.root p');
    expect(first === one(list, '.opening'), 'the first words').to.equal(true);
    expect(seenText(first!)).to.match(
      /^These signs mostly have other causes: diabetes, low B12, high B6, alcohol, medicines, a pressed nerve\. A lack that causes signs is uncommon\.$/,
    );
    expect(titles(list)).to.deep.equal([
      'Call for help now',
      'Tick what to tell your doctor',
      'More likely to run low',
      'Medicines that can lower magnesium',
      'Signs of too much',
      'Blood tests and signs',
    ]);
  });

  it('the commoner causes stand in a row as well, whole and with their sources', async () => {
    const list = await showList('expand="sources"');
    const items = inRow(list, 'blood-test').filter((it) => it.localName === 'li');
    expectRows(items.map(textOf), causes);
    expectSources(list, causes);
  });

  it('that many take in less than advised, that no list can tell, and that a normal result does not rule out low stores: in rows', async () => {
    const list = await showList();
    expect(textOf(inRow(list, 'risks')[0]!)).to.match(/many people take in less magnesium than advised/i);
    expect(inRow(list, 'blood-test').map(textOf).join(' ')).to.match(
      /normal blood result does not rule out low stores.*no list can tell/i,
    );
  });
});

describe('signs to call for', () => {
  it('are the emergencies of this subject and chest pain, each whole', async () => {
    const list = await showList('expand="sources"');
    const lines = calls(list).map(seenText);
    expectRows(lines, [...emergencies, { says: /^chest pain$/i, sources: ['nutrients'] }]);
    for (const { says, mustSay } of emergencies)
      for (const part of mustSay) expect(lines.find((it) => says.test(it))).to.match(part);
    expectSources(list, emergencies);
  });

  it('start with those of nerves and not with magnesium', async () => {
    const [first, second] = calls(await showList());
    expect(seenText(first!)).to.match(emergencies[0]!.says);
    expect(seenText(second!)).to.match(emergencies[1]!.says);
  });

  for (const show of ['signs', 'risks', 'medicines', 'risks medicines'])
    it(`are there, with the phone line, when the author shows only ${show}`, async () => {
      const list = await showList(`show="${show}" region="GB"`);
      expect(calls(list)).to.have.length(emergencies.length + 1);
      expect(calls(list).every(isShown)).to.equal(true);
      expect(isShown(one(list, 'a.call[href="tel:999"]'))).to.equal(true);
    });
});

describe('signs of too much magnesium', () => {
  it('stand in a row, with a mark on those that look the same', async () => {
    const list = await showList('expand="sources"');
    const rows = inRow(list, 'too-much').filter((it) => it.localName === 'li');
    expectRows(rows.map(textOf), excess);
    for (const { says, alike } of excess) {
      const row = rows.find((it) => says.test(textOf(it)))!;
      expect(/also from too little/i.test(textOf(row)), String(says)).to.equal(alike);
    }
    expectSources(list, excess);
  });

  it('are marked at the signs of too little in words, and only there', async () => {
    const list = await showList();
    const marked = boxes(list).filter((box) =>
      /^also from too much$/i.test(box.closest('label')!.querySelector('.aside')?.textContent ?? ''),
    );
    expect(marked).to.have.length(alikeOfLack.length);
    for (const says of alikeOfLack)
      expect(marked.map(labelOf).filter((it) => says.test(it))).to.have.length(1);
    expect(labelsIn(list).join()).not.to.include('*');
  });

  it('cannot be ticked', async () => {
    expect(all(await showList(), '.row-too-much input')).to.deep.equal([]);
  });

  for (const show of ['', 'show="signs"', 'show="risks"', 'show="medicines"'])
    it(`and all there is to tick come after the note on kidney disease: ${show || 'all parts'}`, async () => {
      const list = await showList(`${show} expand="sources"`);
      const caution = one(list, '.caution');
      for (const it of [...boxes(list), one(list, '.row-too-much')])
        expect(caution.compareDocumentPosition(it) & Node.DOCUMENT_POSITION_FOLLOWING).not.to.equal(0);
      expect(seenText(caution)).to.match(
        /^Kidney disease\? Ask a doctor before any magnesium\. It can build up.*do harm/,
      );
      expect(sourceLinks(list)).to.include.members([pages.sloanKettering, pages.kidneyJournal]);
    });
});

describe('what makes a low level more likely', () => {
  it(`is said once for each row of the sources; ${Object.keys(leftOut).length} are left out with a reason`, async () => {
    const list = await showList('expand="sources"');
    expectRows(labelsIn(list, 'risks'), risks);
    expectSources(list, risks);
    for (const reason of Object.values(leftOut)) expect(reason).not.to.equal('');
    const rows = risks.flatMap((it) => it.rows);
    expect(new Set(rows).size).to.equal(rows.length);
  });
});

describe('medicines that can lower magnesium', () => {
  it('are all there by name, each kind on its own line', async () => {
    const list = await showList('expand="sources"');
    const lines = labelsIn(list, 'medicines');
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
      textOf(it).includes('more than a year'),
    );
    expect(long).to.have.length(1);
    expect(textOf(long[0]!)).to.equal('Mostly after more than a year, some after 3 months.');
    expect(textOf(long[0]!.parentElement!)).to.include('proton pump inhibitors');
  });

  it('are no reason to change one: that comes before the first', async () => {
    expect(textOf(inRow(await showList(), 'medicines')[0]!)).to.match(/nothing here is a reason to change/i);
  });

  it('tablets that keep potassium are said to do the opposite, and cannot be ticked', async () => {
    const list = await showList('expand="sources"');
    const last = inRow(list, 'medicines').map(textOf).at(-2)!;
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
      for (const box of all(list, 'select, .row-sources')) box.remove(); // names of countries, titles of sources
      expect(one(list, '.root').textContent).not.to.match(words);
    });
  }
});

describe('every row', () => {
  keepCitations();

  it('on blood: the usual range in both units, that the laboratory’s decides, and what no test settles; no field for a result', async () => {
    const list = await showList();
    for (const [row, rows] of [
      ['blood-test', blood],
      ['too-much', effects],
    ] as const)
      for (const { says, sources } of rows) {
        const [found] = all(list, `.row-${row} p > span`).filter((it) => says.test(textOf(it)));
        expect(
          sourcesOf(found!).map(({ url }) => url),
          String(says),
        ).to.have.members(sources.map((it) => pages[it]));
      }
    expect(all(list, '.row-blood-test :is(input, select, textarea)')).to.deep.equal([]);
  });

  it('comes from a source that the reader finds in the list of sources', async () => {
    const list = await showList('expand="sources"');
    const links = sourceLinks(list);
    const rows = all(list, '.root li:not(.note li, .row-sources li), .opening > span');
    expect(rows.length).to.be.greaterThan(40);
    for (const row of rows) expect(links, row.outerHTML).to.include(sourcesOf(row)[0]?.url);
  });

  it('comes from a page that says so', async () => {
    const list = await showList();
    const items = (name: string) => inRow(list, name).filter((it) => it.localName === 'li');
    const published: [row: HTMLElement[], says: readonly Published[]][] = [
      [items('blood-test'), causes],
      [all(list, '.ticks.columns li'), [...lack.early, ...lack.later]],
      [items('too-much'), excess],
      [items('risks'), risks],
      [items('medicines'), medicines],
      [calls(list).filter((it) => textOf(it) !== 'Chest pain'), emergencies],
    ];
    for (const [found, says] of published) {
      expect(found).to.have.length(says.length);
      for (const row of found) {
        const { sources } = says.find((it) => it.says.test(textOf(row)))!;
        const { url } = sourcesOf(row)[0]!;
        expect(
          sources.map((it): string => pages[it]),
          textOf(row),
        ).to.include(url);
      }
    }
  });
});
