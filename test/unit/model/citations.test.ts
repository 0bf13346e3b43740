/** The list of sources at the end of a widget: what it cited while it was drawn, and nothing of another one. */
import { describe, it } from 'node:test';
import { expect } from 'chai';
import { mgbasics, msk } from '../../../src/knowledge/sources/kidney.js';
import { ods } from '../../../src/knowledge/sources/lack.js';
import { citations, cite, cited, sourcesIn, startCiting } from '../../../src/model/citations.js';

describe('the sources of a fact', () => {
  it('are its own, the first one first', () => {
    expect(sourcesIn(ods)).to.deep.equal([ods]);
    expect(sourcesIn([msk, ods])).to.deep.equal([msk, ods]);
    expect(sourcesIn({ sources: [mgbasics, ods] })).to.deep.equal([mgbasics, ods]);
    expect(sourcesIn({ source: msk })).to.deep.equal([msk]);
  });

  it('are none where none could be found', () => {
    expect(sourcesIn({})).to.deep.equal([]);
    expect(sourcesIn({ source: undefined })).to.deep.equal([]);
  });
});

describe('what is cited', () => {
  it('is named once each, in the order in which it was drawn', () => {
    startCiting();
    cite(ods, { sources: [msk, ods] });
    cite({ source: mgbasics }, msk);
    expect(cited()).to.deep.equal([ods, msk, mgbasics]);
  });

  it('is of one widget: the next begins anew', () => {
    startCiting();
    cite(ods);
    startCiting();
    expect(cited()).to.deep.equal([]);
  });

  it('shows nothing where it stands, and can be looked at by whoever asks', () => {
    expect(cite(ods)).to.equal(undefined);
    citations.mark = (fact) => sourcesIn(fact).length;
    expect(cite(ods, msk)).to.equal(2);
    citations.mark = undefined;
  });
});
