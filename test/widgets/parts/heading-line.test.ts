import { expect } from '@open-wc/testing';
import { headingLine, type HeadingHost } from '../../../src/parts/heading-line.js';
import { parse, textOf } from '../../support/page.js';
import { rendered } from '../../support/rendered.js';

/** What a heading line reads of a widget. */
const hostOf = (children: string, headingLevel = 2, requestUpdate = (): void => undefined): HeadingHost =>
  Object.assign(parse(children), { headingLevel, requestUpdate });

/** The heading line of a widget that has this in its tag. */
function lineOf(children: string, text: string, level = 2): HTMLElement {
  return rendered(headingLine(hostOf(children, level), text));
}

const tags = (box: HTMLElement): string[] =>
  [...box.querySelectorAll('.heading')].map(({ localName }) => localName);

describe('the heading line', () => {
  for (const level of [2, 3, 4, 5, 6]) {
    it(`of level ${level} is an h${level}`, () => {
      const box = lineOf('', 'When to call', level);
      expect(tags(box)).to.deep.equal([`h${level}`]);
      expect(textOf(box)).to.equal('When to call');
    });
  }

  it('does not put a heading of the page inside another', () => {
    for (const own of [
      '<h1 slot="heading">Own</h1>',
      '<h6 slot="heading">Own</h6>',
      '<p slot="heading" role="heading" aria-level="3">Own</p>',
      '<header slot="heading"><p>Health</p><h3>Own</h3></header>',
    ]) {
      expect(tags(lineOf(own, 'When to call')), own).to.deep.equal(['div']);
    }
  });

  it('makes a heading of the page’s plain words', () => {
    expect(tags(lineOf('<span slot="heading">Own</span>', '', 3))).to.deep.equal(['h3']);
  });

  it('is not misled by headings elsewhere in the tag', () => {
    expect(
      tags(lineOf('<h3>An article</h3><div><h4 slot="heading">Not a child</h4></div>', 'When to call')),
    ).to.deep.equal(['h2']);
  });

  /** The text that stands before the slot, which a picture of the page has where it leaves out what is in a slot. */
  const beside = (box: HTMLElement): string =>
    [...box.querySelector('slot')!.parentNode!.childNodes]
      .filter((node) => node instanceof Text)
      .map(({ data }) => data.trim())
      .join('');

  it('has its own words beside the slot, and the slot itself is empty', () => {
    const box = lineOf('', 'When to call');
    expect(beside(box)).to.equal('When to call');
    expect(textOf(box.querySelector('slot'))).to.equal('');
  });

  it('has the author’s words in place of its own, and no words at all where the author wants none', () => {
    const host = hostOf('');
    expect(beside(rendered(headingLine({ ...host, heading: 'Ours' }, 'When to call')))).to.equal('Ours');
    const none = rendered(headingLine({ ...host, heading: '' }, 'When to call'));
    expect([tags(none), textOf(none)]).to.deep.equal([[], '']);
  });

  it('does not say its own words beside a heading that the page brings', () => {
    for (const own of [
      '<h3 slot="heading">Own</h3>',
      '<span slot="heading">Own</span>',
      '<i slot="heading"></i>',
    ]) {
      expect(textOf(lineOf(own, 'When to call')), own).to.equal('');
      expect(lineOf(own, 'When to call').querySelectorAll('slot[name=heading]'), own).to.have.length(1);
    }
  });

  it('says its own words again when the page takes its heading away', () => {
    const host = hostOf('<h3 slot="heading">Own</h3>');
    const box = rendered(headingLine(host, 'When to call'));
    expect(textOf(box)).to.equal('');
    (host as unknown as Element).firstElementChild!.remove();
    rendered(headingLine(host, 'When to call'), box);
    expect([tags(box), textOf(box)]).to.deep.equal([['h2'], 'When to call']);
  });

  it('without text takes no room', () => {
    const box = lineOf('', '');
    expect(tags(box)).to.deep.equal([]);
    expect(textOf(box)).to.equal('');
    expect(box.offsetHeight).to.equal(0);
  });

  it('looks again when the page brings or takes away a heading', () => {
    let looked = 0;
    const box = rendered(
      headingLine(
        hostOf('', 2, () => void (looked += 1)),
        '',
      ),
    );
    box.querySelector('slot')!.dispatchEvent(new Event('slotchange'));
    expect(looked).to.equal(1);
  });
});
