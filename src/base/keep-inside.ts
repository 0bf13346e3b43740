import { isElement } from './fallback.js';

/**
 * Scripts of a page take keys for shortcuts, and cancel presses and copying, where they see no field: outside of a
 * shadow root every event seems to come from the widget itself. So what a field of ours needs goes no further than the
 * widget. Everything else goes on, such as the click by which a page closes its menu.
 */

/** Where keys edit or move. */
const fields = 'input, textarea, select, [role=application]';

/** The code of the key that was kept when it went down. So is its end, whatever has the focus by then. */
let held: string | undefined;

/** Whether a key edits or moves in a field, or presses a button. */
function isForUs({ key, ctrlKey, altKey, metaKey }: KeyboardEvent, target: Element): boolean {
  if (!target.closest(fields)) return /^(?: |Enter)$/.test(key) && target.matches('button, summary, a');
  return ctrlKey || altKey || metaKey ? /^[acvxyz]$/i.test(key) : !/^(?:Tab|Escape|F\d+)$/.test(key);
}

function keep(event: Event): void {
  const target = event.target as Node;
  // What the author put in the tag passes here as well, and is the page's.
  if (!isElement(target) || !(event.currentTarget as Node).contains(target)) return;
  let isKept: unknown = target.closest(fields);
  if (event instanceof KeyboardEvent) {
    if (event.type === 'keydown') held = isForUs(event, target) ? event.code : undefined;
    isKept = held === event.code;
  }
  if (isKept) event.stopPropagation();
}

const kept = 'keydown keypress keyup mousedown selectstart contextmenu copy cut paste'.split(' ');

/** Keeps what is meant for the fields in a shadow root from the page around it. */
export function keepInside(root: Node): void {
  for (const type of kept) root.addEventListener(type, keep);
}

/** Of the window, while something of ours is open that Escape closes; the focus may be on nothing in it. */
export function keepEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape') return;
  event.stopPropagation();
  // By then it is closed.
  addEventListener('keyup', (end) => end.stopPropagation(), { capture: true, once: true });
}
