import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { serve } from '../../demo/start.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The served demo without the install and the build before it.
 * @param {number} port
 */
async function startDemo(port) {
  const script = `import { start } from './demo/start.mjs'; await start(${port});`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], { cwd: root });
  let output = '';
  for await (const text of child.stdout.setEncoding('utf8')) {
    output += text;
    if (output.includes('Demo: ')) break;
  }
  return { child, output };
}

test('the demo opens, with the widgets the build made', async () => {
  const { server, port } = await serve(0);
  try {
    const page = await fetch(`http://localhost:${port}/`);
    assert.equal(page.status, 200);
    assert.match(page.headers.get('content-type') ?? '', /^text\/html/);
    for (const [path, type] of [
      ['/dist/nutrient-widgets.min.js', /^text\/javascript/],
      ['/dist/nutrient-widgets.mjs', /^text\/javascript/],
      ['/dist/nutrient-widgets.min.js.map', /^application\/json/],
      ['/dist/reserve.css', /^text\/css/],
    ]) {
      const { status, headers } = await fetch(`http://localhost:${port}${path}`);
      assert.equal(status, 200, path);
      assert.match(headers.get('content-type') ?? '', type, path);
      assert.equal(headers.get('cache-control'), 'no-store', path); // a rebuild shows on reload
    }
  } finally {
    server.close();
    server.closeAllConnections();
  }
});

test('nothing outside the demo and the build can be fetched', async () => {
  const { server, port } = await serve(0);
  try {
    for (const path of [
      '/package.json',
      '/dist/../package.json',
      '/dist/%2e%2e/package.json',
      '/dist/..%2fpackage.json',
    ]) {
      assert.equal((await fetch(`http://localhost:${port}${path}`)).status, 404, path);
    }
  } finally {
    server.close();
    server.closeAllConnections();
  }
});

test('when another program has the port, it says so, takes the next one, and ends with the address', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const taken = other.address().port;
  const { child, output } = await startDemo(taken);
  child.kill();
  other.close();
  const [message, address] = output.trimEnd().split('\n');
  const actual = /^Demo: http:\/\/localhost:(\d+)\/$/.exec(address)?.[1];
  assert.ok(Number(actual) > taken, output);
  assert.equal(message, `Port ${taken} is taken: using ${actual} instead.`);
});

test('Ctrl-C and SIGTERM end it at once and without an error, also while a browser is connected', async () => {
  for (const signal of ['SIGINT', 'SIGTERM']) {
    const { child, output } = await startDemo(0);
    const [url] = /http:\S+/.exec(output) ?? [];
    await (await fetch(url)).text(); // leaves a connection open
    child.kill(signal);
    const [code, killedBy] = await once(child, 'exit');
    assert.deepEqual([code, killedBy], [0, null]);
  }
});

test('a PORT that is no port is refused at once, in one sentence', () => {
  for (const PORT of ['abc', '-1', '65536', '80.5', '8000x']) {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['demo/start.mjs'], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, PORT },
    });
    assert.equal(stdout + stderr, `PORT must be a number from 0 to 65535, not "${PORT}".\n`);
    assert.equal(status, 1);
  }
});
