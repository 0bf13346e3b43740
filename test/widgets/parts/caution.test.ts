import { expect } from '@open-wc/testing';
import { caution } from '../../../src/parts/caution.js';
import { axNodes, axTree } from '../../support/browser.js';
import { textOf } from '../../support/page.js';
import { rendered } from '../../support/rendered.js';

describe('a caution', () => {
  it('says what it is in bold words, for readers who see neither colour nor triangle', async () => {
    const box = rendered(caution('Kidney disease? Ask a doctor first.', 'It can build up.'));
    expect(textOf(box)).to.equal('Kidney disease? Ask a doctor first. It can build up.');
    expect(textOf(box.querySelector('b'))).to.equal('Kidney disease? Ask a doctor first.');
    expect(axNodes(await axTree(box)).filter(({ role }) => /image|img/.test(role))).to.deep.equal([]);
  });
});
