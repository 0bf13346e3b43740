/** What a report holds, in all the forms in which it leaves the page. */
import { describe, it } from 'node:test';
import { expect } from 'chai';
import fc from 'fast-check';
import {
  areaBetween,
  emptyDraft,
  fieldsOf,
  flawsOf,
  framed,
  mailtoOf,
  reportOf,
  textOf,
  type Surroundings,
} from '../../../src/widgets/report-issue/model.js';

const along: Surroundings = {
  page: 'https://blog.example/feet',
  version: '1.0.0',
  edition: '2026-11',
  widgets: ['intake-table', 'report-issue'],
};
const names = { fact: 'A fact', page: 'The page', accessibility: 'Use', other: 'Something else' };

describe('a report', () => {
  it('is not sent without words, or with an e-mail address that is none', () => {
    expect(flawsOf(emptyDraft)).to.deep.equal(['message']);
    expect(flawsOf({ ...emptyDraft, message: ' \n' })).to.deep.equal(['message']);
    expect(flawsOf({ ...emptyDraft, message: 'Wrong', email: 'nobody' })).to.deep.equal(['email']);
    expect(flawsOf({ ...emptyDraft, message: 'Wrong', email: ' a@b ' })).to.deep.equal([]);
    expect(flawsOf({ ...emptyDraft, email: 'a b@c' })).to.deep.equal(['message', 'email']);
  });

  it('holds what was written, trimmed, and what goes along', () => {
    const report = reportOf({ kind: '', message: ' Wrong \n', email: ' a@b ' }, along);
    expect(report).to.deep.equal({ kind: 'other', message: 'Wrong', email: 'a@b', ...along });
    expect(reportOf({ ...emptyDraft, kind: 'fact' }, along).kind).to.equal('fact');
  });

  it('is fields of a form, all of them text', () => {
    expect(fieldsOf(reportOf({ kind: 'page', message: 'Wrong', email: '' }, along))).to.deep.equal({
      kind: 'page',
      message: 'Wrong',
      email: '',
      page: 'https://blog.example/feet',
      version: '1.0.0',
      edition: '2026-11',
      widgets: 'intake-table report-issue',
    });
  });

  it('is plain text under titles, without what is empty', () => {
    const report = reportOf({ kind: 'fact', message: 'Wrong', email: '' }, { ...along, widgets: [] });
    expect(textOf(report, (key) => key.toUpperCase(), names)).to.equal(
      'KIND\nA fact\n\nMESSAGE\nWrong\n\nPAGE\nhttps://blog.example/feet\n\nVERSION\n1.0.0\n\nEDITION\n2026-11',
    );
  });
});

describe('an e-mail', () => {
  it('has the report in it, with line breaks as mail programs want them', () => {
    expect(mailtoOf('a+b@site.example', 'On: this', 'one\ntwo\r\nthree')).to.equal(
      'mailto:a%2Bb@site.example?subject=On%3A%20this&body=one%0D%0Atwo%0D%0Athree',
    );
  });

  it('is not made where a mail program would cut it off', () => {
    expect(mailtoOf('a@b', '', 'x'.repeat(1800))).to.be.a('string');
    expect(mailtoOf('a@b', '', 'x'.repeat(1900))).to.equal(undefined);
    expect(mailtoOf('a@b', '', '表'.repeat(220))).to.equal(undefined);
  });

  it('can be made of any text, half an emoji included', () => {
    expect(mailtoOf('a@b', '', 'Wrong \ud83d')).to.include('Wrong%20%EF%BF%BD');
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        expect(mailtoOf('a@b', text.replace(/\p{Surrogate}/gu, ''), text)).to.match(/^mailto:/);
      }),
      { seed: 20261122 },
    );
  });
});

describe('an area of a picture', () => {
  it('lies between two points, whichever comes first, and inside the picture', () => {
    expect(areaBetween([0.5, 0.75], [0.25, 0.25])).to.deep.equal({
      x: 0.25,
      y: 0.25,
      width: 0.25,
      height: 0.5,
    });
    expect(areaBetween([-1, -1], [2, 0.5])).to.deep.equal({ x: 0, y: 0, width: 1, height: 0.5 });
  });

  const area = { x: 0.5, y: 0.5, width: 0.2, height: 0.2 };

  it('moves with the arrow keys, and grows with them', () => {
    const close = (made: ReturnType<typeof framed>, expected: typeof area): void => {
      for (const side of ['x', 'y', 'width', 'height'] as const)
        expect(made![side], side).to.be.closeTo(expected[side], 1e-9);
    };
    close(framed(area, 'ArrowLeft', false), { ...area, x: 0.45 });
    close(framed(area, 'ArrowDown', false), { ...area, y: 0.55 });
    close(framed(area, 'ArrowRight', true), { ...area, width: 0.25 });
    close(framed(area, 'ArrowUp', true), { ...area, height: 0.15 });
  });

  it('never leaves the picture, nor shrinks to nothing, whatever is pressed', () => {
    const keys = fc.constantFrom('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown');
    fc.assert(
      fc.property(fc.array(fc.tuple(keys, fc.boolean()), { maxLength: 60 }), (presses) => {
        let now = area;
        for (const [key, isSizing] of presses) now = framed(now, key, isSizing)!;
        expect(Math.min(now.x, now.y)).to.be.at.least(0);
        expect(Math.max(now.x + now.width, now.y + now.height)).to.be.at.most(1 + 1e-9);
        expect(Math.min(now.width, now.height)).to.be.at.least(0.05 - 1e-9);
      }),
      { seed: 20261122 },
    );
  });

  it('takes no other key', () => {
    for (const key of ['Enter', 'a', 'constructor']) expect(framed(area, key, false)).to.equal(undefined);
  });
});
