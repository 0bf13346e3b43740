/** A session with a WebDriver: its HTTP interface, and keys and pointer with the names puppeteer gives them. */

/** Keys without a character of their own, by `KeyboardEvent.key`: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const KEYS = {
  ...{
    Backspace: '\uE003',
    Tab: '\uE004',
    Enter: '\uE007',
    Shift: '\uE008',
    Control: '\uE009',
    Alt: '\uE00A',
  },
  ...{ Escape: '\uE00C', Space: ' ', PageUp: '\uE00E', PageDown: '\uE00F', End: '\uE010', Home: '\uE011' },
  ...{ ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014', ArrowDown: '\uE015' },
  ...{ Insert: '\uE016', Delete: '\uE017', F2: '\uE032', Meta: '\uE03D' },
};

const BUTTONS = { left: 0, middle: 1, right: 2 };

/** @param {string} key */
function keyValue(key) {
  if (Object.hasOwn(KEYS, key)) return KEYS[key];
  if ([...key].length === 1) return key;
  throw new Error(`No key is called "${key}".`);
}

/** @param {string} address of the driver */
export class WebDriver {
  #session;

  constructor(address) {
    this.address = address;
  }

  async #send(method, path, body) {
    const response = await fetch(`${this.address}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebDriver, ${method} ${path}: ${value?.error}: ${value?.message}`);
    return value;
  }

  async start(capabilities = {}) {
    const { sessionId } = await this.#send('POST', '/session', {
      capabilities: { alwaysMatch: capabilities },
    });
    this.#session = `/session/${sessionId}`;
  }

  goto(url) {
    return this.#send('POST', `${this.#session}/url`, { url });
  }

  url() {
    return this.#send('GET', `${this.#session}/url`);
  }

  /** @param {string} script a function body */
  run(script) {
    return this.#send('POST', `${this.#session}/execute/sync`, { script, args: [] });
  }

  setWindow(width, height) {
    return this.#send('POST', `${this.#session}/window/rect`, { width, height });
  }

  #act(type, id, actions, parameters) {
    return this.#send('POST', `${this.#session}/actions`, { actions: [{ type, id, actions, parameters }] });
  }

  #keys(...actions) {
    return this.#act('key', 'keyboard', actions);
  }

  #pointer(...actions) {
    return this.#act('pointer', 'mouse', actions, { pointerType: 'mouse' });
  }

  keyboard = {
    down: (key) => this.#keys({ type: 'keyDown', value: keyValue(key) }),
    up: (key) => this.#keys({ type: 'keyUp', value: keyValue(key) }),
    press: (key) => this.keyboard.type([key]),
    /** @param {Iterable<string>} keys */
    type: (keys) =>
      this.#keys(
        ...[...keys].flatMap((key) => ['keyDown', 'keyUp'].map((type) => ({ type, value: keyValue(key) }))),
      ),
  };

  mouse = {
    move: (x, y) => this.#pointer({ type: 'pointerMove', duration: 0, x, y }),
    down: ({ button = 'left' } = {}) => this.#pointer({ type: 'pointerDown', button: BUTTONS[button] }),
    up: ({ button = 'left' } = {}) => this.#pointer({ type: 'pointerUp', button: BUTTONS[button] }),
    click: (x, y, { button = 'left' } = {}) =>
      this.#pointer(
        { type: 'pointerMove', duration: 0, x, y },
        { type: 'pointerDown', button: BUTTONS[button] },
        { type: 'pointerUp', button: BUTTONS[button] },
      ),
    reset: async () => {
      await this.#send('DELETE', `${this.#session}/actions`);
      await this.mouse.move(0, 0);
    },
  };
}
