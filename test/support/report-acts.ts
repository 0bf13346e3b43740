/** What a reader does in `report-issue`, for what must hold afterwards. Sent is to servers that run beside the tests. */
import { waitUntil } from '@open-wc/testing';
import { openForm } from './open-form.js';
import { settled } from './page.js';
import { enter, find, type Act, type Widget } from './scene-acts.js';

const wait = (isSo: () => boolean, message: string): Promise<void> =>
  waitUntil(isSo, message, { timeout: 30_000 });

type View = Window & typeof globalThis;
const viewOf = (widget: Widget): View => widget.ownerDocument.defaultView as View;

/** Replaces something of the browser while `act` runs: what no page can bring about by itself. */
async function without(
  owner: object,
  name: string,
  standIn: unknown,
  act: () => Promise<unknown>,
): Promise<void> {
  const own = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { value: standIn, configurable: true, writable: true });
  await act();
  if (own) Object.defineProperty(owner, name, own);
  else Reflect.deleteProperty(owner, name);
}

async function press(widget: Widget, selector: string): Promise<void> {
  find<HTMLElement>(widget, selector)[0]!.click();
  await settled(widget);
}

const saysIn = (widget: Widget, selector: string): (() => boolean) => {
  return () => find(widget, selector).some((it) => it.textContent.trim() !== '');
};

const opened = async (widget: Widget): Promise<void> => {
  await openForm(widget);
};

/** Opens the form, writes, and presses the first button. Nothing is saved, and no mail program opens. */
async function submit(widget: Widget, message = 'The figure in the table is wrong.'): Promise<void> {
  const keep = (event: Event): void => {
    if ((event.target as Element).localName === 'a') event.preventDefault();
  };
  widget.shadowRoot!.addEventListener('click', keep, true);
  if (!find(widget, 'dialog[open]').length) await openForm(widget);
  await enter(widget, '#message', message);
  await press(widget, '.primary');
}

/** Sends it to a server of the tests that answers this way. */
const sends = (way: string, until: string): Act => [
  `sends it where the answer is ${way}`,
  async (widget: Widget): Promise<void> => {
    const address = `/host/report/${crypto.randomUUID()}`;
    await fetch(`${address}?be=${way}`);
    widget.setAttribute('endpoint', address);
    await submit(widget);
    await wait(saysIn(widget, until), `no ${until}`);
  },
];

const alarm = '[role=alert]';
const said = '[role=alert] + [role=status]';
const line = (widget: Widget): Promise<void> => wait(saysIn(widget, said), 'nothing is said');

