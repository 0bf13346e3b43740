/**
 * An option and the property it belongs to say the same. That is for the compiler to see: a slip here stops `Types`,
 * because then what is expected to be an error is none.
 */
import { describe, it } from 'node:test';
import { expect } from 'chai';
import { decimal, flag, oneOf, wholeNumber, type OptionsOf } from '../../../src/model/option.js';

interface Table {
  view: 'table' | 'chart';
  age: number | undefined;
  level: number;
  finder: boolean;
}

describe('the options of an element', () => {
  it('are of the types it declares', () => {
    const right = {
      view: oneOf(['table', 'chart'], 'table'),
      age: decimal(0, 120),
      level: wholeNumber(2, 6, 2),
      finder: flag('finder'),
    } satisfies OptionsOf<Table>;
    expect(Object.keys(right)).to.have.length(4);
  });

  it('do not compile with a value that no branch of the element knows', () => {
    // @ts-expect-error -- `grid` is not declared
    const more = { view: oneOf(['table', 'chart', 'grid'], 'table') } satisfies OptionsOf<Table>;
    expect(more.view.parse('grid')).to.equal('grid');
  });

  it('do not compile without one that it declares: nobody could ever write it', () => {
    // @ts-expect-error -- `chart` is left out
    const less = { view: oneOf(['table'], 'table') } satisfies OptionsOf<Table>;
    expect(less.view.parse('chart')).to.equal(undefined);
  });

  it('do not compile with another type, or where nothing written may be a value of its own', () => {
    // @ts-expect-error -- a number that may be missing is no number
    const missing = { level: decimal(2, 6) } satisfies OptionsOf<Table>;
    // @ts-expect-error -- a switch is no word
    const word = { finder: oneOf(['finder'], 'finder') } satisfies OptionsOf<Table>;
    expect([missing.level.default, word.finder.default]).to.deep.equal([undefined, 'finder']);
  });

  it('do not compile for a property that is not there', () => {
    // @ts-expect-error -- no such property
    const strange = { veiw: oneOf(['table', 'chart'], 'table') } satisfies OptionsOf<Table>;
    expect(Object.keys(strange)).to.deep.equal(['veiw']);
  });
});
