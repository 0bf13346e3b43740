/**
 * WebKit's inspector protocol, for what WebDriver cannot do: media settings, requests, pictures of more than the
 * window, the accessibility tree. WebKitGTK speaks it over a socket of its own: messages of a length, a flag for the
 * byte order, a name, and parameters as GVariant. In each of them is JSON for the page.
 * Its commands: https://github.com/WebKit/WebKit/tree/main/Source/JavaScriptCore/inspector/protocol
 */
import { EventEmitter } from 'node:events';
import { connect } from 'node:net';

const LITTLE_ENDIAN = 1;
/** Connection and target: the browser has one page, and it is the first of each. */
const PAGE = Buffer.from(new BigUint64Array([1n, 1n]).buffer);

function message(name, parameters) {
  const head = Buffer.alloc(5);
  const body = Buffer.concat([Buffer.from(`${name}\0`), parameters]);
  head.writeUInt32BE(body.length);
  head[4] = LITTLE_ENDIAN;
  return Buffer.concat([head, body]);
}

/** Emits what the page tells by the name of the event, and `target` when a new process takes over the page. */
export class WebKitInspector extends EventEmitter {
  #socket;
  #received = Buffer.alloc(0);
  #target;
  #lastId = 0;
  /** @type {Map<number, { resolve: (result: any) => void, reject: (error: Error) => void }>} */
  #waiting = new Map();

  /** @param {number} port */
  async open(port) {
    this.#socket = connect(port, '127.0.0.1');
    this.#socket.on('data', (data) => this.#read(data));
    this.#socket.on('error', (error) => this.#fail(error));
    this.#socket.on('close', () => this.#fail(new Error('WebKit has closed its inspector.')));
    const ready = new Promise((resolve) => this.once('target', resolve));
    this.#socket.write(message('SetupInspectorClient', Buffer.from('\0')));
    this.#socket.write(message('Setup', PAGE));
    await ready;
  }

  close() {
    this.#socket?.destroy();
  }

  /**
   * @param {string} method
   * @param {object} [params]
   */
  send(method, params = {}) {
    const id = (this.#lastId += 1);
    const inner = JSON.stringify({ id, method, params });
    const outer = {
      id,
      method: 'Target.sendMessageToTarget',
      params: { targetId: this.#target, message: inner },
    };
    const json = Buffer.from(`${JSON.stringify(outer)}\0`);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#socket.write(message('SendMessageToBackend', Buffer.concat([PAGE, json])));
    });
  }

  #fail(error) {
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }

  #read(data) {
    this.#received = Buffer.concat([this.#received, data]);
    while (this.#received.length >= 5) {
      const end = 5 + this.#received.readUInt32BE(0);
      if (this.#received.length < end) return;
      const body = this.#received.subarray(5, end);
      this.#received = this.#received.subarray(end);
      const nameEnd = body.indexOf(0);
      if (body.toString('latin1', 0, nameEnd) !== 'SendMessageToFrontend') continue;
      this.#hear(JSON.parse(body.toString('utf8', nameEnd + 1 + PAGE.length, body.length - 1)));
    }
  }

  #hear({ id, error, method, params }) {
    if (method === 'Target.targetCreated' && !params.targetInfo.isProvisional) {
      this.#use(params.targetInfo.targetId);
    } else if (method === 'Target.didCommitProvisionalTarget') this.#use(params.newTargetId);
    else if (method === 'Target.dispatchMessageFromTarget') this.#hearPage(JSON.parse(params.message));
    else if (error) this.#answer(id, { error });
  }

  #use(target) {
    this.#target = target;
    this.emit('target');
  }

  #hearPage({ id, method, params, ...answer }) {
    if (id === undefined) this.emit(method, params);
    else this.#answer(id, answer);
  }

  #answer(id, { result, error }) {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(new Error(`WebKit inspector: ${error.message}`));
    else waiting?.resolve(result);
  }
}
