/** On a server: a site generator imports the package and renders the tags, and there is no browser. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Tags of all widgets. */
const widgets = readdirSync(`${root}src/define`).map((file) => file.replace(/\.ts$/, ''));

/** Runs a module in a Node process of its own, so that nothing another test loaded is there. */
function node(/** @type {string} */ code) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: root,
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  return { stdout, stderr };
}

/** What a server sends for a piece of HTML with our tags in it. */
function rendered(/** @type {string} */ html) {
  const { stdout, stderr } = node(`
    import { render } from '@lit-labs/ssr';
    import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
    import { html } from 'lit';
    ${widgets.map((tag) => `import 'nutrient-widgets/define/${tag}';`).join('\n')}
    process.stdout.write(await collectResult(render(html\`${html}\`)));`);
  return { html: stdout, warnings: stderr };
}

const textOf = (/** @type {string} */ html) =>
  html
    .replace(/<style>.*?<\/style>/gs, '')
    .replace(/<!--.*?-->|<\/?[a-z][^>]*>/gs, ' ')
    .replace(/\s+/g, ' ');

test('importing the package needs no browser, makes no global and registers no tag', () => {
  const { stdout, stderr } = node(`
    const before = Object.getOwnPropertyNames(globalThis);
    for (const name of ['document', 'window', 'location', 'localStorage', 'matchMedia']) {
      Object.defineProperty(globalThis, name, { configurable: true, get: () => touched.push(name) && undefined });
    }
    const touched = [];
    const all = await import('nutrient-widgets');
    const made = Object.getOwnPropertyNames(globalThis).filter(
      (name) => !before.includes(name) && !['document', 'window', 'location', 'localStorage', 'matchMedia'].includes(name),
    );
    const tags = ${JSON.stringify(widgets)}.filter((tag) => globalThis.customElements?.get(tag));
    console.log(JSON.stringify({ names: Object.keys(all).length, made, tags, touched }));`);
  assert.equal(stderr, '');
  const { names, made, tags, touched } = JSON.parse(stdout);
  assert.ok(names > 5);
  assert.deepEqual(tags, []);
  // Lit's own server build looks whether there is a document, keeps its version and brings a customElements.
  assert.deepEqual(
    made.filter((/** @type {string} */ it) => !/^(lit|reactiveElement|customElements)/.test(it)),
    [],
  );
  assert.deepEqual(
    [...new Set(touched)].filter((it) => it !== 'document'),
    [],
  );
});

test('a known country is in the HTML that the server sends: readers without script see the number', () => {
  const { html, warnings } = rendered('<emergency-banner region="AU">Call for help.</emergency-banner>');
  assert.equal(warnings, '');
  assert.match(html, /<template shadowroot="open" shadowrootmode="open"/);
  assert.match(html, /href="tel:000"/);
  assert.match(textOf(html), /\bCall 000\s+\(Australia\)/);
  assert.match(textOf(html), /Fainting or passing out/);
  assert.match(html, />Call for help\.<\/emergency-banner>/, 'the author’s words stay in the tag');
});

test('without a country the server sends words and no number', () => {
  const { html, warnings } = rendered('<emergency-banner></emergency-banner>');
  assert.equal(warnings, '');
  assert.match(textOf(html), /Call your local emergency number\./);
  assert.doesNotMatch(html, /tel:/);
});

test('hostile attributes are text on the server too', () => {
  const { html, warnings } = rendered(
    '<emergency-banner region="<img src=x onerror=alert(1)>" heading="<script>1</script>"></emergency-banner>',
  );
  assert.doesNotMatch(html.replace(/<emergency-banner[^]*?<template/, '<template'), /<img|<script/);
  assert.doesNotMatch(html, /tel:/);
  assert.match(html, /&lt;script&gt;1&lt;\/script&gt;/);
  assert.match(warnings, /^nutrient-widgets: <emergency-banner region=.* is not understood\..*\n$/);
});

test('every widget is in the HTML that the server sends, with the author’s words kept in its tag', () => {
  const { html, warnings } = rendered(
    widgets.map((tag) => `<${tag}>Own words of ${tag}.</${tag}>`).join('\n'),
  );
  assert.equal(warnings, '');
  for (const tag of widgets) {
    const piece = html.slice(html.indexOf(`<${tag}`), html.indexOf(`</${tag}>`));
    assert.match(piece, new RegExp(`Own words of ${tag}\\.$`));
    // A video without an address has nothing to show but these, and a form its button.
    if (tag === 'report-issue') assert.match(textOf(piece), /A mistake here\? .*Report a problem/);
    else if (tag !== 'video-facade') assert.ok(textOf(piece).length > 500, `${tag} is empty`);
  }
});

test('a video is not read on the server: nothing of its address could be loaded from there', () => {
  const { html, warnings } = rendered(
    '<video-facade src="https://youtu.be/PLACEHOLDER">Watch the talk.</video-facade>',
  );
  assert.equal(warnings, '');
  assert.doesNotMatch(html.replace(/<style>.*?<\/style>/gs, ''), /<iframe|<video |<img|youtube/);
  assert.match(html, /Watch the talk\.<\/video-facade>/);
});

test('a form to report a problem is not made on the server, wherever it goes, but its line for paper is', () => {
  const forms = [
    'endpoint="/reports"',
    'endpoint="https://reports.example"',
    'mailto="publisher@example.org"',
  ];
  const { html, warnings } = rendered(
    forms.map((attribute) => `<report-issue ${attribute}>Write to us.</report-issue>`).join('\n'),
  );
  assert.equal(warnings, '');
  const pieces = html.split('</report-issue>').slice(0, 3);
  for (const piece of pieces) {
    assert.match(piece, /Write to us\.$/);
    assert.match(textOf(piece), /Report a problem/);
    assert.doesNotMatch(piece, /<form|<textarea|<input/);
  }
  assert.match(textOf(pieces[2]), /To report a problem with this page, write to publisher@example\.org\./);
});

test('an address to report to that is none is left out on the server too, with a warning', () => {
  const { html, warnings } = rendered(
    '<report-issue endpoint="javascript:alert(1)" mailto="a@b.example?bcc=c@d.example">Write to us.</report-issue>',
  );
  assert.match(warnings, /<report-issue endpoint="javascript:alert\(1\)"> is not understood/);
  assert.match(warnings, /<report-issue mailto=".*"> is not understood/);
  assert.doesNotMatch(html.replace(/^[^]*?<template/, ''), /javascript:|bcc/);
});
