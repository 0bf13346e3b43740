/** The amounts a reader is shown, against what the sources say. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { listenToConsole } from '../../support/console.js';
import { settled } from '../../support/page.js';
import {
  attributesFor,
  authorities,
  published,
  rowsFor,
  tableOf,
  whoFormula,
} from '../../support/published/intake-table.js';
import {
  all,
  amountsIn,
  answered,
  answers,
  asSeen,
  flatText,
  noAnswers,
  one,
  rowsSeen,
  seenText,
  show,
  showTable,
  sourceLinks,
  upperTexts,
  writtenText,
} from './table.js';

describe('the answer', () => {
  // One for each kind of group; every age and authority is looked at on the model, in test/unit.
  for (const [attributes, answer] of [
    ['authority="us-ca" sex="female" age="34"', 'Women 31–50: 320 mg'],
    ['authority="us-ca" life-stage="pregnancy" age="16"', 'Pregnant, 14–18: 400 mg'],
    ['authority="us-ca" sex="male" age="80"', 'Men 71 and older: 420 mg'],
    ['authority="us-ca" age="2"', 'Children 1–3: 80 mg'],
    ['authority="us-ca" age="11" sex="female"', 'Girls 9–13: 240 mg'],
    ['authority="us-ca" age="11" sex="male"', 'Boys 9–13: 240 mg'],
    ['authority="us-ca" age="0.75"', 'Babies 7–12 months: 75 mg'],
    ['authority="efsa" sex="male" age="40"', 'Men 18 and older: 350 mg'],
    ['authority="uk" sex="female" age="40"', 'Women 19 and older: 270 mg'],
    ['authority="uk" age="17"', 'Young people 15–18: 300 mg'],
  ] as const) {
    it(`for ${attributes} reads “${answer}”`, async () => {
      expect(answers(await showTable(attributes))).to.deep.equal([answer]);
    });
  }

  it('is both sexes for an age alone, and the span over adults for nobody in particular', async () => {
    expect(answers(await showTable('authority="us" age="40" compact'))).to.deep.equal([
      'Women 31–50: 320 mg',
      'Men 31–50: 420 mg',
    ]);
    const table = await showTable('authority="us" compact');
    expect(answers(table)).to.deep.equal(['Women 19 and older: 310–320 mg', 'Men 19 and older: 400–420 mg']);
  });

  it('that is a span says why, with all ages', async () => {
    const text = async (attributes: string) => flatText(await showTable(`${attributes} expand="ages"`));
    expect(await text('authority="us"')).to.match(
      /Where two numbers stand, such as .*, the amount depends on age\./,
    );
    expect(await text('authority="uk"')).not.to.include('depends on age');
    expect(await text('authority="us" age="34"')).not.to.include('depends on age');
  });

  it('says beside it what it counts, whose it is, of what kind and since when', async () => {
    const caption = async (attributes: string) =>
      seenText(one(await showTable(attributes), '.alone > .caption'));
    expect(await caption('authority="us"')).to.equal(
      'A day, from all food and drink. United States and Canada, RDA, set in 1997.',
    );
    expect(await caption('region="US" age="0.3"'), 'of this row').to.equal(
      'A day, from all food and drink. United States and Canada, AI, set in 1997.',
    );
  });

  for (const [region, caption] of [
    ['FR', 'For France: European Union, AI, set in 2015.'],
    ['SE', 'For Sweden: Nordic countries, AI, set in 2023.'],
    ['PH', 'For the Philippines: World Health Organization and FAO, RNI, set in 2004.'],
    ['GB', 'United Kingdom, RNI, set in 1991.'],
  ] as const) {
    it(`names the country where the authority’s own name does not: ${region}`, async () => {
      expect(seenText(one(await showTable(`region="${region}"`), '.alone > .caption'))).to.equal(
        `A day, from all food and drink. ${caption}`,
      );
    });
  }

  it('of one authority has no bars; side by side they are as long as the numbers, on one scale', async () => {
    expect(all(await showTable('authority="us"'), '.bar')).to.deep.equal([]);
    const table = await showTable('compare="us eu uk"');
    const lengths = all<SVGRectElement>(table, '.bar').map((bar) => {
      const rects = [...bar.querySelectorAll('rect')];
      return [bar.getAttribute('viewBox'), ...rects.map((it) => Number(it.getAttribute('width')))];
    });
    expect(new Set(lengths.map(([scale]) => scale)).size).to.equal(1);
    expect(lengths.map(([, from, more]) => [from, more])).to.deep.equal([
      [310, 10], [400, 20], [300, 0], [350, 0], [270, 0], [300, 0],
    ]); // prettier-ignore
  });

  it('is the span over a life stage when the age is not known', async () => {
    expect(answers(await showTable('authority="us" life-stage="pregnancy" compact'))).to.deep.equal([
      'Pregnant: 350–400 mg',
    ]);
    expect(answers(await showTable('authority="uk" life-stage="pregnant" compact'))).to.deep.equal([
      'Pregnant: 270 mg',
    ]);
  });

  it('for a baby names the amount with infant formula where that differs', async () => {
    const table = await showTable('authority="who" age="0.2" compact');
    expect(answered(table)).to.deep.equal(['26']);
    expect(seenText(one(table, '.alone'))).to.include(`With infant formula: ${whoFormula} mg a day.`);
  });

  for (const [who, attributes, authority] of [
    [
      'somebody pregnant at 12 in the US',
      'authority="us" age="12" life-stage="pregnancy"',
      'the National Academies',
    ],
    ['breastfeeding at 16 in the UK', 'authority="uk" age="16" life-stage="lactation"', 'the NHS'],
    [
      'breastfeeding at 51 in New Zealand',
      'authority="NZ" age="51" life-stage="lactation"',
      'the National Health and Medical Research Council',
    ],
    [
      'pregnancy at 16 in Sweden',
      'authority="SE" age="16" life-stage="pregnancy"',
      'the Nordic Council of Ministers',
    ],
    [
      'pregnancy at 16 in Japan',
      'authority="jp" age="16" life-stage="pregnancy"',
      'the Ministry of Health, Labour and Welfare',
    ],
    ['a new-born in the EU', 'authority="eu" age="0.1"', 'the European Food Safety Authority'],
  ] as const) {
    it(`is words and the name of whom to ask for ${who}: no figure there could be read`, async () => {
      const table = await showTable(`${attributes} compact`);
      expect(answered(table)).to.deep.equal([]);
      expect(noAnswers(table).join()).to.match(
        new RegExp(
          `: there is no figure here for this group\\. Ask ${authority}, or a doctor or dietitian\\.$`,
        ),
      );
      expect(amountsIn(flatText(table))).to.deep.equal([]);
    });
  }
});

describe('compact', () => {
  for (const authority of authorities) {
    const { rows } = tableOf(authority);
    it(`gives the amount first and no other group’s: each of the ${rows.length} groups of ${authority}`, async () => {
      const page = await show(
        rows
          .map(
            (row) => `<intake-table authority="${authority}" compact ${attributesFor(row)}></intake-table>`,
          )
          .join(''),
      );
      for (const [i, table] of page.querySelectorAll('intake-table').entries()) {
        const [ages, who, mg] = rows[i]!;
        const expected = [String(mg), ...(mg === 26 ? [String(whoFormula)] : [])];
        const text = flatText(table);
        expect(amountsIn(text)[0], `${ages} ${who}: ${text}`).to.equal(String(mg));
        expect([...new Set(amountsIn(text))], `${ages} ${who}`).to.deep.equal(expected);
      }
    });
  }

  it('has no table, no chart and no other authority', async () => {
    const table = await showTable('authority="us" compact age="34" sex="female"');
    expect(all(table, 'table, figure, details:not(.row-sources), button, select, .caution')).to.deep.equal(
      [],
    );
    expect(flatText(table)).not.to.match(/European|Kingdom|WHO/);
  });
});

describe('the table of', () => {
  for (const authority of authorities) {
    const { name, kind, year, rows, otherKinds, links } = tableOf(authority);

    it(`${name} holds the ${rows.length} amounts that could be read, and no other`, async () => {
      const table = await showTable(`authority="${authority}"`);
      const seen = rowsSeen(table).map(({ ages, who, amount }) => [ages, who, amount]);
      expect(seen).to.have.deep.members(asSeen(rows));
      expect(seen).to.have.length(asSeen(rows).length);
    });

    it(`${name} says whose figures they are, of what kind, since when, and links to the source`, async () => {
      const table = await showTable(`authority="${authority}"`);
      expect(writtenText(one(table, 'caption'))).to.equal(
        `Magnesium a day from all food and drink. ${name}, ${kind}, set in ${year}.`,
      );
      for (const { ages, cell } of rowsSeen(table)) {
        const own = cell.querySelector('.kind')?.textContent;
        expect(own, ages).to.equal(otherKinds?.[ages]);
      }
      const kinds = [kind, ...Object.values(otherKinds ?? {})];
      expect(all(table, '.kinds li').map((it) => it.textContent.split(' ')[0])).to.deep.equal([
        ...new Set(kinds),
      ]);
      expect(sourceLinks(table)).to.include.members([...links]);
      // Beside the words on kidney disease, and the EU's upper level for its members.
      const own = sourceLinks(table).filter((link) => !/mskcc|pmc\.ncbi|ndatolerableuil/.test(link));
      expect(own).to.have.length(links.filter((link) => !link.includes('ndatolerableuil')).length);
    });

    it(`${name} marks the row asked about, each of ${rows.length} in its turn, and only that one`, async () => {
      // One table that is asked about each in turn.
      const table = await showTable(`authority="${authority}"`);
      for (const row of rows) {
        const [ages, who] = row;
        for (const name of ['age', 'sex', 'life-stage']) {
          const written = new RegExp(`${name}="([^"]*)"`).exec(attributesFor(row))?.[1] ?? '';
          table.setAttribute(name, written);
        }
        await settled(table);
        const marked = all(table, 'tbody tr').filter((it) => it.textContent.includes('You asked about'));
        expect(marked, `${ages} ${who}`).to.have.length(1);
        const strong = rowsSeen(table).filter(({ cell }) => cell.matches('.asked'));
        expect(strong.map((it) => [it.ages, it.who])).to.deep.equal([[ages, who]]);
      }
    });
  }

  it('the WHO names the amount with infant formula beside the one without', async () => {
    const [baby] = rowsSeen(await showTable('authority="who"'));
    expect(writtenText(baby!.cell)).to.equal(`26 mg ${whoFormula} mg with infant formula`);
  });

  for (const [authority, missing] of [['efsa', ['0–6 months']]] as const) {
    it(`${published[authority].name} leaves out what could not be read: ${missing.join(', ')}`, async () => {
      const table = writtenText(one(await showTable(`authority="${authority}"`), 'table'));
      for (const word of missing) expect(table).not.to.include(word);
    });
  }

  it('nobody marks nothing when nobody is asked about', async () => {
    const table = await showTable('authority="us"');
    expect(flatText(table)).not.to.include('You asked about');
    expect(all(table, '.asked, [aria-current]')).to.deep.equal([]);
  });
});

describe('figures that could not be read well enough', () => {
  for (const [what, attributes] of [
    ['India', 'authority="IN"'],
    ['Switzerland', 'authority="CH"'],
  ] as const) {
    it(`of ${what} are words, said once, and no neighbour’s figures`, async () => {
      for (const view of ['expand="all"', 'compact']) {
        for (const who of ['', 'age="34" sex="female"', 'age="5"', 'life-stage="pregnancy"']) {
          const table = await showTable(`${attributes} ${view} ${who}`);
          const text = flatText(table);
          expect(text.match(/there is no figure here for this group/g), text).to.have.length(1);
          expect(amountsIn(text)).to.deep.equal([]);
          expect(all(table, 'table, figure, details:not(.row-sources), .kinds')).to.deep.equal([]);
        }
      }
    });
  }

  it('of China are not shown: a reader there gets the WHO’s', async () => {
    const table = await showTable('region="CN" sex="female" age="30"');
    expect(answers(table)).to.deep.equal(['Women 19–64: 220 mg']);
    expect(flatText(table)).not.to.match(/\b(330|370|320) (mg|milligrams)/);
  });
});

const sexes = ['', 'female', 'male'] as const;

describe('every age from 0 to 120', () => {
  it('reads on screen as it is published', async () => {
    const table = await showTable('compact');
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...authorities),
        fc.integer({ min: 0, max: 12000 }),
        fc.constantFrom(...sexes),
        async (authority, hundredths, sex) => {
          table.setAttribute('authority', authority);
          table.setAttribute('age', String(hundredths / 100));
          table.setAttribute('sex', sex);
          await settled(table);
          const expected = rowsFor(tableOf(authority).rows, hundredths, sex, '').map(([, , mg]) =>
            String(mg),
          );
          expect(answered(table)).to.have.members(expected);
          expect(noAnswers(table)).to.have.length(expected.length ? 0 : 1);
        },
      ),
      { numRuns: 60, seed: 20261122 },
    );
  });
});

describe('the unit', () => {
  const amounts = async (attributes: string) => answered(await showTable(`compact ${attributes}`));

  it('mmol shows 320 mg as 13.2 mmol, in the answer and in the table', async () => {
    const table = await showTable('authority="us" unit="mmol" age="34" sex="female"');
    expect(answers(table)).to.deep.equal(['Women 31–50: 13.2 mmol']);
    const seen = rowsSeen(table).find(({ ages, who }) => ages === '31–50' && who === 'women');
    expect(seen!.amount).to.equal('13.2 mmol');
    expect(flatText(table)).not.to.match(/\bmg\b|milligram/);
  });

  it('stands once above figures side by side, of adults or of whoever was asked about', async () => {
    const caption = async (attributes: string) =>
      seenText(one(await showTable(attributes), '.answers caption'));
    expect(await caption('compare="us uk"')).to.equal('Adults, mg a day, from all food and drink');
    expect(await caption('compare="us uk" unit="mmol" age="2"')).to.equal(
      'In mmol a day, from all food and drink',
    );
    expect(await caption('compare="us uk" life-stage="pregnancy"')).to.equal(
      'In mg a day, from all food and drink',
    );
  });

  it('mmol holds for the upper level too', async () => {
    const table = await showTable('authority="us" unit="mmol" age="34"');
    expect(upperTexts(table)[0]).to.include('upper level 14.4 mmol a day');
    expect(seenText(one(table, '.uppers'))).to.include('14.4 mmol');
  });

  describe('of the page', () => {
    afterEach(() => document.querySelector('meta[name=nutrient-widgets]')?.remove());

    const setDefaults = (content: string) => {
      const meta = document.createElement('meta');
      Object.assign(meta, { name: 'nutrient-widgets', content });
      document.head.append(meta);
    };

    it('counts where the tag names none, and not where it does', async () => {
      listenToConsole(); // unit="grams"
      setDefaults('unit=mmol');
      const who = 'authority="us" age="34" sex="female"';
      expect(await amounts(who)).to.deep.equal(['13.2']);
      expect(await amounts(`${who} unit="mg"`)).to.deep.equal(['320']);
      expect(await amounts(`${who} unit="grams"`)).to.deep.equal(['13.2']);
    });

    it('stands beside the page’s country', async () => {
      setDefaults('region=GB, unit=mmol');
      const table = await showTable('age="34" sex="female"');
      expect(answers(table)).to.deep.equal(['Women 19 and older: 11.1 mmol']);
    });
  });
});

describe('a table in a page in another language', () => {
  it('writes numbers as the words it shows do, not as the page does', async () => {
    const page = await show(
      '<div lang="de-DE"><intake-table authority="us" unit="mmol" age="34" sex="female"></intake-table></div>',
    );
    expect(answered(page.querySelector('intake-table')!)).to.deep.equal(['13.2']);
  });
});
