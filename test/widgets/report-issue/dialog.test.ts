/** The form: what it says of where a report goes and what goes along, and what it says of what is missing. */
import { expect } from '@open-wc/testing';
import { openForm } from '../../support/open-form.js';
import { version } from '../../../src/base/version.js';
import '../../../src/define/food-sources.js';
import '../../../src/define/review-note.js';
import type { ReportIssue } from '../../../src/widgets/report-issue/report-issue.js';
import { listenToConsole } from '../../support/console.js';
import {
  all,
  along,
  button,
  buttonNames,
  dialogOf,
  email,
  Endpoint,
  fillIn,
  filledIn,
  focused,
  kind,
  lineOf,
  one,
  open,
  openReport,
  press,
  sample,
  show,
  showReport,
  thanks,
  words,
  write,
} from './report-page.js';

const home = location.href;

afterEach(() => {
  history.replaceState(null, '', home);
});

/** Where the form says that the report goes. */
const goesTo = (widget: Element): string => lineOf(one(widget, 'dialog > p'));

describe('the widget', () => {
  it('is a heading and one button until that is pressed; no form, no request', async () => {
    const endpoint = await Endpoint.that('healthy');
    const widget = await showReport(`endpoint="${endpoint.address}"`);
    expect(lineOf(one(widget, '.heading'))).to.equal('A mistake here?');
    expect(all(widget, 'button').map(lineOf)).to.deep.equal(['Report a problem']);
    expect(all(widget, 'input, textarea')).to.deep.equal([]);
    await open(widget);
    expect([dialogOf(widget).open, dialogOf(widget).matches(':modal')]).to.deep.equal([true, true]);
    await fillIn(widget);
    expect((await endpoint.told()).posts).to.deep.equal([]);
  });

  it('opens once, also when its button is pressed twice at once', async () => {
    const widget = await showReport();
    one(widget, 'button.open').click();
    await openForm(widget);
    expect(dialogOf(widget).open).to.equal(true);
    await press(widget, 'Close');
    expect(dialogOf(widget).open).to.equal(false);
  });
});

describe('the form says where a report goes', () => {
  const ways: readonly [attributes: string, to: string, buttons: string[]][] = [
    ['endpoint="https://reports.example/in"', 'Your report goes to reports.example.', ['Send the report']],
    ['endpoint="/report"', `Your report goes to ${location.host}.`, ['Send the report']],
    [
      'mailto="editor@site.example"',
      'Your report goes to editor@site.example, from your own e-mail program.',
      ['Write the e-mail', 'Save as a file'],
    ],
    ['', 'Your report becomes a file. You then choose whom to send it to.', ['Save as a file']],
    [
      'endpoint="https://reports.example/in" mailto="editor@site.example"',
      'Your report goes to reports.example.',
      ['Send the report'],
    ],
  ];
  for (const [attributes, to, buttons] of ways) {
    it(`before anything is written: ${attributes || 'no attribute'}`, async () => {
      const widget = await openReport(attributes);
      expect(goesTo(widget)).to.equal(to);
      expect(buttonNames(widget)).to.deep.equal(['Add a picture', ...buttons, 'Copy the report', 'Close']);
    });
  }
});

describe('an address that is none', () => {
  const bad = [
    'javascript:alert(1)',
    'data:text/html,x',
    'mailto:editor@site.example',
    'ftp://site.example/',
  ];
  for (const address of bad) {
    it(`is refused with one warning, and the next best way is offered: ${address}`, async () => {
      const heard = listenToConsole();
      const widget = await openReport(`endpoint="${address}" mailto="editor@site.example"`);
      expect(widget.endpoint).to.equal(undefined);
      expect(heard.warnings).to.have.length(1);
      expect(heard.warnings[0])
        .to.match(/<report-issue endpoint=/)
        .and.include(address);
      expect(heard.errors).to.deep.equal([]);
      expect(goesTo(widget)).to.include('editor@site.example, from your own');
    });
  }

  it('of e-mail, with headers or further people in it, is refused: the report becomes a file', async () => {
    for (const address of [
      'a@b.example?bcc=c@d.example',
      'a@b.example,c@d.example',
      'a@b.example%0Abcc:c',
      'me',
    ]) {
      const heard = listenToConsole();
      const widget = await openReport(`mailto="${address}"`);
      expect([widget.mailto, heard.warnings.length], address).to.deep.equal([undefined, 1]);
      expect(goesTo(widget)).to.include('becomes a file');
    }
  });
});

