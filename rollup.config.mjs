import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { minifyHTMLLiterals } from 'minify-literals';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { transformSync } from 'esbuild';
import esbuild from 'rollup-plugin-esbuild';
import license from 'rollup-plugin-license';
import ts from 'typescript';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const banner = `/*! nutrient-widgets ${version} | MIT | with Lit, BSD-3-Clause: see THIRD-PARTY-LICENSES.txt */`;
const entry = 'src/nutrient-widgets.ts';

/**
 * Makes style sheets small. Templates are left as they are: that would save 1 %, and took the slash of `<path />` and
 * the space of `mg <small>AI</small>` with it.
 */
const minifyStyles = () => ({
  name: 'minify-styles',
  transform: {
    order: 'pre',
    handler: (code, id) =>
      /\/src\/.*\.ts$/.test(id)
        ? minifyHTMLLiterals(code, {
            fileName: id,
            html: false,
          })
        : null,
  },
});

/**
 * Takes the indentation out of templates. A line break stays, so no space that a reader sees is lost; in code and
 * comments it makes no difference.
 */
const withoutIndentation = () => ({
  name: 'without-indentation',
  transform: {
    order: 'pre',
    handler: (code, id) =>
      /\/src\/.*\.ts$/.test(id) ? { code: code.replace(/\n[ \t]+/g, '\n'), map: null } : null,
  },
});

/**
 * Takes `data-figure` out of templates: by these marks a test finds where each number on screen comes from, and
 * nobody who loads a bundle has a use for them. They stay in the npm modules.
 */
const withoutMarks = () => ({
  name: 'without-marks',
  transform: {
    order: 'pre',
    handler(code, id) {
      if (!/\/src\/.*\.ts$/.test(id)) return null;
      const [before, ...after] = code.split(/\sdata-figure=/);
      return { code: before + after.map((rest) => rest.slice(valueEnd(rest))).join(''), map: null };
    },
  },
});

/** Where the value of an attribute ends: at its closing quote, or after its `${…}`. */
function valueEnd(text) {
  const isQuoted = text.startsWith('"');
  let depth = 0;
  for (let i = isQuoted ? 1 : 0; i < text.length; i++) {
    if (isQuoted && depth === 0 && text[i] === '"') return i + 1;
    if (text[i] === '{') depth++;
    if (text[i] === '}' && --depth === 0 && !isQuoted) return i + 1;
  }
  throw new Error(`An attribute that does not end: ${text.slice(0, 60)}`);
}

/** What all bundles are made with. */
const plugins = () => [
  minifyStyles(),
  withoutMarks(),
  withoutIndentation(),
  nodeResolve({ exportConditions: ['production'] }),
  esbuild({ target: 'es2022', tsconfig: 'tsconfig.json', sourceMap: true }),
];

/** @param {ts.Node} node */
const nameOf = (node) =>
  node && (ts.isIdentifier(node) || ts.isStringLiteralLike(node)) ? node.text : undefined;

/**
 * The names of sentences and figures that the drop-in may shorten. It has no exports, so nobody outside can use them;
 * `unknownMedicineText` costs a reader's line a few bytes each time. Takes 2 % off.
 *
 * A name is safe if nothing but `.name` or `{ name }` reaches it. One that also stands in a string or in a `{place}` of a
 * sentence may be looked up by that, and one that is also a member of a class may be a property of an element: both stay.
 * So a name that leaves the page, as of a form's field, has to stand in a string somewhere.
 * Names that browsers have are left alone by terser.
 * @param {string} directory of the sources
 */
function shortNames(directory) {
  /** @type {Record<'defined' | 'reached' | 'kept', Set<string | undefined>>} */
  const names = { defined: new Set(), reached: new Set(), kept: new Set() };

  for (const path of readdirSync(directory, { recursive: true })) {
    // The doctor is in none of the bundles whose names are shortened.
    if (!path.endsWith('.ts') || /^cli\b|\bdoctor\.ts$/.test(path)) continue;
    const holdsTexts = /^(locales|knowledge)\b/.test(path);
    /** @param {ts.Node} node */
    const read = (node) => {
      if (holdsTexts && ts.isPropertyAssignment(node) && ts.isIdentifier(node.name)) {
        names.defined.add(node.name.text);
      }
      if (ts.isPropertyAccessExpression(node)) names.reached.add(node.name.text);
      if (ts.isBindingElement(node)) names.reached.add(nameOf(node.propertyName ?? node.name));
      if (ts.isClassElement(node)) names.kept.add(nameOf(node.name));
      if (ts.isStringLiteralLike(node)) {
        names.kept.add(node.text);
        for (const [, place] of node.text.matchAll(/\{(\w+)\}/g)) names.kept.add(place);
      }
      ts.forEachChild(node, read);
    };
    const text = readFileSync(join(directory, path), 'utf8');
    read(ts.createSourceFile(path, text, ts.ScriptTarget.Latest));
  }
  return [...names.defined].filter((name) => names.reached.has(name) && !names.kept.has(name));
}

/** @param {string[]} names of properties that are made short */
const minify = (names = []) =>
  terser({
    ecma: 2022,
    // Names that start with a double underscore or `_$` are Lit's own and stay as they are.
    compress: { passes: 3, unsafe_arrows: true },
    mangle: { properties: names.length > 0 && { regex: RegExp(`^(${names.join('|')})$`) } },
    format: { comments: /^!/ },
  });

const shortened = shortNames('src');

const sources = readdirSync('src', { recursive: true }).map((path) => `./src/${path.replaceAll('\\', '/')}`);

