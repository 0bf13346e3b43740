/** What an editor offers to whoever types a tag, and what documentation tools say of it. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { optionsOf } from '../../dist/lib/embed/allowlist.js';
import { read } from '../../dist/lib/model/option.js';
import { widgets } from '../../dist/lib/embed/widgets.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const text = (/** @type {string} */ file) => readFileSync(join(root, file), 'utf8');
const { customElements, exports } = JSON.parse(text('package.json'));
/** @type {import('custom-elements-manifest').Package} */
const manifest = JSON.parse(text(customElements));
const declarations = manifest.modules.flatMap((module) => module.declarations ?? []);
/** @returns {import('custom-elements-manifest').CustomElementDeclaration} */
const declarationOf = (/** @type {string} */ tag) => {
  const found = declarations.filter((it) => 'tagName' in it && it.tagName === tag);
  assert.equal(found.length, 1, `${tag} stands ${found.length} times`);
  return /** @type {any} */ (found[0]);
};

test('the manifest is where tools look for it, and every file it names is in the package', () => {
  assert.ok(Object.values(exports).includes(customElements));
  for (const { path } of manifest.modules) assert.ok(existsSync(join(root, path)), path);
  assert.doesNotMatch(text(customElements), /"src\/|node_modules/);
});

test('every tag is there, with a module that defines it, and no other', () => {
  const tags = declarations.flatMap((it) => ('tagName' in it ? (it.tagName ?? []) : []));
  assert.deepEqual([...tags].sort(), widgets.map(({ tag }) => tag).sort());
  const defined = manifest.modules.flatMap(({ path, exports: all = [] }) =>
    all.filter(({ kind }) => kind === 'custom-element-definition').map(({ name }) => `${name} ${path}`),
  );
  assert.deepEqual(defined.sort(), tags.map((tag) => `${tag} dist/lib/define/${tag}.js`).sort());
});

for (const widget of widgets) {
  const { tag } = widget;

  test(`${tag}: an editor offers every attribute the tag has and no other, each with a sentence`, () => {
    const { attributes = [], members = [] } = declarationOf(tag);
    assert.deepEqual(attributes.map(({ name }) => name).sort(), [...widget.observedAttributes].sort());
    for (const { name, description, fieldName } of attributes) {
      assert.match(description ?? '', /\w.*\.$/s, `${tag} ${name}`);
      assert.ok(
        members.some((it) => it.name === fieldName),
        `${tag} ${name}: ${fieldName}`,
      );
    }
  });

  test(`${tag}: a value that an editor offers is one that the tag takes`, () => {
    const options = optionsOf(widget);
    for (const { name, type } of declarationOf(tag).attributes ?? []) {
      for (const [, value] of (type?.text ?? '').matchAll(/'([^']*)'/g)) {
        assert.equal(
          read(/** @type {any} */ (options.get(name)), value).bad,
          false,
          `${tag} ${name}="${value}"`,
        );
      }
    }
  });

  test(`${tag}: what is private to it is offered to nobody`, () => {
    const { members = [], description = '' } = declarationOf(tag);
    assert.deepEqual(
      members.filter(({ name, privacy }) => privacy || /^[#_]/.test(name)),
      [],
    );
    assert.ok(!members.some(({ name }) => /render|willUpdate|content|connectedCallback/.test(name)));
    assert.ok(description.length > 40);
  });

  test(`${tag}: its parts are those that its templates have, as far as they are its own`, () => {
    const parts = (declarationOf(tag).cssParts ?? []).map(({ name }) => name);
    for (const name of ['root', 'heading']) assert.ok(parts.includes(name), `${tag} ${name}`);
    const states = !['video-facade', 'report-issue'].includes(tag);
    assert.equal(parts.includes('sources'), states, `${tag}: what states no fact has no list of sources`);
    const slots = (declarationOf(tag).slots ?? []).map(({ name }) => name);
    const own = tag === 'video-facade' ? ['transcript'] : [];
    assert.deepEqual(slots.sort(), ['', 'fallback', 'heading', ...own]);
  });
}

test('every variable a page can set is there with what holds without it, as the style sheets have it', () => {
  // The first block: for readers who ask for more contrast some differ.
  const [block] = /:host \{[^}]+\}/.exec(text('src/base/tokens.ts'));
  const inStyles = [...block.matchAll(/var\((--nw-[\w-]+), (.+)\);/g)];
  assert.ok(inStyles.length > 5);
  for (const { tag } of widgets) {
    const { cssProperties = [] } = declarationOf(tag);
    assert.deepEqual(
      cssProperties.map(({ name, default: value }) => `${name}: ${value}`).sort(),
      inStyles.map(([, name, value]) => `${name}: ${value}`).sort(),
    );
  }
});

test('the event that a page may have to answer is there, and only where it is sent', () => {
  for (const { tag } of widgets) {
    const events = (declarationOf(tag).events ?? []).map(({ name }) => name);
    assert.deepEqual(events, tag === 'report-issue' ? ['nw-report-issue-submit'] : []);
  }
});

test('VS Code can be told all tags and their attributes', () => {
  const { tags } = JSON.parse(text(exports['./vscode.html-custom-data.json']));
  for (const { tag, observedAttributes } of widgets) {
    const known = tags.find((/** @type {{ name: string }} */ it) => it.name === tag);
    assert.deepEqual(
      known.attributes.map((/** @type {{ name: string }} */ it) => it.name).sort(),
      [...observedAttributes].sort(),
    );
  }
});
