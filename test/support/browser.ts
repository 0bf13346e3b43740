/** What a test can do that page script cannot: real keys and clicks, media settings, host pages, the accessibility tree. */
import {
  executeServerCommand,
  resetMouse,
  sendKeys,
  sendMouse,
  setViewport as setStockViewport,
} from '@web/test-runner-commands';

export interface Media {
  media?: 'screen' | 'print';
  forcedColors?: 'active' | 'none';
  colorScheme?: 'light' | 'dark';
  reducedMotion?: 'reduce' | 'no-preference';
  contrast?: 'more';
}

export interface AxNode {
  /** As Chromium has it: mostly the ARIA role, but also `StaticText`, `LabelText`, `DisclosureTriangle` … */
  role: string;
  name: string;
  description: string;
  value?: string | number;
  /** `level`, `checked`, `expanded`, `disabled`, `focusable`, `live` … where they apply. */
  properties: Record<string, unknown>;
  children: AxNode[];
}

export interface HostRequest {
  /** Path and query on our own server, the whole address elsewhere. */
  url: string;
  method: string;
}

export interface HostPage {
  frame: HTMLIFrameElement;
  window: Window & typeof globalThis;
  document: Document;
  /** Every request so far by the page or a frame in it, the page itself first. */
  requests(): Promise<HostRequest[]>;
}

const VIEWPORT = { width: 800, height: 600 }; // the runner's own
let mediaChanged = false;
let viewportChanged = false;
let pointerMoved = false;
const openFrames = new Set<HTMLIFrameElement>();

// The tab outlives the test, and the next test file gets the same one: leave nothing behind, also after a failure.
afterEach(async () => {
  if (mediaChanged) await emulateMedia();
  if (viewportChanged) await setViewport(VIEWPORT.width, VIEWPORT.height);
  if (pointerMoved) await resetMouse();
  mediaChanged = viewportChanged = pointerMoved = false;
  for (const frame of openFrames) frame.remove();
  openFrames.clear();
});

/** Emulates the given settings until the end of the test; whatever is not named goes back to the browser's own. */
export async function emulateMedia(settings: Media = {}): Promise<void> {
  mediaChanged = true;
  const features = {
    'forced-colors': settings.forcedColors,
    'prefers-color-scheme': settings.colorScheme,
    'prefers-reduced-motion': settings.reducedMotion,
    'prefers-contrast': settings.contrast,
  };
  await executeServerCommand('nw-emulate-media', { media: settings.media, features });
}

/** The size of the tab in CSS pixels, until the end of the test. */
export async function setViewport(width: number, height = VIEWPORT.height): Promise<void> {
  viewportChanged = true;
  await setStockViewport({ width, height });
}

/** The page that keys go to: that of the innermost frame that has the focus. */
function activePage(): Window {
  let page: Window = window;
  for (;;) {
    const active: Element | null = page.document.activeElement;
    // None in a frame of another origin: nobody can see there what comes.
    const inner = (active as Partial<HTMLIFrameElement> | null)?.contentDocument?.defaultView;
    if (!inner) return page;
    page = inner;
  }
}

let reached: Window = window;

/**
 * WebKit still sends the next key to the page around a frame for a moment after the frame says that it has the focus.
 * So the first key into a frame is one that writes nothing, until it comes there.
 */
async function reachPage(): Promise<void> {
  const page = activePage();
  if (page === reached || page === window) {
    reached = page;
    return;
  }
  const arrived: Event[] = [];
  const reach = (event: Event): void => void arrived.push(event);
  page.addEventListener('keydown', reach, { capture: true });
  for (let knocks = 0; arrived.length === 0 && knocks < 20; knocks++) {
    await sendKeys({ down: 'Shift' });
    await sendKeys({ up: 'Shift' });
  }
  page.removeEventListener('keydown', reach, { capture: true });
  if (arrived.length === 0) throw new Error('No key comes into the frame that has the focus');
  reached = page;
}

/** Presses and releases a real key, with modifiers if named: `press('Shift+Tab')`. Key names as in `KeyboardEvent.key`. */
export async function press(keys: string): Promise<void> {
  const modifiers = keys.split(/\+(?=.)/);
  const name = modifiers.pop()!;
  // Drivers know the space bar by its code or by its character; all of them by the character.
  const key = name === 'Space' ? ' ' : name;
  await reachPage();
  for (const modifier of modifiers) await sendKeys({ down: modifier });
  await sendKeys({ press: key });
  for (const modifier of modifiers.reverse()) await sendKeys({ up: modifier });
}

/** Types text into whatever has the focus, key by key. */
export async function type(text: string): Promise<void> {
  await reachPage();
  await sendKeys({ type: text });
}

/** For about a second browsers take further letters in a list for the rest of the first ones. */
const LETTERS_PAUSE = 1100;
const lastLetters = new WeakMap<Element, number>();

