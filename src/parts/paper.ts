import { make } from '../base/plain.js';
import type { Note } from '../model/note.js';

const paper = `
  body { font: 11pt/1.3 serif; color: #000; background: #fff; margin: 0; }
  h1 { font-size: 16pt; margin: 0 0 8pt; }
  h2 { font-size: 11pt; margin: 8pt 0 2pt; break-after: avoid; }
  ul { margin: 0; padding-inline-start: 1.2em; }
  p { margin: 0; white-space: pre-line; }
  .line { border-block-end: 0.5pt solid #000; block-size: 22pt; }
  .closing { margin-block-start: 12pt; font-size: 10pt; }
`;

/**
 * Prints a note on its own. The page is not touched: the note is laid out in an empty frame inside
 * `place`, node by node and with a style sheet made by script, which the strictest policies allow.
 *
 * @param onBegun Hears whether the browser prints: false first where it says so late, true as soon as it does.
 */
export function printNote(
  place: Element,
  note: Note,
  language: string,
  dir: string,
  onBegun: (isPrinting: boolean) => void,
): void {
  const frame = make('iframe');
  frame.title = note.title;
  frame.ariaHidden = 'true';
  frame.tabIndex = -1;
  // Firefox puts a fresh document in the frame after it was added, so it is filled only when that one is there.
  frame.addEventListener(
    'load',
    () => {
      const view = frame.contentWindow as (Window & typeof globalThis) | null;
      if (!view) return;
      let isPrinting = false;
      try {
        layOut(view, note, language, dir);
        view.addEventListener('beforeprint', () => onBegun((isPrinting = true)));
        view.addEventListener('afterprint', () => frame.remove());
        view.print();
      } catch {
        // Of a page in a sandbox without an origin not even its own frames are its own.
      }
      // Where printing alone is forbidden nothing is thrown, and nothing comes.
      setTimeout(() => {
        if (!isPrinting) onBegun(false);
      });
    },
    { once: true },
  );
  place.replaceChildren(frame);
}

function layOut(view: Window & typeof globalThis, note: Note, language: string, dir: string): void {
  const { document: page } = view;
  const add = (parent: Element, tag: string, text = '', className = ''): Element => {
    const element = page.createElement(tag);
    element.textContent = text;
    element.className = className;
    parent.append(element);
    return element;
  };
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(paper);
  page.adoptedStyleSheets = [sheet];
  page.title = note.title;
  page.documentElement.lang = language;
  page.documentElement.dir = dir;
  page.body.replaceChildren();
  add(page.body, 'h1', note.title);
  for (const { title, items, text } of note.parts) {
    if (items && !items.length) continue;
    add(page.body, 'h2', title);
    if (items) {
      const list = add(page.body, 'ul');
      for (const item of items) add(list, 'li', item);
    } else if (text) {
      add(page.body, 'p', text);
    } else {
      for (let line = 0; line < 5; line++) add(page.body, 'div', '', 'line');
    }
  }
  add(page.body, 'p', note.closing, 'closing');
}
