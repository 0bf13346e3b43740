/** The states of the form, looked at by axe and by what a screen reader is told. */
import { expect } from '@open-wc/testing';
import { ReportIssue } from '../../src/widgets/report-issue/report-issue.js';
import { expectContrast, expectStructure, themes } from '../support/access.js';
import { itWhere } from '../support/abilities.js';
import { axNodes, axTree, type AxNode } from '../support/browser.js';
import { settled } from '../support/page.js';
import { reportActs } from '../support/report-acts.js';
import { scenesOf } from '../support/scenes.js';
import {
  all,
  dialogOf,
  focused,
  one,
  openReport,
  show,
  showReport,
} from '../widgets/report-issue/report-page.js';

const styles = Object.values(themes);

/** Attributes that no scene has, in turn. */
const headings = ['', 'heading="Tell us" heading-level="3"', 'region="GB"', 'expand="sources"'];

describe('axe finds no barrier', () => {
  it('and no attribute is forgotten here', () => {
    const here = [...headings, ...scenesOf('report-issue').map(({ attributes }) => attributes)].join(' ');
    const named = ReportIssue.observedAttributes.filter((name) => here.includes(`${name}=`));
    expect(named.sort()).to.deep.equal([...ReportIssue.observedAttributes].sort());
  });

  scenesOf('report-issue').forEach(({ attributes, act }, i) => {
    it(`after the reader ${act?.[0] ?? 'has come to the page'}: ${attributes || 'no attribute'}`, async () => {
      const extra = attributes.includes('heading') ? '' : headings[i % headings.length];
      const page = await show(
        `<div style="${styles[i % styles.length]}"><report-issue ${attributes} ${extra}>Write.</report-issue></div>`,
      );
      const widget = page.querySelector('report-issue')!;
      await act?.[1](widget as never);
      for (const details of all<HTMLDetailsElement>(widget, 'details')) details.open = true;
      await settled(widget);
      const isOpen = all(widget, 'dialog[open]').length === 1;
      expect(isOpen).to.equal(Boolean(act) && !act![0].startsWith('closes'));
      await expectStructure(widget);
      await expectContrast(widget);
    });
  });

  it('and would find one that was put there', async () => {
    const widget = await openReport();
    all(widget, 'label[for=message]')[0]!.remove();
    await expect(widget).not.to.be.accessible();
  });
});

const act = async (name: string, attributes = ''): Promise<ReportIssue> => {
  const widget = await showReport(attributes);
  await reportActs.find((it) => it[0] === name)![1](widget as never);
  await settled(widget);
  return widget;
};

/** Firefox names a field for files by what it says itself too, and has another word for a radio button. */
const roleOf = ({ role, name }: AxNode): string =>
  `${role.replace('radiobutton', 'radio')}: ${name.replace(/^(Or choose a picture of your own) .*/, '$1')}`;
const ofRoles = (nodes: readonly AxNode[], roles: RegExp): string[] =>
  nodes.filter(({ role, name }) => roles.test(role) && name).map(roleOf);

describe('a screen reader', () => {
  it('is told of a dialog by its name, and of what is in it in the order in which it is seen', async () => {
    const widget = await openReport('endpoint="/reports"');
    const nodes = axNodes(await axTree(dialogOf(widget)));
    expect(roleOf(nodes[0]!)).to.equal('dialog: Report a problem with this page');
    expect(ofRoles(nodes, /^(heading|group|radio|radiobutton|textbox|button)$/)).to.deep.equal([
      'heading: Report a problem with this page',
      'group: What is wrong? (can be left out)',
      'radio: A fact or a figure',
      'radio: The page looks or works wrong',
      'radio: I cannot use it as I need to',
      'radio: Something else',
      'textbox: Tell us in your own words (needed)',
      'textbox: Your e-mail address, if you want an answer (can be left out)',
      'group: A picture of the page',
      'button: Add a picture',
      'button: Or choose a picture of your own',
      'button: Send the report',
      'button: Copy the report',
      'button: Close',
    ]);
    expect(focused()).to.equal(one(widget, '.title'));
  });

  itWhere(
    'spokenText',
    'hears with a field what to write, and what is wrong with what was written',
    async () => {
      const open = await openReport();
      expect((await axTree(one(open, '#message'))).description).to.equal(
        'What did you see, and where? Leave out anything about your health.',
      );
      expect((await axTree(one(open, '#email'))).description).to.equal('');
      open.parentElement!.remove();
      const widget = await act('sends an e-mail address that is none');
      const [message, email] = [await axTree(one(widget, '#message')), await axTree(one(widget, '#email'))];
      expect(message.description).to.match(/about your health\. Write a few words first\.$/);
      expect(email.description).to.equal('This does not look like an e-mail address.');
      expect([message, email].map(({ properties }) => String(properties.invalid))).to.deep.equal([
        'true',
        'true',
      ]);
      // Both are named in one place, which is read out.
      expect(focused().className).to.equal('summary');
      const summary = await axTree(one(widget, '.summary'));
      expect([summary.role, summary.name]).to.deep.equal(['group', 'Not sent yet. Look at these first:']);
    },
  );

  it('finds the picture as one place to work in, by its name', async () => {
    const widget = await act('chooses a picture, and blacks out 1 areas');
    const pad = await axTree(one(widget, '.pad'));
    expect([pad.role, pad.name]).to.deep.equal(['application', 'Picture of the page']);
    expect(one(widget, '.pad').getAttribute('aria-describedby')).to.equal('pad-hint');
    expect(one(widget, '#pad-hint').textContent).to.match(/Enter blacks out/);
  });

  it('is told at once of a failure, and politely of all else', async () => {
    const failed = await act('sends it where the answer is 500');
    expect(one(failed, '[role=alert]').textContent).to.match(/fault at the other end/);
    const saved = await act('saves it');
    expect(one(saved, '[role=alert] + [role=status]').textContent).to.match(/saved as report\.txt/);
    // What is told must have been there, empty, before it is.
    const before = await openReport();
    expect(all(before, '[role=alert], [role=status]').map((it) => it.textContent.trim())).to.deep.equal([
      '', '', '', '',
    ]); // prettier-ignore
  });
});