describe('what goes along with a report', () => {
  it('is all shown, is what is sent, and the address is told without its fragment', async () => {
    history.replaceState(null, '', '?article=7&lang=en#reader-was-here');
    const endpoint = await Endpoint.that('healthy');
    const box = await show(
      `<div><review-note></review-note></div>
       <div><report-issue endpoint="${endpoint.address}">Write to us.</report-issue></div>
       <div><food-sources></food-sources></div><div><review-note></review-note></div>`,
    );
    const widget = box.querySelector('report-issue')!;
    await open(widget);
    const page = location.href.replace('#reader-was-here', '');
    expect(page).to.match(/\?article=7&lang=en$/);
    expect(lineOf(one(widget, 'details summary'))).to.equal('What goes along with it');
    expect(along(widget)).to.deep.equal({
      'Address of the page': page,
      'Version of nutrient-widgets': version,
      'Edition of the facts': '2026-11',
      'Widgets on the page': 'review-note, report-issue, food-sources',
    });
    await fillIn(widget);
    await press(widget, 'Send the report');
    await thanks(widget);
    const { report } = (await endpoint.told()).stored[0]!;
    expect([report.page, report.version, report.edition, report.widgets]).to.deep.equal([
      page, version, '2026-11', 'review-note report-issue food-sources',
    ]); // prettier-ignore
    expect(Object.keys(report).sort(), 'and nothing else').to.deep.equal([
      'edition', 'email', 'kind', 'message', 'page', 'received', 'version', 'widgets',
    ]); // prettier-ignore
  });

  it('names the widgets that are there when the form is opened, not those of before', async () => {
    const box = await show('<div><report-issue></report-issue></div><div><review-note></review-note></div>');
    const widget = box.querySelector('report-issue')!;
    await open(widget);
    expect(along(widget)['Widgets on the page']).to.equal('report-issue, review-note');
    await press(widget, 'Close');
    box.querySelector('review-note')!.remove();
    await open(widget);
    expect(along(widget)['Widgets on the page']).to.equal('report-issue');
  });
});

