/** The figures: upper levels by country, side effects, vitamin B6 and the label. */
import { intakes } from '../../../src/knowledge/intakes.js';
import { expect } from '@open-wc/testing';
import { authorities, tableOf, type PublishedRow } from '../../support/published/intake-table.js';
import { atomicMass, diarrhoeaFrom, vitaminB6 } from '../../support/published/supplement-warning.js';
import { all, lineOf, list, one, openList, seenText, show, showWarning } from './warning.js';

/** What stands under a title, up to the next. */
function section(warning: Element, title: string): Element[] {
  const heading = all(warning, '.section').find((it) => lineOf(it) === title);
  if (!heading) throw new Error(`no section “${title}”`);
  const found: Element[] = [];
  for (
    let it = heading.nextElementSibling;
    it && !it.matches('.section, .emergency');
    it = it.nextElementSibling
  )
    found.push(it);
  return found;
}

/** What a row holds. */
const row = (warning: Element, name: string): HTMLElement => one(warning, `.row-${name} .in-row`);

/** The upper levels of adults that are always on show: whose, how much, and what counts. */
const figuresOnShow = (warning: Element): string[] => all(warning, '.uppers > li').map(seenText);

/** Upper levels by age, with what is said of young children: whose, and its lines. */
const levels = (warning: Element): { by: string; lines: string[]; text: string }[] =>
  all(warning, '.condition div:has(> .by)').map((it) => ({
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
        : ['18 and older', '19 and older'].includes(ages)
          ? 'Adults'
          : `${ages.includes('older') ? 'Everyone' : 'Children'} ${ages}`;
  return `${group}: ${amount} a day`;
}

const rowsOf = (id: (typeof authorities)[number]): readonly PublishedRow[] => tableOf(id).upper ?? [];

describe('the upper level', () => {
  const regions = {
    'us-ca': ['US', 'CA'],
    efsa: ['FR', 'IE'],
    nnr: ['SE', 'NO', 'FI'],
    anz: ['AU', 'NZ'],
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
        const adults = rowsOf(id)
          .filter(([, who]) => who !== 'pregnant' && who !== 'breastfeeding')
          .at(-1)!;
        const warning = await showWarning(`region="${place}"`);
        expect(figuresOnShow(warning)).to.have.length(1);
        expect(figuresOnShow(warning)[0]).to.match(new RegExp(` ${adults[2]} mg (from|added)`));
      });
    }
  }

  it('for a reader whose country is not known is that of the US, the EU and the UK side by side', async () => {
    const warning = await showWarning();
    expect(figuresOnShow(warning)).to.deep.equal([
      'US, Canada 350 mg from supplements and medicines',
      'EU 250 mg from supplements, and added to food or water',
      'UK 400 mg from supplements (as guidance)',
    ]);
    for (const it of all(warning, '.uppers > li')) expect(it.checkVisibility()).to.equal(true);
    const shown = levels(warning);
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
    ['IN', 'India'],
    ['CH', 'Switzerland'],
  ] as const) {
    it(`is not shown for ${place}, where none could be read: words, and whom to ask`, async () => {
      const warning = await showWarning(`region="${place}"`);
      expect(levels(warning)).to.deep.equal([]);
      const text = section(warning, 'Upper level a day').map(seenText).join(' ');
      expect(text).to.match(
        new RegExp(`^${name}: no upper level is shown here.*\\bAsk a doctor or pharmacist`),
      );
      expect(text).not.to.match(/\d/);
    });
  }

  for (const place of ['DE', 'AT']) {
    it(`in ${place}, whose own authority has none here, is that of the European Union`, async () => {
      const warning = await showWarning(`region="${place}"`);
      expect(levels(warning).map(({ by }) => by)).to.deep.equal(['European Union']);
      expect(lineOf(one(warning, '.root'))).to.match(/Germany and Austria: no upper level is shown here/);
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

  it('says that what food contains by nature is not counted, and whom it is for', async () => {
    for (const place of ['', 'region="US"', 'region="GB"', 'region="DE"']) {
      const text = section(await showWarning(place), 'Upper level a day')
        .map(seenText)
        .join(' ');
      expect(text, place).to.include(
        'Adults with healthy kidneys. What food contains by nature is not counted.',
      );
    }
  });

  it('has for each figure the authority’s own page, and the page stands in the list of sources', async () => {
    for (const id of ['us-ca', 'efsa', 'uk', 'anz', 'nnr', 'jp', 'who'] as const) {
      const place = { 'us-ca': 'US', efsa: 'FR', uk: 'GB', anz: 'AU', nnr: 'SE', jp: 'JP', who: 'BR' }[id];
      const warning = await showWarning(`region="${place}"`);
      const links = all<HTMLAnchorElement>(warning, '.row-sources a').map(({ href }) => href);
      const { url } = intakes[id]!.upper!.source;
      expect(tableOf(id).links).to.include(url);
      expect(links).to.include(url);
    }
  });
});

describe('side effects', () => {
  it('begin with diarrhoea, at about 360 mg of added magnesium in some adults', async () => {
    const effects = row(await showWarning(), 'side-effects');
    const lines = [...effects.querySelectorAll('li')].map(seenText);
    expect(lines).to.have.length(3);
    expect(lines[0]).to.match(/^Diarrhoea is the most frequent\./);
    expect(lines[0]).to.include(`about ${diarrhoeaFrom} mg a day of added magnesium`);
    expect(lines[1]).to.match(/sick.*cramps/);
    expect(lines[2]).to.match(
      /^Rare.*low blood pressure.*weakness.*slow or difficult breathing.*heart rhythm/,
    );
    expect(seenText(effects)).to.include('With an overdose you can also call a poison centre.');
  });

  it('keep their unit in a page that shows millimoles, as the source gives it', async () => {
    expect(seenText(row(await showWarning('unit="mmol"'), 'side-effects'))).to.include(`${diarrhoeaFrom} mg`);
  });
});

describe('vitamin B6', () => {
  it('stands with the upper levels of four authorities, each with its year and its unit', async () => {
    const warning = await showWarning();
    const shown = row(warning, 'b6');
    const lines = [...shown.querySelectorAll('li')].map(seenText);
    expect(lines).to.have.length(vitaminB6.length);
    for (const { authority, year, mg } of vitaminB6) {
      const own = lines.filter((it) => it.startsWith(`${authority} (${year}): `));
      expect(own, authority).to.have.length(1);
      expect(own[0]).to.match(new RegExp(` ${mg} mg a day`));
    }
    expect(lines.join(' '), 'each has its own page').not.to.include('Fewer sources');
    expect(seenText(shown)).to.include('often sold with vitamin B6');
    expect(seenText(one(warning, '.row-b6 > summary'))).to.equal('Vitamin B6 and nerves');
    expect(seenText(shown)).to.include('The authorities differ.');
    expect(seenText(shown)).to.include('can itself damage nerves');
  });

  it('of the UK is 10 mg (Food Standards Scotland), of Australia and New Zealand 50 mg: neither is that of another', async () => {
    const text = seenText(row(await showWarning(), 'b6'));
    expect(text).to.include('United Kingdom (2003): no more than 10 mg a day from supplements.');
    expect(text).to.include('Australia and New Zealand (2006): upper level 50 mg a day.');
  });

  it('links to the four authorities', async () => {
    const links = all<HTMLAnchorElement>(await showWarning('expand="sources"'), '.row-sources a').map(
      ({ href }) => href,
    );
    expect(links).to.include.members(vitaminB6.map(({ link }) => link));
  });
});

describe('the label', () => {
  it('has one worked example: its share and its amount are those of the atomic masses', async () => {
    const share = atomicMass.Mg / (atomicMass.Mg + atomicMass.O);
    expect(Math.round(share * 100)).to.equal(60);
    const about = Math.round((500 * share) / 10) * 10;
    expect(about).to.equal(300);
    const text = seenText(row(await showWarning(), 'label'));
    expect(text).to.include(
      `500 mg of magnesium oxide contain about ${about} mg of magnesium. That is about 60% of its weight.`,
    );
    expect(text).to.include('US labels state the magnesium itself.');
  });

  it('has no calculator: the only fields are those for a country and for medicines', async () => {
    const warning = await showWarning();
    await openList(warning);
    expect(all(warning, 'input, select, textarea')).to.have.length(3);
    expect(all(warning, 'input[type=number], meter, progress')).to.deep.equal([]);
    expect(list(warning).id).not.to.equal('');
  });
});

describe('the emergency number', () => {
  const doubt = 'Fewer sources agree on 112. It may have changed.';
  const emergency = async (place: string): Promise<string> => {
    const warning = await showWarning(`region="${place}"`);
    return seenText(one(warning, '.emergency'));
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
    const countries = one(warning, '.emergency select') as HTMLSelectElement;
    countries.value = 'JP';
    countries.dispatchEvent(new Event('change', { bubbles: true }));
    await warning.updateComplete;
    expect(levels(warning).map(({ by }) => by)).to.deep.equal(['Japan']);
    expect(all<HTMLAnchorElement>(warning, 'a[href^="tel:"]').map(({ href }) => href)).to.deep.equal([
      'tel:119',
    ]);
  });
});
