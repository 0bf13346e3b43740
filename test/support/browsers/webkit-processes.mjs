/** The processes of one WebKit window: its display, the browser and the driver. Each is ended by who started it. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findWebKit } from './find.mjs';

/** The window's own buttons and address line would keep it from being narrower than 450 pixels. */
const NARROW = '* { min-width: 0; min-height: 0; margin: 0; padding: 0; border-width: 0; font-size: 1px; }';

/** @type {Set<() => void>} */
const endings = new Set();
const endAll = () => endings.forEach((end) => end());

/** Whatever ends this process, short of SIGKILL: nothing stays behind. */
function endWithThisProcess(end) {
  if (endings.size === 0) {
    process.on('exit', endAll);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(1));
  }
  endings.add(end);
}

/** @returns {Promise<number>} */
function freePort() {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}

/**
 * Until a process listens; fails if it ends before.
 * @param {number} port
 * @param {import('node:child_process').ChildProcess} child
 */
async function listening(port, child) {
  for (;;) {
    const connected = await new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false));
      socket.on('close', () => socket.destroy());
      setTimeout(() => socket.destroy(), 1000).unref();
    });
    if (connected) return;
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new Error(
        `${child.spawnfile} ended with ${child.exitCode ?? child.signalCode} before it was ready.`,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** @returns {Promise<{ driverPort: number, inspectorPort: number, stop: () => Promise<void> }>} */
export async function startWebKit() {
  const programs = findWebKit();
  if (!programs) throw new Error('WebKit is not installed.');
  const home = mkdtempSync(join(tmpdir(), 'webkit-'));
  /** @type {import('node:child_process').ChildProcess[]} */
  const children = [];
  const end = () => {
    for (const child of children) child.kill('SIGKILL');
    rmSync(home, { recursive: true, force: true });
  };
  endWithThisProcess(end);

  /** @type {(program: string, args: string[], options: import('node:child_process').SpawnOptions) => any} */
  const start = (program, args, options) => {
    const child = spawn(program, args, options);
    children.push(child);
    return child;
  };

  // It picks a free number itself and writes it to the fourth stream.
  const size = ['-screen', '0', '160x16x24'];
  const display = start(programs.display, ['-displayfd', '3', ...size, '-nolisten', 'tcp', '-noreset'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise((resolve, reject) => {
    display.stdio[3].once('data', (data) => resolve(String(data).trim()));
    display.once('exit', () => reject(new Error('Xvfb ended before it had a display.')));
  });

  mkdirSync(join(home, 'gtk-3.0'));
  writeFileSync(join(home, 'gtk-3.0', 'gtk.css'), NARROW);
  const [driverPort, inspectorPort] = [await freePort(), await freePort()];
  const env = {
    ...process.env,
    DISPLAY: `:${number}`,
    GDK_BACKEND: 'x11',
    LANG: 'en_US.UTF-8',
    LANGUAGE: 'en_US',
    XDG_CONFIG_HOME: home,
    XDG_DATA_HOME: home,
    XDG_CACHE_HOME: home,
    // Without the compositor, which draws with OpenGL: under Xvfb that is Mesa's software driver, and in it a page was
    // seen to crash.
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    // No bus, and so nobody who listens to its accessibility tree. Where a bus starts by itself (dbus-x11 with
    // at-spi2-core), WebKitGTK 2.50 keeps that tree for each page and was seen to crash in a timer of its own, three or
    // four times in one run of all tests. The tests ask for the tree by the inspector, which needs no bus.
    DBUS_SESSION_BUS_ADDRESS: 'disabled:',
    AT_SPI_BUS_ADDRESS: undefined,
    NO_AT_BRIDGE: '1',
    // Both the driver and our own connection (webkit-inspector.mjs) come in here.
    WEBKIT_INSPECTOR_SERVER: `127.0.0.1:${inspectorPort}`,
  };
  const browser = start(programs.browser, ['--automation'], { stdio: 'ignore', env });
  const target = ['-t', `127.0.0.1:${inspectorPort}`];
  const driver = start(programs.driver, [`--port=${driverPort}`, ...target], { stdio: 'ignore', env });
  await listening(inspectorPort, browser);
  await listening(driverPort, driver);

  const stop = async () => {
    const ended = children
      .filter((child) => child.exitCode === null && child.signalCode === null)
      .map((child) => new Promise((resolve) => child.once('exit', resolve)));
    end();
    await Promise.all(ended);
    endings.delete(end);
  };
  return { driverPort, inspectorPort, stop };
}