/** Goes to a closed list and chooses by the first letters of an option, as a reader with a keyboard does. */
export async function chooseByLetters(list: HTMLSelectElement, letters: string): Promise<void> {
  // On a busy machine the letters come so slowly that the browser takes them for two words. A reader sees it and types again.
  for (let attempt = 1; attempt <= 3; attempt++) {
    const pause = (lastLetters.get(list) ?? -Infinity) + LETTERS_PAUSE - performance.now();
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    list.focus();
    await type(letters);
    lastLetters.set(list, performance.now());
    const chosen = list.selectedOptions[0]?.text ?? '';
    if (chosen.toLowerCase().startsWith(letters.toLowerCase())) return;
  }
  throw new Error(`No option was chosen by typing ${letters}`);
}

/** In the coordinates of the tab, also for an element inside a host page. */
function middleOf(element: Element): [x: number, y: number] {
  const { left, top, width, height } = element.getBoundingClientRect();
  let x = left + width / 2;
  let y = top + height / 2;
  let frame = element.ownerDocument.defaultView?.frameElement;
  while (frame) {
    const outer = frame.getBoundingClientRect();
    x += outer.left + frame.clientLeft;
    y += outer.top + frame.clientTop;
    frame = frame.ownerDocument.defaultView?.frameElement;
  }
  return [x, y];
}

const twoFrames = (): Promise<unknown> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

/** Clicks the middle of an element with the real pointer, so that it hits whatever lies on top; also inside a host page. */
export async function click(element: Element): Promise<void> {
  // First what a change or a focus just before it still moves comes to rest, then what the scrolling itself moves.
  await twoFrames();
  // In the middle, because at the edge of a frame Firefox and WebKit do not give the click to what is in it.
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  await twoFrames();
  const [x, y] = middleOf(element);
  pointerMoved = true;
  await sendMouse({ type: 'click', position: [Math.round(x), Math.round(y)] });
}

/** Draws a line with the real pointer over an element, between two points in shares of its width and height. */
export async function drag(
  element: Element,
  from: readonly [x: number, y: number],
  to: readonly [x: number, y: number],
): Promise<void> {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  await twoFrames();
  const { left, top, width, height } = element.getBoundingClientRect();
  const at = ([x, y]: readonly [number, number]): [number, number] => [
    Math.round(left + x * width),
    Math.round(top + y * height),
  ];
  pointerMoved = true;
  await sendMouse({ type: 'move', position: at(from) });
  await sendMouse({ type: 'down' });
  await sendMouse({ type: 'move', position: at(to) });
  await sendMouse({ type: 'up' });
}

let pictures: Promise<boolean> | undefined;

/** Whether somebody asked for pictures, with the variable PICTURES. */
export const picturesAreWanted = (): Promise<boolean> =>
  (pictures ??= executeServerCommand<boolean, unknown>('nw-pictures', {}));

/** Saves a PNG of the tab, or of one element, as coverage/screenshots/<name>.png, if pictures are wanted; resolves to its path. */
export async function screenshot(name: string, element?: Element): Promise<string> {
  let clip;
  if (element) {
    const { left, top, width, height } = element.getBoundingClientRect();
    clip = { x: left + scrollX, y: top + scrollY, width, height };
  }
  return executeServerCommand<string, unknown>('nw-screenshot', { name, clip });
}

/** What assistive technology is told about an element and what is in it, open shadow roots included. */
export async function axTree(element: Element): Promise<AxNode> {
  (window as { __axRoot?: Element }).__axRoot = element;
  return executeServerCommand<AxNode, unknown>('nw-accessibility-tree', {});
}

/** Every node of an accessibility tree, in reading order. */
export function axNodes(node: AxNode): AxNode[] {
  return [node, ...node.children.flatMap(axNodes)];
}

/**
 * Loads test/hosts/pages/<file> in an iframe of this tab, with its own response headers and nothing injected, and waits
 * for its `load` event. Removed at the end of the test.
 */
export async function openHost(file: string, { width = 800, height = 600 } = {}): Promise<HostPage> {
  const id = crypto.randomUUID();
  const log = () => executeServerCommand<HostRequest[], unknown>('nw-request-log', { id });
  await log();
  const url = new URL(`/host/${file}`, location.origin);
  url.searchParams.set('host-page', id);
  const frame = document.createElement('iframe');
  Object.assign(frame.style, { width: `${width}px`, height: `${height}px`, border: '0' });
  frame.src = url.href;
  openFrames.add(frame);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  return {
    frame,
    window: frame.contentWindow as Window & typeof globalThis,
    document: frame.contentDocument!,
    requests: async () =>
      (await log()).map((entry) => ({ ...entry, url: entry.url.replace(location.origin, '') })),
  };
}
