import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { quoted, warnFailure, warnOnce } from '../../../src/base/warn.js';
import { listenToConsole } from '../../support/console.js';

describe('warnings to the author', () => {
  it('say who speaks', () => {
    const { warnings } = listenToConsole();
    warnOnce('who speaks');
    expect(warnings).to.deep.equal(['nutrient-widgets: who speaks']);
  });

  it('come once, however often a page repeats a mistake', () => {
    const { warnings } = listenToConsole();
    for (let i = 0; i < 1000; i += 1) warnOnce('a mistake made a thousand times');
    expect(warnings).to.have.length(1);
  });

  it('quote what was written on one line and cut short', () => {
    expect(quoted('sixty')).to.equal('"sixty"');
    expect(quoted('say "hi"')).to.equal('"say \\"hi\\""');
    expect(quoted('x'.repeat(40))).to.equal(`"${'x'.repeat(40)}"`);
    expect(quoted('x'.repeat(41))).to.equal(`"${'x'.repeat(40)}…"`);
    expect(quoted('one\ntwo\r\nthree\u2028four\u2029five')).to.equal('"one\\ntwo\\r\\nthree four five"');
    expect(quoted('')).to.equal('""');
  });

  it('show a number or a switch that a framework set, and say of anything else what it is', () => {
    expect(quoted(9)).to.equal('"9"');
    expect(quoted(NaN)).to.equal('"NaN"');
    expect(quoted(true)).to.equal('"true"');
    expect(quoted({ secret: 1 })).to.equal('"object"');
    expect(quoted(Symbol('secret'))).to.equal('"symbol"');
    expect(quoted(() => 'secret')).to.equal('"function"');
    expect(quoted(null)).to.equal('"object"');
  });

  it('stay short and on one line whatever was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (written) => {
        const text = quoted(written);
        expect(text).not.to.match(/[\n\r\u2028\u2029]/);
        expect(text.length).to.be.at.most(41 * 6 + 2); // a control character is written as \u0000
      }),
    );
  });

  it('of a failure name a tag and carry the error, once for each kind of failure, as a page fails in all widgets alike', () => {
    const { errors } = listenToConsole();
    const error = new Error('why');
    warnFailure('emergency-banner', error);
    warnFailure('emergency-banner', new Error('why'));
    warnFailure('emergency-banner', new Error('why else'));
    warnFailure('emergency-banner', 'not even an error');
    warnFailure('intake-table', error);
    expect(errors).to.have.length(3);
    expect(errors[0]![0]).to.include('<emergency-banner>');
    expect(errors[0]![1]).to.equal(error);
  });

  // Last: after this one nothing warns on this page any more.
  it('end somewhere: a page that goes wild does not fill the console', () => {
    const { warnings } = listenToConsole();
    for (let i = 0; i < 5000; i += 1) warnOnce(`mistake number ${i}`);
    expect(warnings.length).to.be.at.least(100);
    expect(warnings.length).to.be.at.most(200);
  });
});
