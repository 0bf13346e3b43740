/** A note that a reader takes away, as plain text. */
import { describe, it } from 'node:test';
import { expect } from 'chai';
import { noteText, type Note } from '../../../src/model/note.js';

const note: Note = {
  title: 'Note for your appointment',
  parts: [
    { title: 'What I have noticed', items: ['Numbness', 'Muscle cramps'] },
    { title: 'Medicines I take', items: [] },
    { title: 'In my own words', text: '' },
  ],
  closing: 'It is no test result.',
};

const withWords = (text: string): Note => ({ ...note, parts: [{ title: 'In my own words', text }] });

describe('a note as plain text', () => {
  it('has its title, its parts and its last line, and no title without anything under it', () => {
    expect(noteText(note)).to.equal(
      'Note for your appointment\n\nWhat I have noticed\n- Numbness\n- Muscle cramps\n\nIt is no test result.',
    );
  });

  it('keeps the reader’s own words as they were written, lines and all', () => {
    expect(noteText(withWords('at night\n\n  <b>left</b> foot'))).to.equal(
      'Note for your appointment\n\nIn my own words\nat night\n\n  <b>left</b> foot\n\nIt is no test result.',
    );
  });

  it('without any part is still a title and a last line', () => {
    expect(noteText({ ...note, parts: [] })).to.equal('Note for your appointment\n\nIt is no test result.');
  });
});