/**
 * Words, figures and style sheets each in one row: a bundle follows the order in which modules are first named, and
 * gzip finds what is alike when it stands near. The names of foods come after their figures. It takes 5 % off.
 */
const kinds = [
  /\/knowledge\/(?!foods)/,
  /\/locales\/.*\/(?!food)/,
  /\/(locales|knowledge)\/(.*\/)?food/,
  /(\.styles|tokens)\.ts$/,
];
const inRows = kinds.flatMap((kind) =>
  sources.filter((path) => kind.test(path) && path.endsWith('.ts') && !path.endsWith('/doctor.ts')).sort(),
);

/** An entry that registers every widget, and may export them or do more with them. */
const wholeEntry = ({ exports = false, then = [] } = {}) => {
  const widgets = resolve(entry);
  const lines = [...inRows, entry, ...then].map((path) => `import ${JSON.stringify(resolve(path))};`);
  if (exports) lines.push(`export * from ${JSON.stringify(resolve('src/index.ts'))};`);
  return {
    name: 'whole-entry',
    // Said here, because "sideEffects" in package.json names built files: by it the registration would be dropped.
    resolveId: (id) =>
      id === 'whole-entry' || [widgets, ...then.map((path) => resolve(path))].includes(id)
        ? { id, moduleSideEffects: true }
        : null,
    load: (id) => (id === 'whole-entry' ? lines.join('\n') : null),
  };
};

/** @param {string} css */
const smallCss = (css) => transformSync(css, { loader: 'css', minify: true, target: 'es2022' }).code;

/** The words that stand in the embed page itself, for whoever opens it without scripts. */
const { code: wordsCode } = transformSync(readFileSync('src/locales/en/embed-page.ts', 'utf8'), {
  loader: 'ts',
});
const { embedShell } = await import(`data:text/javascript,${encodeURIComponent(wordsCode)}`);

/** @param {string} html with `{name}` in place of words */
const withWords = (html) => html.replace(/\{(\w+)\}/g, (_, name) => embedShell[name]);

/** Copies a file that needs no build, changed at most by a function of its text. */
const copy = (from, fileName, change = (text) => text) => ({
  name: 'copy',
  buildStart() {
    this.addWatchFile(from);
  },
  generateBundle() {
    this.emitFile({ type: 'asset', fileName, source: change(readFileSync(from, 'utf8')) });
  },
});

// The drop-in must run as a module and, when type="module" was forgotten, as a classic script; twice too.
// The mark is looked at before Lit runs: under Trusted Types a second Lit may not make its policy, and throws.
const mark = `Symbol.for('nutrient-widgets')`;
const intro = `
if (globalThis[${mark}]) {
  console.warn('nutrient-widgets: version ${version} was loaded after version ' + globalThis[${mark}] + '; the first one stays in use. Load it once.');
  return;
}
try {
`;
const outro = `
globalThis[${mark}] = '${version}';
} catch (error) {
  console.warn('nutrient-widgets: the widgets cannot run on this page, so the text in their tags stays.', error);
}
`;

/** The maker of pictures is a file of its own, loaded from beside the bundle on the press that asks for it. */
const captureApart = () => ({
  name: 'capture-apart',
  resolveDynamicImport: (specifier) =>
    specifier === './capture.js' ? { id: './report-capture.js', external: true } : null,
});

// One for all files: it collects, and writes anew with each of them.
const licenses = license({ thirdParty: { output: 'dist/THIRD-PARTY-LICENSES.txt' } });

export default [
  {
    input: 'whole-entry',
    output: { file: 'dist/nutrient-widgets.min.js', format: 'iife', sourcemap: true, banner, intro, outro },
    plugins: [
      captureApart(),
      wholeEntry(),
      ...plugins(),
      minify(shortened),
      copy('src/embed/reserve.css', 'reserve.css', smallCss),
      licenses,
    ],
  },
  {
    input: 'whole-entry',
    output: { file: 'dist/nutrient-widgets.mjs', format: 'es', sourcemap: true, banner },
    plugins: [captureApart(), wholeEntry({ exports: true }), ...plugins(), minify()],
  },
  {
    input: 'src/widgets/report-issue/capture.ts',
    output: { file: 'dist/report-capture.js', format: 'es', sourcemap: true, banner },
    plugins: [...plugins(), minify(), licenses],
  },
  // A classic script with everything inside: in a frame with a sandbox a module may load nothing, not even from beside it.
  {
    input: 'whole-entry',
    output: { file: 'dist/embed.js', format: 'iife', sourcemap: true, banner },
    plugins: [
      captureApart(),
      wholeEntry({ then: ['src/embed/embed.ts'] }),
      ...plugins(),
      minify(shortened),
      copy('src/embed/embed.html', 'embed.html', withWords),
    ],
  },
  // The command, with its parsers inside: whoever installs the widgets gets no package for it. Lit comes along anyway, so
  // it stays outside, and with it what it needs in Node in place of a DOM.
  {
    input: 'src/cli/nutrient-widgets.ts',
    external: /^lit(?:\/|$)/,
    output: {
      file: 'dist/nutrient-widgets-cli.mjs',
      format: 'es',
      sourcemap: true,
      banner: `#!/usr/bin/env node
/*! nutrient-widgets ${version} | MIT | with the packages named in THIRD-PARTY-LICENSES.txt */`,
    },
    plugins: [
      captureApart(),
      nodeResolve({ exportConditions: ['node', 'production'] }),
      esbuild({ target: 'node20', tsconfig: 'tsconfig.json', sourceMap: true }),
      minify(),
      licenses,
    ],
  },
];
