/** A note that a reader takes away: as plain text and on paper. */
import { expect, nextFrame } from '@open-wc/testing';
import { copyText } from '../../../src/base/clipboard.js';
import type { Note } from '../../../src/model/note.js';
import { printNote } from '../../../src/parts/paper.js';
import { parse } from '../../support/page.js';

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

type View = Window & typeof globalThis;

/** Prints, and resolves to the frame; `print` of the frame's window is counted instead of asking for a printer. */
async function printed(
  what: Note,
  { dir = 'ltr', language = 'en' } = {},
): Promise<{
  place: HTMLElement;
  frame: HTMLIFrameElement;
  view: View;
  page: Document;
  prints: () => number;
}> {
  const place = parse('');
  let prints = 0;
  // Heard on its way down to the frame, so before the note is laid out.
  const ready = new Promise<HTMLIFrameElement>((resolve) => {
    place.addEventListener(
      'load',
      ({ target }) => {
        const frame = target as HTMLIFrameElement;
        frame.contentWindow!.print = () => {
          frame.contentWindow!.dispatchEvent(new Event('beforeprint'));
          prints++;
          resolve(frame);
        };
      },
      { capture: true },
    );
  });
  printNote(place, what, language, dir, () => undefined);
  const frame = await ready;
  const view = frame.contentWindow as View;
  return { place, frame, view, page: view.document, prints: () => prints };
}

const lines = (page: Document): string[] =>
  [...page.body.children].flatMap((it) =>
    it.localName === 'ul' ? [...it.children].map((item) => `- ${item.textContent}`) : [it.textContent],
  );

describe('copying', () => {
  const own = (clipboard: unknown): void =>
    void Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
  afterEach(() => Reflect.deleteProperty(navigator, 'clipboard'));

  it('says no, and throws nothing, where there is no clipboard: outside of https', async () => {
    own(undefined);
    expect(await copyText('x')).to.equal(false);
  });

  it('says no, and throws nothing, where the browser refuses', async () => {
    own({ writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) });
    expect(await copyText('x')).to.equal(false);
  });
});

describe('a note on paper', () => {
  it('holds title, parts and last line in this order, and is printed once', async () => {
    const { page, frame, prints } = await printed(note);
    expect(lines(page).filter(Boolean)).to.deep.equal([
      'Note for your appointment', 'What I have noticed', '- Numbness', '- Muscle cramps', 'In my own words',
      'It is no test result.',
    ]); // prettier-ignore
    expect([...page.querySelectorAll('h1, h2')].map((it) => it.localName)).to.deep.equal(['h1', 'h2', 'h2']);
    frame.dispatchEvent(new Event('load')); // some engines load an empty frame twice
    await nextFrame();
    expect(prints()).to.equal(1);
  });

  it('has lines to write on where the reader wrote nothing, and only there', async () => {
    const { page, view } = await printed(note);
    const ruled = [...page.querySelectorAll('.line')];
    expect(ruled.length).to.be.at.least(4);
    for (const line of ruled) {
      const { borderBottomStyle, borderBottomWidth, height } = view.getComputedStyle(line);
      expect(borderBottomStyle).to.equal('solid');
      expect(parseFloat(borderBottomWidth)).to.be.greaterThan(0);
      expect(parseFloat(height), 'room for handwriting').to.be.at.least(24);
    }
    const { page: written } = await printed(withWords('at night'));
    expect(written.querySelectorAll('.line')).to.have.length(0);
    expect(lines(written)).to.include('at night');
  });

  it('is black on white in letters of 11 points, with the reader’s line breaks', async () => {
    const { page, view } = await printed(withWords('at night\nin the left foot'));
    const { color, backgroundColor, fontSize } = view.getComputedStyle(page.body);
    expect([color, backgroundColor]).to.deep.equal(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    expect(parseFloat(fontSize)).to.be.closeTo((11 / 72) * 96, 0.01);
    const words = [...page.querySelectorAll('p')].find((it) => it.textContent.startsWith('at night'))!;
    expect(view.getComputedStyle(words).whiteSpace).to.match(/^pre-line|preserve-breaks/);
  });

  it('says its language, direction and title, which browsers print at the edge', async () => {
    const { page } = await printed(note, { language: 'ar', dir: 'rtl' });
    const { lang, dir } = page.documentElement;
    expect([lang, dir, page.title]).to.deep.equal(['ar', 'rtl', 'Note for your appointment']);
  });

  it('holds hostile words as text: nothing of them runs, loads or becomes an element', async () => {
    const hostile =
      '<img src=x onerror="parent.ran = 1"><script>parent.ran = 1</script></p><iframe src="/x">';
    const { page } = await printed({
      title: hostile,
      parts: [
        { title: hostile, items: [hostile] },
        { title: hostile, text: hostile },
      ],
      closing: hostile,
    });
    expect([...page.querySelectorAll('img, script, iframe')]).to.deep.equal([]);
    expect(lines(page).every((it) => it.replace(/^- /, '') === hostile)).to.equal(true);
    expect(window).not.to.have.property('ran');
  });

  it('is seen by nobody on the page: no stop for keys, nothing for a screen reader', async () => {
    const { frame } = await printed(note);
    expect([frame.tabIndex, frame.getAttribute('aria-hidden'), frame.title]).to.deep.equal([
      -1, 'true', 'Note for your appointment',
    ]); // prettier-ignore
  });

  it('leaves the page when the printing is over', async () => {
    const { place, view } = await printed(note);
    expect(place.querySelectorAll('iframe')).to.have.length(1);
    view.dispatchEvent(new Event('afterprint'));
    expect(place.childNodes).to.have.length(0);
  });

  it('takes the place of the one before', async () => {
    const { place } = await printed(note);
    printNote(place, withWords('second'), 'en', 'ltr', () => undefined);
    expect(place.querySelectorAll('iframe')).to.have.length(1);
  });

  it('does not touch the page: no style sheet, no attribute, no title of it changes', async () => {
    const seen = () => [document.title, document.adoptedStyleSheets.length, document.head.innerHTML, document.styleSheets.length]; // prettier-ignore
    const before = seen();
    await printed(note);
    expect(seen()).to.deep.equal(before);
  });
});
