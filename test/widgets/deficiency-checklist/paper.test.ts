/** The note on paper, from the built file on a page with the strictest policy that allows it. */
import { expect } from '@open-wc/testing';
import { type } from '../../support/browser.js';
import { all, boxFor, boxes, buttonOf, labelOf, ownWords, until } from './checklist.js';
import { openList, type ListPage } from './host.js';

interface Printing extends ListPage {
  /** Documents that were given to the printer, as text line by line. */
  readonly printed: string[][];
}

/** A list with a tick, whose note is not printed but read, at the moment at which a printer would get it. */
async function printing(file: string, first = /tingling/i): Promise<Printing> {
  const opened = await openList(file);
  const printed: string[][] = [];
  // Heard on its way down to the frame, so before the note is laid out in it.
  opened.list.shadowRoot!.addEventListener(
    'load',
    ({ target }) => {
      const view = (target as HTMLIFrameElement).contentWindow!;
      view.print = () => {
        view.dispatchEvent(new Event('beforeprint'));
        printed.push([...view.document.body.children].map(lineOf));
      };
    },
    { capture: true },
  );
  await tick(opened, first);
  return { ...opened, printed };
}

const lineOf = (element: Element): string =>
  element.localName === 'ul'
    ? [...element.children].map((it) => `- ${it.textContent}`).join('\n')
    : element.textContent || `(${element.className})`;

async function write({ page, list, settled }: ListPage, text: string): Promise<void> {
  page.window.focus();
  ownWords(list).focus();
  await type(text);
  await settled();
}

async function tick({ list, settled }: ListPage, ...words: readonly RegExp[]): Promise<void> {
  for (const it of words) boxFor(list, it).click();
  await settled();
}

const print = ({ list }: ListPage): HTMLIFrameElement => {
  buttonOf(list, 'Print').click();
  const [frame, ...others] = all<HTMLIFrameElement>(list, 'iframe');
  expect(others).to.deep.equal([]);
  return frame!;
};

/** Engines that fill a frame a moment after it was added print it a moment later. */
async function printedOnce({ printed }: Printing): Promise<readonly string[]> {
  await until(() => printed.length);
  expect(printed).to.have.length(1);
  return printed[0]!;
}

const questions = [
  '- What else could explain these signs?',
  '- Should my magnesium be tested, and how well do my kidneys work?',
  '- Are tests for vitamin B12, blood sugar and blood proteins worth it?',
  '- Could one of my medicines play a part?',
].join('\n');

const lastLine = 'Made with a list of signs on a web page. It is no test result.';

for (const file of ['checklist.html', 'checklist-strict.html']) {
  describe(`Print, on ${file}`, () => {
    it('puts what was ticked, the questions and the reader’s words on paper, once', async () => {
      const opened = await printing(file);
      await tick(opened, /^tiredness/i, /aldosterone/, /furosemide/);
      await write(opened, 'Since June, at night.');
      print(opened);
      expect(await printedOnce(opened)).to.deep.equal([
        'Note for your appointment',
        'What I have noticed', '- Tiredness\n- Tingling',
        'What may matter', '- Too much aldosterone, a hormone that controls salt',
        'Medicines I take, one or more of', `- ${labelOf(boxFor(opened.list, /furosemide/))}`,
        'Questions to ask', questions,
        'In my own words', 'Since June, at night.',
        lastLine,
      ]); // prettier-ignore
      const { errors, violations, console: written } = opened.page;
      expect([errors, violations, written]).to.deep.equal([[], [], []]);
    });

    it('gives lines to write on where nothing was written', async () => {
      const opened = await printing(file);
      print(opened);
      const [title, ...rest] = await printedOnce(opened);
      expect(title).to.equal('Note for your appointment');
      const lines = rest.filter((it) => it === '(line)');
      expect(lines.length).to.be.at.least(4);
      expect(rest.filter((it) => it !== '(line)')).to.deep.equal([
        'What I have noticed', '- Tingling', 'Questions to ask', questions, 'In my own words', lastLine,
      ]); // prettier-ignore
    });

    it('has its own style, which the policy of the page does not take away', async () => {
      const opened = await printing(file);
      const frame = print(opened);
      await printedOnce(opened);
      const view = frame.contentWindow as Window & typeof globalThis;
      const style = (selector: string) => view.getComputedStyle(view.document.querySelector(selector)!);
      expect(parseFloat(style('h1').fontSize)).to.be.closeTo(21.3, 0.1); // 16 points
      expect(style('.line').borderBottomStyle).to.equal('solid');
      expect(style('body').color).to.equal('rgb(0, 0, 0)');
      expect(opened.page.violations).to.deep.equal([]);
    });

    it('holds hostile words as text', async () => {
      const opened = await printing(file);
      const hostile = '<img src=x onerror="top.ran = 1"><script>top.ran = 1</script>';
      await write(opened, hostile);
      const frame = print(opened);
      expect(await printedOnce(opened)).to.include(hostile);
      expect([...frame.contentDocument!.querySelectorAll('img, script')]).to.deep.equal([]);
      expect(window).not.to.have.property('ran');
      expect([opened.page.errors, opened.page.violations]).to.deep.equal([[], []]);
    });

    it('asks for nothing over the network', async () => {
      const opened = await printing(file);
      const before = await opened.page.requests();
      print(opened);
      await printedOnce(opened);
      expect(await opened.page.requests()).to.deep.equal(before);
    });
  });
}

