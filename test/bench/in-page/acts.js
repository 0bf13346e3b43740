/** In the page: the controls of all widgets, and the time from an event to the next paint. */
{
  const kinds = 'select, input, textarea, button, summary';
  const isSeen = (element) =>
    element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
  const isOff = (element) => element.disabled || element.closest('[inert]') !== null;

  /** The same kind of control has the same name in every version that has it. */
  function nameOf(widget, { localName, type, className }) {
    const kind = [localName, localName === 'input' && type, className.split(' ')[0]].filter(Boolean);
    return `${widget.localName}: ${kind.join(' ')}`;
  }

  const found = new Map();

  /** One control of each kind of each widget of the page, by name, that was not there before. What comes last covers the page. */
  globalThis.newControls = () => {
    const before = new Set(found.keys());
    const widgets = [...document.querySelectorAll('article *')].filter(({ shadowRoot }) => shadowRoot);
    for (const widget of widgets) {
      for (const control of widget.shadowRoot.querySelectorAll(kinds)) {
        const name = nameOf(widget, control);
        if (isSeen(control) && !isOff(control) && !found.has(name)) found.set(name, control);
      }
    }
    const last = (name) => Number(name.startsWith('report-issue'));
    return [...found.keys()].filter((name) => !before.has(name)).sort((a, b) => last(a) - last(b));
  };

  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const task = () => new Promise((resolve) => setTimeout(resolve));

  /** Where to press, once nothing moves any more; nothing where it has gone. */
  globalThis.placeOf = async (name) => {
    const control = found.get(name);
    if (!control.isConnected || !isSeen(control) || isOff(control)) return undefined;
    control.scrollIntoView({ block: 'center', behavior: 'instant' });
    for (let i = 3; i--;) await frame();
    const { left, top, width, height } = control.getBoundingClientRect();
    const { localName, type } = control;
    return { x: left + width / 2, y: top + Math.min(height / 2, 20), localName, type };
  };

  /** From the next event of a type to the frame that shows what came of it. */
  globalThis.listen = (type) => {
    globalThis.took = new Promise((resolve) => {
      const heard = ({ timeStamp }) => {
        removeEventListener(type, heard, true);
        // The task after the next frame stands after its paint.
        void frame()
          .then(task)
          .then(() => resolve(performance.now() - timeStamp));
      };
      addEventListener(type, heard, true);
    });
  };

  /** A list that opens belongs to the browser: its choice is made here, and comes as the same events. */
  globalThis.choose = (name) => {
    const control = found.get(name);
    control.selectedIndex = (control.selectedIndex + 1) % control.options.length;
    const events = ['input', 'change'].map((type) => new Event(type, { bubbles: true, composed: true }));
    events.forEach((event) => control.dispatchEvent(event));
  };

  // Paper would stand in the way of everything after it.
  globalThis.print = () => undefined;
}
