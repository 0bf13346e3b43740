import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, rmdirSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
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

/**
 * The path as it stands: `fetch` would take out `..` before it is sent.
 * @param {number} port
 * @param {string} path
 * @returns {Promise<{ status: number | undefined, text: string }>}
 */
function get(port, path) {
  return new Promise((resolve, reject) => {
    request({ port, host: '127.0.0.1', path }, async (answer) => {
      let text = '';
      for await (const piece of answer.setEncoding('utf8')) text += piece;
      resolve({ status: answer.statusCode, text });
    })
      .on('error', reject)
      .end();
  });
}

test('a report sent from the demo is stored, and nobody can fetch it or see the list of reports', async () => {
  // Beside demo/ and dist/, where `npm start` has its own.
  mkdirSync(join(root, 'reports'), { recursive: true });
  const reports = mkdtempSync(join(root, 'reports', 'test-'));
  const { server, port } = await serve(0, reports);
  try {
    const body = new FormData();
    for (const [name, value] of Object.entries({ kind: 'other', message: 'Only for the publisher' })) {
      body.append(name, value);
    }
    const headers = { origin: `http://localhost:${port}` };
    const answer = await fetch(`http://localhost:${port}/report`, { method: 'POST', body, headers });
    assert.equal(answer.status, 201);
    const { id } = await answer.json();
    assert.deepEqual(readdirSync(join(reports, id)), ['report.json']);

    const inside = ['', '/', `/${id}`, `/${id}/`, `/${id}/report.json`].map((it) => basename(reports) + it);
    const ways = [
      '/reports/',
      '/report/',
      '/report?/',
      '/dist/reports/',
      '/../reports/',
      '/dist/../reports/',
      '/dist/../../reports/',
      '/widgets/../../reports/',
      '/%2e%2e/reports/',
      '/dist/%2e%2e/reports/',
      '/dist/..%2freports%2f',
      '/dist/..%5creports%5c',
      '/dist//../reports/',
      '//reports/',
    ];
    for (const way of ways) {
      for (const path of [way, ...inside.map((it) => way + it)]) {
        const { status, text } = await get(port, path);
        assert.ok(status === 404 || status === 405, `${path}: ${status}`);
        assert.ok(!text.includes('Only for the publisher') && !text.includes(id), path);
      }
    }
  } finally {
    server.close();
    server.closeAllConnections();
    rmSync(reports, { recursive: true });
    if (readdirSync(join(root, 'reports')).length === 0) rmdirSync(join(root, 'reports'));
  }
});

test('a page of another site cannot send a report to the demo of a reader who is on it', async () => {
  const reports = mkdtempSync(join(tmpdir(), 'reports-'));
  const { server, port } = await serve(0, reports);
  try {
    const body = new FormData();
    body.append('kind', 'other');
    body.append('message', 'From elsewhere');
    const headers = { origin: 'http://localhost:1' };
    const answer = await fetch(`http://localhost:${port}/report`, { method: 'POST', body, headers });
    assert.equal(answer.status, 403);
    assert.deepEqual(await answer.json(), { error: 'Reports are taken from pages of this site only.' });
    assert.equal(answer.headers.get('access-control-allow-origin'), null);
    assert.deepEqual(readdirSync(reports), []);
  } finally {
    server.close();
    server.closeAllConnections();
    rmSync(reports, { recursive: true });
  }
});

test('when another program has the port, it says so, takes the next one, and ends with the address', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const taken = other.address().port;
  const { child, output } = await startDemo(taken);
  child.kill();
  other.close();
  const [message, reports, address, ...more] = output.trimEnd().split('\n');
  assert.equal(reports, `Reports that are sent from the demo are stored in ${join(root, 'reports')}`);
  assert.deepEqual(more, []);
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