describe('the printed note', () => {
  it('fits on one page, of A4 and of US Letter, with everything ticked and some lines of own words', async () => {
    const opened = await printing('checklist.html');
    const { list, settled } = opened;
    for (const box of boxes(list)) if (!box.checked) box.click();
    await settled();
    await write(opened, 'Since June, at night, in both feet. Worse in bed, better when I walk. '.repeat(5));
    const frame = print(opened);
    await printedOnce(opened);
    expect(opened.printed[0]!.join('\n').match(/^- /gm)).to.have.length(26 + 4);
    // What is left of a page within margins of half an inch, at 96 to the inch.
    for (const [width, height] of [
      [697, 1027],
      [720, 960],
    ] as const) {
      frame.style.cssText = `inline-size: ${width}px; block-size: 10px`;
      expect(frame.contentDocument!.documentElement.scrollHeight, `${width}`).to.be.at.most(height);
    }
  });

  it('is taken off the page when the printing is over', async () => {
    const opened = await printing('checklist-strict.html');
    const frame = print(opened);
    await printedOnce(opened);
    frame.contentWindow!.dispatchEvent(new Event('afterprint'));
    expect(all(opened.list, 'iframe')).to.deep.equal([]);
  });

  it('is taken off the page by Clear, whatever the browser said', async () => {
    const opened = await printing('checklist-strict.html');
    print(opened);
    await printedOnce(opened);
    buttonOf(opened.list, 'Clear').click();
    await opened.settled();
    expect(all(opened.list, 'iframe')).to.deep.equal([]);
  });

  it('is of what is ticked now, and the one before is gone', async () => {
    const opened = await printing('checklist.html');
    print(opened);
    await printedOnce(opened);
    await tick(opened, /tingling/i, /cramps/i);
    opened.printed.length = 0;
    print(opened);
    expect((await printedOnce(opened)).join('\n'))
      .to.include('Muscle cramps')
      .and.not.to.include('Tingling');
  });

  it('is gone with the rest when the page changes its address without a load', async () => {
    const opened = await printing('checklist.html');
    print(opened);
    await printedOnce(opened);
    opened.page.window.history.pushState(null, '', '/another-article');
    opened.list.requestUpdate();
    await opened.settled();
    const left = all<HTMLIFrameElement>(opened.list, 'iframe').map(
      (it) => it.contentDocument!.body.innerText,
    );
    expect(left.join('')).not.to.include('Tingling');
  });

  it('does not move the page or make it scroll: its frame has no room there', async () => {
    const opened = await printing('checklist.html');
    const { documentElement } = opened.page.document;
    const before = [documentElement.scrollHeight, documentElement.scrollWidth];
    const frame = print(opened);
    await printedOnce(opened);
    expect([documentElement.scrollHeight, documentElement.scrollWidth]).to.deep.equal(before);
    const { width, height } = frame.getBoundingClientRect();
    expect([width, height]).to.deep.equal([1, 1]);
  });
});