/** What is said beside a field, by what the field itself points to. */
const beside = (widget: Element, field: Element): string =>
  (field.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .flatMap((id) => all(widget, `#${id}`))
    .map(lineOf)
    .join(' ');
const hint = 'What did you see, and where? Leave out anything about your health.';
const isInvalid = (field: Element): boolean => field.getAttribute('aria-invalid') === 'true';

describe('what is missing or wrong', () => {
  /** A form whose server must hear nothing. */
  async function refused(): Promise<{ widget: ReportIssue; endpoint: Endpoint }> {
    const endpoint = await Endpoint.that('healthy');
    const widget = await openReport(`endpoint="${endpoint.address}"`);
    return { widget, endpoint };
  }

  for (const text of ['', ' \n\t ']) {
    it(`words: ${JSON.stringify(text)} is not sent; the field says so, and has the focus`, async () => {
      const { widget, endpoint } = await refused();
      expect([isInvalid(words(widget)), beside(widget, words(widget))]).to.deep.equal([false, hint]);
      await fillIn(widget, { message: text, email: 'reader@mail.example' });
      await press(widget, 'Send the report');
      expect(isInvalid(words(widget))).to.equal(true);
      expect(beside(widget, words(widget))).to.equal(`${hint} Write a few words first.`);
      expect(focused()).to.equal(words(widget));
      expect(isInvalid(email(widget))).to.equal(false);
      expect((await endpoint.told()).posts).to.deep.equal([]);
    });
  }

  for (const text of ['reader', 'reader@', '@mail.example', 'a b@mail.example', 'a@b@c.example']) {
    it(`an e-mail address: ${text} is not sent; the field says so, and has the focus`, async () => {
      const { widget, endpoint } = await refused();
      await fillIn(widget, { ...sample, email: text });
      await press(widget, 'Send the report');
      expect(isInvalid(email(widget))).to.equal(true);
      expect(beside(widget, email(widget))).to.equal('This does not look like an e-mail address.');
      expect(focused()).to.equal(email(widget));
      expect(isInvalid(words(widget))).to.equal(false);
      expect(filledIn(widget), 'nothing is lost').to.deep.equal({ ...sample, email: text });
      expect((await endpoint.told()).posts).to.deep.equal([]);
    });
  }

  it('is said of both fields, and above them in a list that has the focus and leads to each; each goes once it is put right', async () => {
    const { widget, endpoint } = await refused();
    await fillIn(widget, { email: 'reader' });
    await press(widget, 'Send the report');
    expect([isInvalid(words(widget)), isInvalid(email(widget))]).to.deep.equal([true, true]);
    const list = one(widget, '.summary');
    expect(focused()).to.equal(list);
    expect(lineOf(list)).to.equal(
      'Not sent yet. Look at these first: Write a few words first. This does not look like an e-mail address.',
    );
    for (const [said, field] of [
      ['This does not look like an e-mail address.', email(widget)],
      ['Write a few words first.', words(widget)],
    ] as const) {
      button(widget, said).click();
      expect(focused()).to.equal(field);
    }
    await write(widget, words(widget), 'The link is broken.');
    expect(all(widget, '.summary'), 'one alone stands at its field').to.deep.equal([]);
    expect([isInvalid(words(widget)), isInvalid(email(widget))]).to.deep.equal([false, true]);
    await write(widget, email(widget), 'reader@mail.example');
    expect(all(widget, '.flaw')).to.deep.equal([]);
    await press(widget, 'Send the report');
    await thanks(widget);
    expect((await endpoint.told()).stored).to.have.length(1);
  });

  it('is neither an e-mail address nor a choice: both may be left out, and say so; the words are needed, and say so', async () => {
    const { widget, endpoint } = await refused();
    expect(lineOf(words(widget).labels[0]!)).to.equal('Tell us in your own words (needed)');
    expect(words(widget).getAttribute('aria-required')).to.equal('true');
    expect(lineOf(email(widget).labels![0]!)).to.match(/ \(can be left out\)$/);
    expect(lineOf(one(widget, 'fieldset:not(.picture) legend'))).to.equal('What is wrong? (can be left out)');
    await fillIn(widget, { message: 'x', email: '  ' });
    await press(widget, 'Send the report');
    await thanks(widget);
    const { report } = (await endpoint.told()).stored[0]!;
    expect([report.kind, report.email]).to.deep.equal(['other', '']);
  });
});

describe('what is wrong', () => {
  const kinds = {
    'A fact or a figure': 'fact',
    'The page looks or works wrong': 'page',
    'I cannot use it as I need to': 'accessibility',
    'Something else': 'other',
  };

  it('can be chosen from four, of which none is chosen at first, and the choice arrives', async () => {
    const endpoint = await Endpoint.that('healthy');
    const widget = await openReport(`endpoint="${endpoint.address}"`);
    expect(all(widget, 'label.tick').map(lineOf)).to.deep.equal(Object.keys(kinds));
    expect(filledIn(widget).kind).to.equal('');
    for (const name of Object.keys(kinds)) {
      await fillIn(widget, { kind: name, message: name });
      expect(filledIn(widget).kind, 'one at a time').to.equal(name);
      await press(widget, 'Send the report');
      await thanks(widget);
      await press(widget, 'Close');
      await open(widget);
      expect(kind(widget, name).checked, 'the next report begins anew').to.equal(false);
    }
    const { stored } = await endpoint.told();
    expect(Object.fromEntries(stored.map(({ report }) => [report.message, report.kind]))).to.deep.equal(
      kinds,
    );
  });
});
