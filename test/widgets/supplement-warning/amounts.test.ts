/** The figures: upper levels by country, side effects, vitamin B6 and the label. */
import { intakes } from '../../../src/knowledge/intakes.js';
import { expect } from '@open-wc/testing';
import { authorities, tableOf, type PublishedRow } from '../../support/published/intake-table.js';
import { atomicMass, diarrhoeaFrom, vitaminB6 } from '../../support/published/supplement-warning.js';
import { all, lineOf, list, one, seenText, show, showWarning } from './warning.js';

/** The part of the widget under a title, up to the next title. */
function section(warning: Element, title: string): Element[] {
  const heading = all(warning, '.section').find((it) => lineOf(it) === title);
  if (!heading) throw new Error(`no section “${title}”`);
  const found: Element[] = [];
  for (let it = heading.nextElementSibling; it && !it.matches('.section'); it = it.nextElementSibling)
    found.push(it);
  return found;
}

/** Upper levels as they are seen: whose, and its lines. */
const levels = (warning: Element): { by: string; lines: string[]; text: string }[] =>
  all(warning, '.columns > div:has(> .by)').map((it) => ({
    by: lineOf(it.querySelector('.by')!),
    lines: [...it.querySelectorAll('li')].map(seenText),
    text: seenText(it),
  }));

/** A row as the widget has to show it. */
function line([ages, who, mg]: PublishedRow, amount = `${mg} mg`): string {
  const group =
    who === 'pregnant'
      ? `Pregnant, ${ages}`
      : who === 'breastfeeding'
        ? `Breastfeeding, ${ages}`
        : `${ages.includes('older') ? 'Everyone' : 'Children'} ${ages}`;
  return `${group}: ${amount} a day`;
}

const rowsOf = (id: (typeof authorities)[number]): readonly PublishedRow[] => tableOf(id).upper ?? [];

describe('the upper level', () => {
  const regions = {
    'us-ca': ['US', 'CA'],
    efsa: ['FR', 'IE'],
    uk: ['GB', 'UK'],
    jp: ['JP'],
    who: ['BR', 'ZA'],
  } as const;

  for (const [id, places] of Object.entries(regions) as [keyof typeof regions, readonly string[]][]) {
    for (const place of places) {
      it(`for a reader in ${place} is that of: ${tableOf(id).name}, every row of it`, async () => {
        const shown = levels(await showWarning(`region="${place}"`));
        expect(shown.map(({ by }) => by)).to.deep.equal([tableOf(id).name]);
        expect(rowsOf(id)).to.have.length.of.at.least(1);
        expect(shown[0]!.lines).to.deep.equal(rowsOf(id).map((row) => line(row)));
        expect(shown[0]!.text).to.match(/It counts .+\.$|guidance level/);
      });
    }
  }

  it('for a reader whose country is not known is that of the US, the EU and the UK side by side', async () => {
    const shown = levels(await showWarning());
    expect(shown.map(({ by }) => by)).to.deep.equal(
      ['us-ca', 'efsa', 'uk'].map((id) => tableOf(id as 'uk').name),
    );
    for (const [i, id] of (['us-ca', 'efsa', 'uk'] as const).entries())
      expect(shown[i]!.lines).to.deep.equal(rowsOf(id).map((row) => line(row)));
  });

  it('of the UK is called a guidance level, which is weaker', async () => {
    const [uk] = levels(await showWarning('region="GB"'));
    expect(uk!.text).to.include('guidance level');
    expect(uk!.text).to.include('weaker than an upper level');
  });

  for (const [place, name] of [
    ['AU', 'Australia and New Zealand'],
    ['NZ', 'Australia and New Zealand'],
    ['IN', 'India'],
    ['CH', 'Switzerland'],
  ] as const) {
    it(`is not shown for ${place}, where none could be read: words, and whom to ask`, async () => {
      const warning = await showWarning(`region="${place}"`);
      expect(levels(warning)).to.deep.equal([]);
      const text = section(warning, 'The upper level').map(seenText).join(' ');
      expect(text).to.match(
        new RegExp(`^${name}: no upper level is shown here.*\\bAsk a doctor or pharmacist`),
      );
      expect(text).not.to.match(/\d/);
    });
  }

  for (const place of ['DE', 'AT', 'SE', 'NO', 'FI']) {
    it(`in ${place}, whose own authority has none here, is that of the European Union`, async () => {
      const warning = await showWarning(`region="${place}"`);
      expect(levels(warning).map(({ by }) => by)).to.deep.equal(['European Union']);
      expect(lineOf(one(warning, '.root'))).to.match(
        /(Germany and Austria|Nordic countries): no upper level is shown here/,
      );
    });
  }

  it('stands in millimoles if the page says so, rounded to three digits', async () => {
    for (const markup of ['unit="mmol"', 'unit="MMOL"']) {
      const shown = levels(await showWarning(`region="US" ${markup}`));
      const inMmol = (mg: number) => `${Number((mg / atomicMass.Mg).toPrecision(3))} mmol`;
      expect(shown[0]!.lines).to.deep.equal(rowsOf('us-ca').map((row) => line(row, inMmol(row[2]))));
    }
    const [us] = levels(await showWarning('region="US" unit="mmol"'));
    expect(us!.lines[2]).to.equal('Everyone 9 and older: 14.4 mmol a day');
  });

  it('says that food is not counted', async () => {
    const text = section(await showWarning('region="US"'), 'The upper level').map(seenText);
    expect(text.at(-1)).to.match(/^The magnesium that food holds by itself is not counted\./);
  });

  it('has for each figure the authority’s own page, and the page stands in the list of sources', async () => {
    for (const id of ['us-ca', 'efsa', 'uk', 'jp', 'who'] as const) {
      const place = { 'us-ca': 'US', efsa: 'FR', uk: 'GB', jp: 'JP', who: 'BR' }[id];
      const warning = await showWarning(`region="${place}"`);
      const links = all<HTMLAnchorElement>(warning, '.sources a').map(({ href }) => href);
      const { url } = intakes[id]!.upper!.source;
      expect(tableOf(id).links).to.include(url);
      expect(links).to.include(url);
    }
  });
});

