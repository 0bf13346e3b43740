/** In the page: draws pieces, ours or a peer's or plain DOM, and tells how long it took. */

const main = () => document.querySelector('main');
const task = () => new Promise((resolve) => setTimeout(resolve));
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

async function clear(stop) {
  stop?.();
  main().replaceChildren();
  await task();
}

/** Elements made one by one by script: each is a widget from its first moment. */
function create(markup, count) {
  const template = document.createElement('template');
  template.innerHTML = markup;
  const [{ localName, attributes, childNodes }] = template.content.children;
  const all = document.createDocumentFragment();
  for (let i = count; i--;) {
    const element = document.createElement(localName);
    for (const { name, value } of attributes) element.setAttribute(name, value);
    for (const child of childNodes) element.append(document.importNode(child, true));
    all.append(element);
  }
  main().append(all);
}

/** Elements that stood in markup, and become widgets in one go. */
function upgrade(markup, count) {
  main().innerHTML = markup.repeat(count);
}

/** Long enough for a slow machine; what takes longer will never stand. */
const mostFrames = 1800;

async function becoming(isThere) {
  for (let frames = 0; !isThere(); frames++) {
    if (frames > mostFrames) throw new Error('A piece was not drawn.');
    await frame();
  }
}

/** Until all pieces stand there: a promise of each, or something that becomes true. */
async function standing(ready) {
  for (const piece of main().children) {
    const answer = ready(piece);
    if (typeof answer?.then === 'function') await answer;
    else await becoming(() => ready(piece));
  }
}

/** @typedef {{ markup: string, count: number, times: number, start?: string, stop?: string, ready?: string }} Job */

/** The mean of several times, as a clock is no good at less than a millisecond. */
async function timed({ times }, act, stop) {
  let total = 0;
  // What was there before costs nothing later.
  await clear(stop);
  globalThis.gc?.();
  await task();
  for (let i = times; i--;) {
    const since = performance.now();
    await act();
    void main().offsetHeight;
    total += performance.now() - since;
    await clear(stop);
  }
  return total / times;
}

/**
 * `start`, `stop` and `ready` are bodies of functions; `ready` may give a promise.
 * @param {Job} job
 */
const drawing = (put) => (job) => {
  const [begin, end] = [new Function('main', job.start ?? ''), new Function(job.stop ?? '')];
  const isReady = new Function('piece', `return ${job.ready ?? true}`);
  return timed(
    job,
    async () => {
      put(job.markup, job.count);
      begin(main());
      await standing(isReady);
    },
    end,
  );
};

/** What a widget draws, written into shadow roots by `innerHTML`: what no library can be faster than. */
async function plain(job) {
  main().innerHTML = job.markup;
  const [widget] = main().children;
  await widget.updateComplete;
  const { shadowRoot } = widget;
  const inside = shadowRoot.innerHTML.replace(/<!--.*?-->/gs, '');
  const sheets = [...shadowRoot.adoptedStyleSheets];
  const hosts = job.markup.replaceAll(widget.localName, 'plain-box');
  return timed(job, () => {
    upgrade(hosts, job.count);
    for (const host of main().children) {
      const root = host.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = sheets;
      root.innerHTML = inside;
    }
  });
}

/** How many elements one widget draws, as a figure beside its milliseconds. */
async function elements({ markup }) {
  main().innerHTML = markup;
  await main().firstElementChild.updateComplete;
  const { length } = main().firstElementChild.shadowRoot.querySelectorAll('*');
  await clear();
  return length;
}

export const bench = { create: drawing(create), upgrade: drawing(upgrade), plain, elements };
globalThis.bench = bench;
