/**
 * One WebKit window with the part of puppeteer's Page that the runner's commands and ours use, so that each command
 * is written once.
 */
import { EventEmitter } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { WebDriver } from './webdriver.mjs';
import { WebKitInspector } from './webkit-inspector.mjs';
import { startWebKit } from './webkit-processes.mjs';

export class WebKitPage extends EventEmitter {
  inspector = new WebKitInspector();
  #processes;
  /** @type {WebDriver} */
  #driver;
  /** How much higher the window is than its page. */
  #toolbar = 0;
  /** @type {Map<string, { parentFrame: () => object | undefined }>} */
  #frames = new Map();
  #lastRequest = Promise.resolve();

  async open() {
    this.#processes = await startWebKit();
    const { driverPort, inspectorPort } = this.#processes;
    this.#driver = new WebDriver(`http://127.0.0.1:${driverPort}`);
    await this.#driver.start();
    this.#toolbar = await this.#driver.run('return outerHeight - innerHeight');
    // A page of another site may come with a new process, which has to be asked anew.
    const listen = () =>
      Promise.all(['Page.enable', 'Network.enable'].map((method) => this.inspector.send(method)));
    this.inspector.on('Network.requestWillBeSent', (sent) => {
      this.#lastRequest = this.#lastRequest.then(() => this.#tellOf(sent)).catch(() => {});
    });
    await this.inspector.open(inspectorPort);
    await listen();
    this.inspector.on('target', () => listen().catch(() => {}));
  }

  async close() {
    this.inspector.close();
    await this.#processes?.stop();
  }

  get keyboard() {
    return this.#driver.keyboard;
  }

  get mouse() {
    return this.#driver.mouse;
  }

  goto(url) {
    return this.#driver.goto(url);
  }

  url() {
    return this.#driver.url();
  }

  /**
   * After its answer every request made until now has been told.
   * @param {string} expression
   */
  async evaluate(expression) {
    const { result } = await this.inspector.send('Runtime.evaluate', { expression, returnByValue: true });
    await this.#lastRequest;
    return result.value;
  }

  /** @param {{ width: number, height: number }} size of the page; below 290 wide there is no such window */
  async setViewport({ width, height }) {
    await this.#driver.setWindow(width, height + this.#toolbar);
    // The page follows the window when it gets to it.
    const until = Date.now() + 5000;
    let size;
    do {
      size = await this.#driver.run('return [innerWidth, innerHeight]');
      if (size[0] === width && size[1] === height) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    } while (Date.now() < until);
    throw new Error(`WebKit’s page became ${size.join(' × ')} pixels and not ${width} × ${height}.`);
  }

  /** @param {{ path: string, clip?: { x: number, y: number, width: number, height: number } }} options */
  async screenshot({ path, clip }) {
    const [width, height] = await this.#driver.run('return [innerWidth, innerHeight]');
    const rect = clip
      ? { ...clip, coordinateSystem: 'Page' }
      : { x: 0, y: 0, width, height, coordinateSystem: 'Viewport' };
    for (const side of ['x', 'y', 'width', 'height']) rect[side] = Math.round(rect[side]);
    const { dataURL } = await this.inspector.send('Page.snapshotRect', rect);
    await writeFile(path, Buffer.from(dataURL.slice(dataURL.indexOf(',') + 1), 'base64'));
  }

  async #tellOf({ frameId, request, type }) {
    if (!this.#frames.has(frameId)) {
      const { frameTree } = await this.inspector.send('Page.getResourceTree');
      this.#learn(frameTree);
    }
    this.emit('request', {
      url: () => request.url,
      method: () => request.method,
      isNavigationRequest: () => type === 'Document',
      frame: () => this.#frames.get(frameId),
    });
  }

  #learn({ frame, childFrames = [] }, parent) {
    if (!this.#frames.has(frame.id)) this.#frames.set(frame.id, { parentFrame: () => parent });
    for (const child of childFrames) this.#learn(child, this.#frames.get(frame.id));
  }
}