async function attach(widget: Widget, type: string): Promise<void> {
  const view = viewOf(widget);
  const canvas = Object.assign(view.document.createElement('canvas'), { width: 160, height: 90 });
  canvas.getContext('2d')!.fillRect(20, 20, 50, 30);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
  const files = new view.DataTransfer();
  files.items.add(new view.File([blob!], 'picture', { type }));
  const field = find<HTMLInputElement>(widget, '[type=file]')[0]!;
  field.files = files.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

async function showPad(widget: Widget, areas = 0): Promise<void> {
  await openForm(widget);
  await attach(widget, 'image/png');
  await wait(() => find(widget, '.pad').length > 0, 'no picture');
  for (let i = 0; i < areas; i++) {
    find(widget, '.pad')[0]!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
    await settled(widget);
  }
}

const pictureSays = (widget: Widget): Promise<void> =>
  wait(saysIn(widget, '.private p[role=status]'), 'nothing is said of the picture');

/** Presses for a picture, and waits for the sentence on why there is none. */
async function failToTake(widget: Widget): Promise<void> {
  await press(widget, '.private fieldset:last-of-type button');
  await wait(() => find(widget, '.private .file').length > 0, 'it goes on');
  await pictureSays(widget);
}

/** Where the form has been brought to, by what a reader did. */
export const reportActs: readonly Act[] = [
  ['opens it', opened],
  ['sends nothing', async (widget: Widget): Promise<void> => submit(widget, ' ')],
  [
    'sends an e-mail address that is none',
    async (widget: Widget): Promise<void> => {
      await openForm(widget);
      await enter(widget, '#email', 'me at home');
      await press(widget, '.primary');
    },
  ],
  [
    'closes it while it is on its way',
    async (widget: Widget): Promise<void> => {
      await sends('silent', said)[1](widget);
      find<HTMLDialogElement>(widget, 'dialog')[0]!.close();
      await wait(() => find(widget, '.primary:not([aria-disabled])').length > 0, 'it goes on');
      await wait(saysIn(widget, '.told'), 'nothing is told');
    },
  ],
  ...['404', '413', '429', '500', 'cut'].map((way) => sends(way, alarm)),
  [
    'sends it without a line',
    (widget: Widget): Promise<void> =>
      without(viewOf(widget).navigator, 'onLine', false, () => sends('cut', alarm)[1](widget)),
  ],
  [
    'waits until it has taken too long',
    (widget: Widget): Promise<void> => {
      const { AbortSignal: signals } = viewOf(widget);
      return without(
        signals,
        'timeout',
        () => signals.abort(),
        () => sends('silent', alarm)[1](widget),
      );
    },
  ],
  sends('silent', said),
  [
    'stops the sending',
    async (widget: Widget): Promise<void> => {
      await sends('silent', said)[1](widget);
      await press(widget, 'form > .buttons button:last-of-type');
      await wait(() => find(widget, '.primary:not([aria-disabled])').length > 0, 'it goes on');
    },
  ],
  sends('healthy', '.thanks'),
  [
    'sends it on a page that sends it itself',
    async (widget: Widget): Promise<void> => {
      widget.addEventListener('nw-report-issue-submit', (event) => event.preventDefault());
      await submit(widget);
    },
  ],
  [
    'saves it',
    async (widget: Widget): Promise<void> => {
      await submit(widget);
      await line(widget);
    },
  ],
  [
    'saves it with a picture',
    async (widget: Widget): Promise<void> => {
      await showPad(widget, 1);
      await submit(widget);
      await line(widget);
    },
  ],
  ...[true, false].map((allowed): Act => [
    allowed ? 'copies it' : 'copies it where that is not allowed',
    async (widget: Widget): Promise<void> => {
      await openForm(widget);
      const clipboard = allowed ? { writeText: () => Promise.resolve() } : undefined;
      await without(viewOf(widget).navigator, 'clipboard', clipboard, async () => {
        await press(widget, 'form > .buttons button:nth-last-of-type(2)');
        await line(widget);
      });
    },
  ]),
  [
    'chooses a picture that takes a while',
    (widget: Widget): Promise<void> =>
      without(
        viewOf(widget),
        'createImageBitmap',
        () => new Promise(() => undefined),
        async () => {
          await openForm(widget);
          await attach(widget, 'image/png');
          await pictureSays(widget);
        },
      ),
  ],
  ...[0, 1, 2].map((areas): Act => [
    `chooses a picture, and blacks out ${areas} areas`,
    (widget: Widget): Promise<void> => showPad(widget, areas),
  ]),
  [
    'chooses a picture, and taps a first corner',
    async (widget: Widget): Promise<void> => {
      await showPad(widget, 0);
      const pad = find<HTMLElement>(widget, '.pad')[0]!;
      const { left, top } = pad.getBoundingClientRect();
      // A pointer that none has cannot be captured.
      pad.setPointerCapture = (): void => undefined;
      for (const type of ['pointerdown', 'pointerup'])
        pad.dispatchEvent(new PointerEvent(type, { clientX: left + 20, clientY: top + 20 }));
      await settled(widget);
    },
  ],
  [
    'chooses a file that is no picture',
    async (widget: Widget): Promise<void> => {
      await openForm(widget);
      await attach(widget, 'text/plain');
      await pictureSays(widget);
    },
  ],
  [
    'wants a picture of a page that is full',
    async (widget: Widget): Promise<void> => {
      await openForm(widget);
      const full = widget.ownerDocument.createElement('div');
      full.style.cssText = 'position: fixed; inset: 0';
      full.innerHTML = '<i>.</i>'.repeat(1600);
      widget.ownerDocument.body.append(full);
      await failToTake(widget);
      full.remove();
    },
  ],
  [
    'wants a picture where the browser gives none',
    async (widget: Widget): Promise<void> => {
      await openForm(widget);
      const refuse = (): never => {
        throw new Error('refused');
      };
      const { prototype } = viewOf(widget).CanvasRenderingContext2D;
      await without(prototype, 'getImageData', refuse, () => failToTake(widget));
    },
  ],
];

/** The same with a mail program in the place of a server. */
export const mailActs: readonly Act[] = [
  ['opens it', opened],
  [
    'writes an e-mail',
    async (widget: Widget): Promise<void> => {
      await submit(widget);
      await line(widget);
    },
  ],
  [
    'writes one that is too long, with a picture',
    async (widget: Widget): Promise<void> => {
      await showPad(widget);
      await submit(widget, 'A long story. '.repeat(200));
      await line(widget);
    },
  ],
];
