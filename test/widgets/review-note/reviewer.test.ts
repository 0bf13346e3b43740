/** Who reviewed the page: what its author wrote, as text, and never anybody else. */
import { expect } from '@open-wc/testing';
import type { ReviewNote } from '../../../src/widgets/review-note/review-note.js';
import { openHost } from '../../support/browser.js';
import { listenToConsole } from '../../support/console.js';
import { keepCitations, sourcesOf } from '../../support/facts.js';
import { isShown, settled } from '../../support/page.js';
import { all, lineOf, named, namesNobody, nobody, one, review, show, showNote } from './note.js';

const dates = { 'reviewed-on': '2026-10-02', 'next-review': '2099-10-02' };

keepCitations();

describe('a reviewer is never invented', () => {
  for (const [what, attributes] of Object.entries<Record<string, string>>({
    'no attribute': {},
    'an empty name': { 'reviewed-by': '' },
    'white space only': { 'reviewed-by': ' \n\t\u00a0\u3000 ' },
    'credentials without a name': { credentials: 'MD, neurologist' },
    'credentials with a name of white space': { 'reviewed-by': '  ', credentials: 'MD' },
    'dates without a name': dates,
    'all but a name': { credentials: 'MD', ...dates },
  })) {
    it(`${what}: it says that nobody is named, with no credentials and no dates`, async () => {
      const heard = listenToConsole();
      const note = await showNote(attributes);
      expect(namesNobody(note)).to.equal(true);
      expect(lineOf(one(note, '.root'))).not.to.match(/MD|neurologist|2099/);
      expect([heard.warnings, heard.errors]).to.deep.equal([[], []]);
    });
  }

  it('a name that is taken away again leaves nobody, and junk from a script is nobody', async () => {
    listenToConsole();
    const note = await showNote(named);
    expect(review(note)).to.have.length(1);
    note.removeAttribute('reviewed-by');
    await settled(note);
    expect(namesNobody(note)).to.equal(true);
    for (const value of [{}, [], Symbol.iterator, () => 'Reviewer Name', null, undefined]) {
      note.reviewedBy = value as string;
      await settled(note);
      expect(namesNobody(note), typeof value).to.equal(true);
    }
  });
});

describe('a reviewer who is named', () => {
  it('stands there with credentials, as written, and without spaces around', async () => {
    const note = await showNote({ 'reviewed-by': ' Reviewer Name ', credentials: ' MD, neurologist ' });
    expect(review(note)).to.deep.equal(['Text of this page reviewed by: Reviewer Name, MD, neurologist']);
    expect(lineOf(one(note, '.root'))).not.to.include(nobody);
    note.setAttribute('credentials', '  ');
    await settled(note);
    expect(review(note)).to.deep.equal(['Text of this page reviewed by: Reviewer Name']);
  });

  it('gets no second full stop when the credentials end with one', async () => {
    const [line] = review(await showNote({ ...named, credentials: 'M.D.' }));
    expect(line).to.match(/Reviewer Name, M\.D\.$/);
  });

  for (const hostile of [
    '<img src=x onerror="window.ran = 1">',
    '<script>window.ran = 1</script>',
    '<b>Reviewer</b> &amp; Name',
    '{date} {name}',
    '</style><slot name=heading>',
    "O'Reviewer \u202eemaN",
  ]) {
    it(`is text, whatever stands in it: ${hostile}`, async () => {
      const note = await showNote({ 'reviewed-by': hostile, credentials: hostile, ...dates });
      expect(review(note)[0]).to.equal(`Text of this page reviewed by: ${hostile}, ${hostile}`);
      expect(all(note, 'img, script, .review b, style:not(:empty) ~ style')).to.deep.equal([]);
      expect(window).not.to.have.property('ran');
    });
  }
});

describe('the rest of the note', () => {
  it('says in three lines when to ask a professional, with the sources of each, whoever reviewed the page', async () => {
    for (const attributes of [{}, { ...named, ...dates }]) {
      const note = await showNote({ ...attributes, expand: 'sources' });
      const rows = [
        [/Before magnesium: with kidney or heart disease, medicines, pregnancy, or a child/, 'mskcc.org'],
        [/new pain, tingling, numb feet, weakness or poor balance/, 'nhsinform.scot'],
        [/cut on the foot that does not heal/, 'nhsinform.scot'],
      ] as const;
      const items = all(note, '.plain li');
      expect(items).to.have.length(rows.length);
      rows.forEach(([says, host], i) => {
        expect(lineOf(items[i]!)).to.match(says);
        const { url } = sourcesOf(items[i]!)[0]!;
        expect(new URL(url).hostname).to.match(new RegExp(`${host}$`));
        expect(all<HTMLAnchorElement>(note, '.row-sources a').map(({ href }) => href)).to.include(url);
      });
    }
  });

  it('says that the widgets’ own facts were reviewed by no clinician, also where the page was; and whom to tell', async () => {
    for (const attributes of [{}, named]) {
      const note = await showNote(attributes);
      const row = one(note, '.row-report');
      expect(lineOf(row)).to.match(/^A wrong figure\? Tell the publisher/);
      expect(lineOf(row)).to.match(/list their own sources.*No clinician reviewed them/);
      expect(row.hasAttribute('open')).to.equal(false);
    }
    const open = await showNote({ expand: 'report' });
    expect(one(open, '.row-report').hasAttribute('open')).to.equal(true);
  });

  it('keeps the level of headings, takes the author’s own, and needs none', async () => {
    const note = await showNote({ 'heading-level': '4' });
    expect(all(note, 'h1, h2, h3, h4, h5, h6').map(({ localName }) => localName)).to.deep.equal(['h4', 'h5']);
    expect(all(await showNote({ heading: '' }), '.heading')).to.deep.equal([]);
    const page = await show('<review-note><h3 slot="heading">Who checked this</h3></review-note>');
    expect(isShown(page.querySelector('h3')!)).to.equal(true);
    expect(all(page.querySelector('review-note')!, 'h2')).to.deep.equal([]);
  });
});

describe('the page around it', () => {
  const written = `<review-note reviewed-by="Reviewer Name" credentials="MD" reviewed-on="2026-10-02">Ask a doctor.</review-note>`;

  it('gets nothing written into it: no script, no structured data, no attribute on the tag', async () => {
    const head = document.head.innerHTML;
    const page = await show(`<div>${written}</div>`);
    expect(page.innerHTML).to.equal(`<div>${written}</div>`);
    expect(document.head.innerHTML).to.equal(head);
    const note = page.querySelector<ReviewNote>('review-note')!;
    expect(all(note, 'script, [itemscope], [itemprop], [typeof], meta')).to.deep.equal([]);
  });

  it('keeps the author’s words when the script never comes', async () => {
    const { document: page } = await openHost('script-missing.html');
    page.body.insertAdjacentHTML('beforeend', `<div>${written}</div>`);
    expect(isShown(page.querySelector('review-note')!.firstChild!)).to.equal(true);
  });
});
