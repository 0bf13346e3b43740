/** A page that is printed: a form is of no use on paper, an address to write to is. */
import { expect } from '@open-wc/testing';
import { emulateMedia } from '../../support/browser.js';
import { settled, textNodes } from '../../support/page.js';
import { reportActs } from '../../support/report-acts.js';
import { all, dialogOf, openReport, showReport, words, write } from './report-page.js';

/** Lines of the widget that are printed. */
const printed = (widget: Element): string[] =>
  textNodes(widget.shadowRoot!)
    .filter(({ parentElement }) => !parentElement!.matches('style') && parentElement!.checkVisibility())
    .map(({ data }) => data.trim());

const onPaper = 'To report a problem with this page, write to publisher@example.org.';

describe('on paper', () => {
  it('stands nothing of the form, and it leaves no gap, where there is no address to write to', async () => {
    for (const attributes of ['', 'endpoint="/reports"', 'heading="Tell us"']) {
      const widget = await showReport(attributes);
      await emulateMedia({ media: 'print' });
      expect(printed(widget), attributes).to.deep.equal([]);
      expect(widget.getBoundingClientRect().height, 'room that it takes').to.be.at.most(2);
      await emulateMedia();
    }
  });

  it('stands the address to write to, black on white', async () => {
    for (const attributes of [
      'mailto="publisher@example.org"',
      'mailto="publisher@example.org" endpoint="/reports"',
    ]) {
      const widget = await showReport(attributes);
      expect(printed(widget), 'not on the screen').not.to.include(onPaper);
      await emulateMedia({ media: 'print' });
      expect(printed(widget).filter((line) => line !== 'A mistake here?')).to.deep.equal([onPaper]);
      expect(getComputedStyle(all(widget, '.on-paper')[0]!).color).to.equal('rgb(0, 0, 0)');
      await emulateMedia();
    }
  });

  it('stands nothing of what a reader has written, also while the form is open over the page', async () => {
    const widget = await openReport('mailto="publisher@example.org"');
    await write(widget, words(widget), 'My feet feel numb.');
    await emulateMedia({ media: 'print' });
    expect(dialogOf(widget).checkVisibility()).to.equal(false);
    expect(printed(widget).join(' ')).not.to.match(/numb|Tell us/);
  });

  it('stands no picture either', async () => {
    const widget = await showReport();
    const [, choose] = reportActs.find(([name]) => name.includes('blacks out 1'))!;
    await choose(widget as never);
    await settled(widget);
    expect(all(widget, 'canvas')).to.have.length(1);
    await emulateMedia({ media: 'print' });
    expect(all(widget, 'canvas')[0]!.checkVisibility()).to.equal(false);
  });
});