describe('side effects', () => {
  it('begin with diarrhoea, at about 360 mg of added magnesium in some adults', async () => {
    const lines = section(await showWarning(), 'Side effects').flatMap((it) =>
      [...it.querySelectorAll('li')].map(lineOf),
    );
    expect(lines).to.have.length(3);
    expect(lines[0]).to.match(/^Diarrhoea is the most frequent\./);
    expect(lines[0]).to.include(`about ${diarrhoeaFrom} mg a day of added magnesium`);
    expect(lines[1]).to.match(/sick.*cramps/);
    expect(lines[2]).to.match(/^Rare.*low blood pressure.*slow breathing.*heart rhythm/);
  });

  it('keep their unit in a page that shows millimoles, as the source gives it', async () => {
    const [first] = section(await showWarning('unit="mmol"'), 'Side effects');
    expect(lineOf(first!)).to.include(`${diarrhoeaFrom} mg`);
  });
});

describe('vitamin B6', () => {
  it('stands with the upper levels of three authorities, each with its year and its unit', async () => {
    const warning = await showWarning();
    const shown = section(warning, 'Look for vitamin B6 on the label');
    const lines = shown.flatMap((it) => [...it.querySelectorAll('li')].map(lineOf));
    expect(lines).to.have.length(3);
    for (const { authority, year, mg } of vitaminB6) {
      const own = lines.filter((it) => it.startsWith(`${authority} (${year}): `));
      expect(own, authority).to.have.length(1);
      expect(own[0]).to.match(new RegExp(` ${mg} mg a day`));
    }
    expect(lines[1]).to.include('Fewer sources agree');
    expect(shown.map(lineOf).join(' ')).to.include('The authorities differ.');
    expect(shown.map(lineOf).join(' ')).to.include('can itself damage nerves');
  });

  it('links to the three authorities', async () => {
    const links = all<HTMLAnchorElement>(await showWarning('sources="open"'), '.sources a').map(
      ({ href }) => href,
    );
    expect(links).to.include.members([
      'https://doi.org/10.2903/j.efsa.2023.8006',
      'https://www.nhs.uk/conditions/vitamins-and-minerals/vitamin-b/',
      'https://ods.od.nih.gov/factsheets/VitaminB6-HealthProfessional/',
    ]);
  });
});

describe('the label', () => {
  it('has one worked example: its share and its amount are those of the atomic masses', async () => {
    const share = atomicMass.Mg / (atomicMass.Mg + atomicMass.O);
    expect((share * 100).toFixed(1)).to.equal('60.3');
    const about = Math.round((500 * share) / 10) * 10;
    expect(about).to.equal(300);
    const text = section(await showWarning(), 'What mg on a label means')
      .map(lineOf)
      .join(' ');
    expect(text).to.include(
      `500 mg of magnesium oxide hold about ${about} mg of magnesium. That is 60.3% of its weight.`,
    );
    expect(text).to.include('US labels state the magnesium itself.');
  });

  it('has no calculator: the only fields are those for a country and for medicines', async () => {
    const warning = await showWarning();
    expect(all(warning, 'input, select, textarea')).to.have.length(3);
    expect(all(warning, 'input[type=number], meter, progress')).to.deep.equal([]);
    expect(list(warning).id).not.to.equal('');
  });
});

describe('the emergency number', () => {
  const doubt = 'Fewer sources agree on this number. It may have changed.';
  const emergency = async (place: string): Promise<string> => {
    const warning = await showWarning(`region="${place}"`);
    return seenText(all(warning, '.callout').find((it) => it.querySelector('a[href^="tel:"]'))!);
  };

  it('that few sources agree on says so of the number, and nothing else does: India', async () => {
    const text = await emergency('IN');
    expect(text).to.match(/\bCall 112\b/);
    expect(text).to.include(doubt);
    expect(text).not.to.include('Fewer sources agree on this.');
  });

  it('that the country’s own page gives says nothing of a doubt: the US, Australia', async () => {
    expect(await emergency('US')).to.match(/\bCall 911\b/);
    for (const place of ['US', 'AU']) expect(await emergency(place)).not.to.include('Fewer sources');
  });
});

describe('the country a reader chooses', () => {
  it('brings its upper level and its number', async () => {
    const page = await show('<div><supplement-warning></supplement-warning></div>');
    const warning = page.querySelector('supplement-warning')!;
    const countries = all<HTMLSelectElement>(warning, 'select').find((it) => it.id !== list(warning).id)!;
    countries.value = 'JP';
    countries.dispatchEvent(new Event('change', { bubbles: true }));
    await warning.updateComplete;
    expect(levels(warning).map(({ by }) => by)).to.deep.equal(['Japan']);
    expect(all<HTMLAnchorElement>(warning, 'a[href^="tel:"]').map(({ href }) => href)).to.deep.equal([
      'tel:119',
    ]);
  });
});
