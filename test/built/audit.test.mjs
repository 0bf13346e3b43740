/** The register of figures, and the command that says which are due. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { file, run } from '../support/doctor-command.mjs';
import { fromSource } from '../support/from-source.mjs';

const path = fileURLToPath(new URL('../../dist/figures.json', import.meta.url));
const text = readFileSync(path, 'utf8');
const { version, figures } = JSON.parse(text);
const figure = (/** @type {string} */ id) => figures.find((/** @type {any} */ it) => it.id === id);

/** @param {Record<string, unknown>} changes */
const registerWith = (changes) =>
  JSON.stringify({ figures: [{ ...figure('emergency.US.number'), ...changes }] });

test('every figure can be checked by somebody else: value, unit, whose it is, source with an address, and both months', () => {
  assert.match(version, /^\d+\.\d+\.\d+$/);
  assert.ok(figures.length > 400, String(figures.length));
  assert.equal(new Set(figures.map((/** @type {any} */ it) => it.id)).size, figures.length, 'no id twice');
  for (const { id, value, unit, population, sources, checked, review } of figures) {
    assert.ok(typeof value === 'string' ? value : [value].flat().every(Number.isFinite), id);
    assert.ok(unit && population, id);
    assert.ok(sources.length > 0, id);
    for (const { title, organisation, url, edition = 2000 } of sources) {
      assert.ok(title && organisation, id);
      assert.match(url, /^https?:\/\//, id);
      assert.ok(Number.isInteger(edition), id);
    }
    assert.match(checked, /^\d{4}-\d{2}$/, id);
    assert.ok(review > checked, id);
  }
});

test('the register has the figures as their sources give them', () => {
  // National Academies, DRI table J-3; EFSA 2018; UK product 2678 and the EU text of ibandronate; 911.gov.
  assert.equal(figure('intake.us-ca.612-852.female').value, 320);
  assert.match(
    figure('intake.us-ca.612-852.female').population,
    /^Women 51–70, United States and Canada; RDA/,
  );
  assert.equal(figure('upper.efsa.48-').value, 250);
  assert.match(figure('upper.efsa.48-').population, /from supplements, and added to food or water/);
  assert.deepEqual(
    [figure('medicine.ibandronate.before').value, figure('medicine.ibandronate.after').value],
    [4, 6],
  );
  // Abstract of Anesth Analg 2020;131:764: 62 of 418 had neuropathic pain; of Oncology 2016: five trials, 694 people.
  assert.equal(figure('study.park.with-nerve-pain').value, 62);
  assert.deepEqual([figure('study.jordan.studies').value, figure('study.jordan.people').value], [5, 694]);
  assert.equal(figure('emergency.US.number').value, '911');
  assert.equal(figure('emergency.AU.number').value, '000', 'zeros in front are kept');
  assert.equal(figure('emergency.US.number').review, '2027-11', 'a year after the check');
  assert.equal(figure('upper.efsa.48-').review, '2029-11');
});

test('a figure on a medicine says what it is of, so that whoever checks it knows what to look for', () => {
  // FDA, 2 March 2011; MHRA, June 2022; J Am Coll Nutr 1994;13:479.
  for (const [id, value, unit, of] of /** @type {[string, number, RegExp, RegExp][]} */ ([
    ['ppi.months', 3, /^months$/, /low magnesium began in some cases/],
    ['ppi.people', 4, /^cases, one in so many$/, /magnesium alone did not put right/],
    ['metformin-b12.people', 10, /^people, one in so many, up to$/, /low vitamin B12/],
    ['zinc.mg', 142, /^mg a day$/, /lowered how much magnesium was taken up/],
  ])) {
    const it = figure(`medicine.${id}`);
    assert.equal(it.value, value, id);
    assert.match(it.unit, unit);
    assert.match(it.population, of);
  }
});

test('a row of many medicines is named by its kind and how many they are, and its line stays readable', () => {
  assert.equal(
    figure('medicine.other-antacid.before').population,
    'Other medicines: captopril, enalapril, fosinopril and 25 more; at least so long before magnesium',
  );
  for (const { id, population } of figures) assert.ok(population.length < 200, `${id}: ${population.length}`);
});

test('no figure that a widget shows is missing in the register', async () => {
  const { intakes } = await fromSource('src/knowledge/intakes.ts');
  const { foods } = await fromSource('src/knowledge/foods.ts');
  const { emergencyNumbers } = await fromSource('src/knowledge/emergency/numbers.ts');
  const { crisisLines, poisonCentres } = await fromSource('src/knowledge/emergency/lines.ts');
  const { studies } = await fromSource('src/knowledge/studies.ts');
  const { rules } = await fromSource('src/widgets/supplement-warning/model.ts');
  const begins = (/** @type {string} */ start) =>
    figures.filter((/** @type {any} */ { id }) => id.startsWith(start)).length;
  /** @param {any[]} them @param {(it: any) => unknown[]} parts */
  const count = (them, parts) => them.flatMap(parts).filter((it) => it !== undefined).length;
  const tables = Object.values(intakes);
  assert.equal(
    begins('intake.'),
    count(tables, ({ rows }) => rows.flatMap((/** @type {any} */ { mg, formulaMg }) => [mg, formulaMg])),
  );
  assert.equal(
    begins('upper.'),
    count(tables, ({ upper }) => upper?.rows ?? []),
  );
  assert.equal(
    begins('food.'),
    count(Object.values(foods), ({ mg }) => [mg]),
  );
  assert.equal(
    begins('emergency.'),
    count(Object.values(emergencyNumbers), ({ number, also, fromMobile, textPhone }) => [
      number,
      also,
      fromMobile,
      textPhone,
    ]),
  );
  assert.equal(
    begins('poison.') + begins('crisis.'),
    [poisonCentres, crisisLines].flatMap(Object.values).flat().length,
  );
  assert.equal(
    begins('medicine.'),
    // The hours from any other medicine too.
    1 + count(rules, ({ gap, figures = {} }) => [gap?.before, gap?.after, ...Object.values(figures)]),
  );
  assert.equal(
    begins('study.'),
    count(Object.values(studies), ({ source, people, studies: n, onNervePain, figures = {} }) =>
      source ? [people, n, onNervePain, ...Object.values(figures)] : [],
    ),
  );
});

test('whoever maintains the figures is told by an exit code what is due, at a month one can name', async () => {
  const fresh = await run(['audit', '--at', '2026-12']);
  assert.deepEqual(fresh, {
    code: 0,
    out: `None of ${figures.length} figures is due in December 2026.\n`,
    err: '',
  });
  assert.equal((await run(['audit', '--at=2027-11'])).code, 0, 'the month of the review itself');

  const { code, out } = await run(['audit', '--at', '2027-12']);
  assert.equal(code, 1);
  assert.match(
    out,
    /^emergency\.US\.number: 911 phone number \(United States, emergency number\)\. Due after November 2027\.\n {4}https:\/\/www\.911\.gov\/ \(not opened: read in public lists\)$/m,
  );
  assert.doesNotMatch(out, /^intake\./m, 'amounts have three years');
  assert.match(out, /\n\d+ of \d+ figures are due for a new check in December 2027\.\n$/);

  const later = await run(['audit', '--at', '2040-01']);
  assert.match(later.out, new RegExp(`${figures.length} of ${figures.length} figures are due`));
});

test('one figure that is due is counted as one', async () => {
  file('one.json', registerWith({ review: '2020-01' }));
  const { out } = await run(['audit', '--at', '2026-12', 'one.json']);
  assert.match(out, /\n1 of 1 figure is due for a new check in December 2026\.\n$/);
});

test('an address that was not read itself says how it was read: nobody takes it for the page that was checked', async () => {
  const url = 'https://example.org/page';
  for (const [via, said] of [
    ['copy', 'read in a copy'],
    ['report', 'not opened: read in other publications that state it'],
    ['lists', 'not opened: read in public lists'],
  ]) {
    file('via.json', registerWith({ review: '2020-01', sources: [{ url, via }] }));
    assert.match((await run(['audit', 'via.json'])).out, new RegExp(`^ {4}${url} \\(${said}\\)$`, 'm'));
  }
  file('read.json', registerWith({ review: '2020-01', sources: [{ url }] }));
  assert.match((await run(['audit', 'read.json'])).out, new RegExp(`^ {4}${url}$`, 'm'));
  // All that the register holds: a new way of reading needs its words.
  const ways = new Set(
    figures.flatMap((/** @type {any} */ it) => it.sources.map((/** @type {any} */ { via }) => via)),
  );
  assert.deepEqual(
    [...ways].filter((via) => !['copy', 'report', 'lists', undefined].includes(via)),
    [],
  );
});

test('the register of another version can be audited: that which a site pins', async () => {
  file('pinned/figures.json', registerWith({ review: '2020-01' }));
  const { code, out } = await run(['audit', 'pinned/figures.json']);
  assert.equal(code, 1);
  assert.match(out, /Due after January 2020/);
});

test('what is no register, no month or no option is refused with a sentence, and never passes for current', async () => {
  file('page.html', '<p>No register.</p>');
  file('empty.json', '{"figures":[]}');
  file('odd.json', registerWith({ review: 'soon' }));
  file('null.json', 'null');
  for (const [args, sentence] of /** @type {[string[], string][]} */ ([
    [['--at', '2028'], '--at 2028 is no month.'],
    [['--at', '2028-13'], '--at 2028-13 is no month.'],
    [['--at'], '--at is no month.'],
    [['--on', '2028-01'], '--on is no option.'],
    [['missing.json'], 'missing.json cannot be read.'],
    [['page.html'], 'page.html is no register of figures.'],
    [['empty.json'], 'empty.json is no register of figures.'],
    [['odd.json'], 'odd.json is no register of figures.'],
    [['null.json'], 'null.json is no register of figures.'],
    [['a.json', 'b.json'], 'One register at a time.'],
  ])) {
    const { code, out, err } = await run(['audit', ...args]);
    assert.equal(code, 2, args.join(' '));
    assert.ok(err.startsWith(sentence), err);
    assert.equal(out, '');
  }
});

test('a register of which a part is broken is refused by name: it is not current, and nothing fails in the reader’s face', async () => {
  const good = figure('emergency.US.number');
  const [source] = good.sources;
  for (const [changes, part] of /** @type {[Record<string, unknown>, string][]} */ ([
    [{ review: '2026-99' }, 'review'],
    [{ review: '2020-00' }, 'review'],
    [{ review: '2020-13' }, 'review'],
    [{ review: ['2020-01'] }, 'review'],
    [{ review: undefined }, 'review'],
    [{ sources: [null] }, 'sources'],
    [{ sources: [] }, 'sources'],
    [{ sources: [source, 'https://example.org'] }, 'sources'],
    [{ sources: [{ ...source, url: undefined }] }, 'sources'],
    [{ sources: [{ ...source, url: 'javascript:alert()' }] }, 'sources'],
    [{ sources: [{ ...source, via: 'toString' }] }, 'sources'],
    [{ value: undefined }, 'value'],
    [{ value: null }, 'value'],
    [{ value: [1, null] }, 'value'],
    [{ value: { low: 1 } }, 'value'],
    [{ unit: undefined }, 'unit'],
    [{ unit: ' ' }, 'unit'],
    [{ population: undefined }, 'population'],
  ])) {
    // Behind a good one, and overdue or not.
    for (const at of ['2000-01', '2099-01']) {
      file('broken.json', JSON.stringify({ figures: [good, { ...good, ...changes }] }));
      const { code, out, err } = await run(['audit', '--at', at, 'broken.json']);
      assert.equal(code, 2, `${JSON.stringify(changes)}: ${out}${err}`);
      assert.equal(out, '');
      assert.equal(
        err,
        `broken.json is no register of figures. In figure emergency.US.number, “${part}” is missing or cannot be read.\n`,
      );
    }
  }
  for (const it of [null, 1, 'text', [], {}, { ...good, id: undefined }, { ...good, id: 7 }]) {
    file('broken.json', JSON.stringify({ figures: [good, it] }));
    const { code, out, err } = await run(['audit', 'broken.json']);
    assert.equal(code, 2, JSON.stringify(it));
    assert.equal(out, '');
    assert.equal(
      err,
      'broken.json is no register of figures. In figure 2, “id” is missing or cannot be read.\n',
    );
  }
  file('broken.json', registerWith({ id: 'a\u001b[2Jb', unit: '' }));
  assert.match((await run(['audit', 'broken.json'])).err, /In figure aU\+001B\[2Jb, /);
});

test('a register from elsewhere cannot steer the terminal of whoever reads the audit', async () => {
  file('steer.json', registerWith({ review: '2020-01', population: 'a\u001b[2Jb\u202E\nc: all well' }));
  const { out } = await run(['audit', 'steer.json']);
  assert.match(out, /aU\+001B\[2JbU\+202E c: all well/);
});

test('help says what it reads and how it ends', async () => {
  for (const args of [
    ['audit', '--help'],
    ['audit', '-h', '--at', 'x'],
  ]) {
    const { code, out } = await run(args);
    assert.equal(code, 0);
    assert.match(out, /Ends with 0 if nothing is due, with 1 if something is/);
  }
  assert.match((await run(['--help'])).out, /npx nutrient-widgets audit/);
});
