/** The WordPress plugin as it lies in the repository, and the blog that the browser tests look at. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { file, widgetsJson } from '../../demo/hosts/wordpress/make-widgets-json.mjs';
import { whyMissing } from '../support/host-programs.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const plugin = join(root, 'demo/hosts/wordpress/nutrient-widgets');
const phpFiles = [plugin, join(root, 'test/hosts/sites/wordpress')].flatMap((folder) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.php'))
    .map((name) => join(folder, name)),
);
const missing = whyMissing('wordpress');

test('WordPress knows every widget and attribute that there is, and no other', async () => {
  assert.equal(
    readFileSync(file, 'utf8'),
    await widgetsJson(),
    'run: node demo/hosts/wordpress/make-widgets-json.mjs',
  );
});

test('an author can name no reviewer, no address and no video, and can set all that takes words of a list', () => {
  const widgets = Object.entries(JSON.parse(readFileSync(file, 'utf8')));
  const names = (/** @type {boolean} */ guarded) =>
    widgets.flatMap(([tag, { attributes }]) =>
      Object.entries(attributes)
        .filter(([, attribute]) => Boolean(attribute.guarded) === guarded)
        .map(([name]) => `${tag} ${name}`),
    );
  assert.deepEqual(names(true), [
    ...['heading', 'reviewed-by', 'credentials', 'reviewed-on', 'next-review'].map(
      (it) => `review-note ${it}`,
    ),
    ...['heading', 'src', 'poster', 'title', 'captions'].map((it) => `video-facade ${it}`),
    ...['heading', 'endpoint', 'mailto'].map((it) => `report-issue ${it}`),
  ]);
  for (const name of ['intake-table age', 'intake-table life-stage', 'emergency-banner region'])
    assert.ok(names(false).includes(name), name);
});

test('every PHP file can be read by PHP', { skip: missing }, () => {
  for (const path of phpFiles) {
    const { status, stdout } = spawnSync('php', ['-l', path], { encoding: 'utf8' });
    assert.equal(status, 0, stdout);
  }
});

test(
  'no file of the plugin runs, or prints anything, when it is asked for by its own address',
  { skip: missing },
  () => {
    for (const path of phpFiles.filter((it) => it.startsWith(plugin))) {
      const { status, stdout, stderr } = spawnSync('php', [path], { encoding: 'utf8' });
      assert.deepEqual({ status, stdout, stderr }, { status: 0, stdout: '', stderr: '' }, path);
    }
  },
);

test('all that the plugin adds to WordPress has its prefix', () => {
  for (const path of phpFiles.filter((it) => it.startsWith(plugin)))
    for (const [, name] of readFileSync(path, 'utf8').matchAll(/^(?:function|class|const|\$)\s*(\w+)/gm))
      assert.match(name, /^nutrient_widgets_/, path);
});

test('the plugin asks nobody, writes no file, and looks at no reader', () => {
  for (const path of phpFiles.filter((it) => it.startsWith(plugin)))
    assert.doesNotMatch(
      readFileSync(path, 'utf8'),
      /wp_remote|setcookie|curl_|fopen|file_put|fsockopen|move_uploaded|REMOTE_ADDR|USER_AGENT|FORWARDED|\beval\b/i,
      path,
    );
});

test('nothing but what takes reports, and a notice that was put away, is stored', () => {
  for (const path of phpFiles.filter((it) => it.startsWith(plugin) && !it.includes('/inbox/')))
    if (!path.endsWith('uninstall.php') && !path.endsWith('notice.php'))
      assert.doesNotMatch(
        readFileSync(path, 'utf8'),
        /\$wpdb|(?:add|update|set)_(?:option|transient|user_meta|post_meta)|wp_insert_post/,
        path,
      );
});

test('every SQL of the plugin is whole, or has its values put in by WordPress', () => {
  for (const path of phpFiles.filter((it) => it.startsWith(plugin)))
    for (const [, , sql] of readFileSync(path, 'utf8').matchAll(
      /\$wpdb->(query|get_\w+|prepare)\(\s*("[^"]*"|\$wpdb->prepare|\$\w+)/g,
    ))
      assert.match(
        sql.replaceAll(/\{\$wpdb->\w+\}|^"\$count/g, ''),
        /^"[^$]*"$|^\$wpdb->prepare$|^\$count$| AND /,
        path,
      );
});

test('no file of the plugin is so long that nobody reads it', () => {
  for (const path of phpFiles.filter((it) => it.startsWith(plugin)))
    assert.ok(readFileSync(path, 'utf8').split('\n').length <= 251, path);
});

/** Starts the blog as the browser tests do. */
async function startBlog(/** @type {import('node:test').TestContext} */ t) {
  const keeper = spawn(process.execPath, [join(root, 'test/hosts/sites/wordpress-keeper.mjs'), root], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  t.after(() => keeper.stdin.destroy());
  const [port] = await once(createInterface({ input: keeper.stdout }), 'line');
  return { keeper, port };
}

/** What runs below a process, and the folder it works in. */
function belowOf(/** @type {number} */ pid) {
  const { stdout } = spawnSync('ps', ['-o', 'pid=,args=', '--ppid', String(pid)], { encoding: 'utf8' });
  return stdout
    .trim()
    .split('\n')
    .map((line) => ({ pid: Number.parseInt(line, 10), args: line }));
}

const isRunning = (/** @type {number} */ pid) => existsSync(`/proc/${pid}`);

test(
  'two blogs at once do not meet, and nothing is left of them when the tests are killed',
  { skip: missing },
  async (t) => {
    const blogs = await Promise.all([startBlog(t), startBlog(t)]);
    assert.notEqual(blogs[0].port, blogs[1].port);
    for (const { keeper, port } of blogs) {
      const page = await fetch(`http://127.0.0.1:${port}/host/built/wordpress/?name=block`);
      assert.match(await page.text(), /<intake-table age="34" sex="female">/);
      const children = belowOf(keeper.pid);
      assert.equal(children.length, 2);
      const folder = dirname(/--socket=(\S+)/.exec(children[0].args)[1]);
      assert.ok(existsSync(folder));
      // All that it sees of the end of whoever started it.
      keeper.stdin.destroy();
      await once(keeper, 'exit');
      assert.ok(!existsSync(folder));
      for (const { pid, args } of children) assert.ok(!isRunning(pid), args);
    }
  },
);
