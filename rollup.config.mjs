import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { minifyHTMLLiterals } from 'minify-literals';
import MagicString from 'magic-string';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { transformSync } from 'esbuild';
import esbuild from 'rollup-plugin-esbuild';
import license from 'rollup-plugin-license';
import { figuresJson } from './rollup/figures.mjs';
import { languageFile } from './rollup/language.mjs';
import { reserveCss } from './rollup/room.mjs';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
/** Whoever copies one file has no other beside it, so each says it for itself. */
const ownNotice = `nutrient-widgets ${version} | MIT`;
const notice = `${ownNotice} | with Lit, BSD-3-Clause, Copyright 2017 Google LLC: https://github.com/lit/lit/blob/main/LICENSE`;
const banner = `/*! ${notice} */`;
const entry = 'src/nutrient-widgets.ts';

const sources = readdirSync('src', { recursive: true }).map((path) => `./src/${path.replaceAll('\\', '/')}`);

/** By what goes into a build, so that the same sources give the same files wherever they are built. */
const build = createHash('sha256');
for (const path of [...sources, 'package-lock.json', 'rollup.config.mjs'].sort())
  if (statSync(path).isFile()) build.update(readFileSync(path));
const buildName = `${version}+${build.digest('hex').slice(0, 10)}`;

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
 * Has Lit ask `litDocument`. In the global object that it gets it finds nothing of the rest, so it need not look; nor
 * does it explain slips in code to those who have none of ours. That is 0.6 kB.
 */
const lessLit = (code) =>
  code
    .replace(
      /\b(?:[a-z]|document)\.(createComment|createElement|createTextNode|createTreeWalker)\(/g,
      'litDocument.$1(',
    )
    .replace(/creationScope\?\?\w\)/, 'creationScope??litDocument)')
    .replace(/\(\w\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/g, '0')
    .replace(/Symbol\.metadata\?\?=Symbol\("metadata"\),\w\.litPropertyMetadata\?\?=new WeakMap/, '0')
    .replace(/const \w=this\[Symbol\.metadata\];if\(null!==\w\)\{[^{}]*\}/, '')
    .replace(/\b\w\.(?:\w+(?:Hydrate|Polyfill)Support|litNonce|ShadyCSS)\b/g, '(void 0)')
    .replace(/throw Error\([^()]*\)/g, 'throw Error()');

const litSees = JSON.stringify(resolve('rollup/lit-sees.mjs'));

/** Keeps names that a page wrote away from what is not ours; in our own code `plain()` does. */
const apartFromPage = () => ({
  name: 'apart-from-page',
  transform(code, id) {
    if (/\/node_modules\/(?:@?lit|lit-html|lit-element)\//.test(id)) {
      const names = 'litGlobals as globalThis, litDocument';
      return { code: `import { ${names} } from ${litSees};${lessLit(code)}`, map: null };
    }
    return null;
  },
});

/** What all bundles are made with. */
const plugins = () => [
  apartFromPage(),
  minifyStyles(),
  withoutIndentation(),
  nodeResolve({ exportConditions: ['production'] }),
  esbuild({
    target: 'es2022',
    tsconfig: 'tsconfig.json',
    sourceMap: true,
    // Shorter, and whatever a page takes for a `Node`.
    define: {
      'Node.ELEMENT_NODE': '1',
      'Node.TEXT_NODE': '3',
      'Node.COMMENT_NODE': '8',
      BUILD: JSON.stringify(buildName),
    },
  }),
];

const minify = (more) =>
  terser({
    ecma: 2022,
    ...more,
    compress: { passes: 3, unsafe_arrows: true },
    // A page that is not UTF-8 reads a classic script in its own encoding.
    format: { comments: /^!/, ascii_only: true },
  });

/**
 * Words, figures and style sheets each in one row: a bundle follows the order in which modules are first named, and
 * gzip finds what is alike when it stands near. The names of foods come after their figures. It takes 5 % off.
 */
const kinds = [
  /\/knowledge\/(?!foods|sources\/foods)/,
  /\/locales\/en\/(?!food|index|doctor)/,
  /\/(locales\/en|knowledge)\/(sources\/)?food/,
  /(\.styles|tokens)\.ts$/,
];
const inRows = kinds.flatMap((kind) =>
  sources.filter((path) => kind.test(path) && path.endsWith('.ts')).sort(),
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

const reserved = (heights) => `${banner}\n${smallCss(reserveCss(heights))}`;

/** The words that stand in the embed page itself, for whoever opens it without scripts. */
const { code: wordsCode } = transformSync(readFileSync('src/locales/en/embed-page.ts', 'utf8'), {
  loader: 'ts',
});
const { embedShell } = await import(`data:text/javascript,${encodeURIComponent(wordsCode)}`);

/** @param {string} html with `{name}` in place of words */
const withWords = (html) =>
  html
    .replace(/\{(\w+)\}/g, (_, name) => ({ ...embedShell, languages: languages.join(' ') })[name])
    .replace(/[^\0-\x7f]/gu, (it) => `&#${it.codePointAt(0)};`);

/** @param {string} html */
const withNotice = (html) => withWords(html).replace('\n', `\n<!-- ${notice} -->\n`);

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

/**
 * Some sites put files through tools that take spaces out of templates, of which they know nothing: then no control works
 * any more, and a number stays that is of another country. What is lost here is lost in the templates too.
 */
const whole = `
if (((pieces) => pieces.join('').length)\`p .a="\${0}" @b=\${0} .c=\${0}> <i d;e f {g, h} \` !== 33)
  throw new Error('nutrient-widgets: spaces were taken out of this file. Use it as it was built.');
`;

// The drop-in must run as a module and, when type="module" was forgotten, as a classic script; twice too.
// The mark is looked at before Lit runs: under Trusted Types a second Lit may not make its policy, and throws.
const mark = `Symbol.for('nutrient-widgets')`;
/**
 * What a page can name a variable or a class of its own: `const URL = '/api'` and `class Map {}` stand before the
 * browser's for every script, but not on the global object.
 */
const ownNames = (names = 'Map, Set, Intl, URL, Image, Blob, FormData') => `const { ${names} } = globalThis;`;
const intro = `
${ownNames()}
if (globalThis[${mark}]) {
  console.warn('nutrient-widgets: version ${version} was loaded after version ' + globalThis[${mark}] + '; the first one stays in use. Load it once.');
  return;
}
try {
${whole}`;
const outro = `
globalThis[${mark}] = '${version}';
} catch (error) {
  console.warn('nutrient-widgets: the widgets cannot run on this page, so the text in their tags stays.', error);
}
`;

/**
 * A break of a line in a template becomes a space, as minifiers that join lines leave nothing in its place. Minified code
 * has no others, but for the one after its notice.
 */
const oneLine = () => ({
  name: 'one-line',
  renderChunk(code) {
    const text = new MagicString(code);
    for (const { index } of [...code.trimEnd().matchAll(/\n/g)].slice(1))
      text.overwrite(index, index + 1, ' ');
    return { code: text.toString(), map: text.generateMap({ hires: true }) };
  },
});

/** Files that are loaded from beside the one that asks for them, on the press of a reader. */
const apart = { './form-file.js': './report-form.js', './capture.js': './report-capture.js' };

const onPress = () => ({
  name: 'on-press',
  resolveDynamicImport: (specifier) =>
    Object.hasOwn(apart, specifier) ? { id: apart[specifier], external: true } : null,
});

/**
 * What `form-file.ts` exports, with the kit of whoever asks in place of its own: a second Lit would be loaded for
 * nothing, and under Trusted Types it may not make its policy.
 */
const formFile = {
  input: 'src/widgets/report-issue/report-dialog.ts',
  external: (id) => /\/kit\.(?:js|ts)$/.test(id),
  output: {
    file: 'dist/report-form.js',
    format: 'iife',
    name: 'made',
    globals: () => 'kit',
    sourcemap: true,
    banner: `/*! ${ownNotice} */\nexport const madeFor = ${JSON.stringify(buildName)};\nexport const form = (kit) => {`,
    intro: ownNames() + whole,
    footer: 'return made; };',
  },
  plugins: [onPress(), ...plugins(), minify({ module: true }), oneLine()],
};

/** Those that have a folder; English is in every file. */
const languages = readdirSync('src/locales', { withFileTypes: true }).flatMap((it) =>
  it.isDirectory() && it.name !== 'en' ? [it.name] : [],
);

// One for all files: it collects, and writes anew with each of them.
const licenses = license({ thirdParty: { output: 'dist/THIRD-PARTY-LICENSES.txt' } });

export default [
  {
    input: 'whole-entry',
    output: { file: 'dist/nutrient-widgets.min.js', format: 'iife', sourcemap: true, banner, intro, outro },
    plugins: [
      onPress(),
      wholeEntry(),
      ...plugins(),
      minify(),
      oneLine(),
      copy('src/embed/heights.json', 'reserve.css', (heights) => reserved(JSON.parse(heights))),
      licenses,
    ],
  },
  {
    input: 'whole-entry',
    output: {
      file: 'dist/nutrient-widgets.mjs',
      format: 'es',
      sourcemap: true,
      banner,
      intro: ownNames() + whole,
    },
    plugins: [onPress(), wholeEntry({ exports: true }), ...plugins(), minify(), oneLine()],
  },
  {
    input: 'src/widgets/report-issue/capture.ts',
    output: {
      file: 'dist/report-capture.js',
      format: 'es',
      sourcemap: true,
      banner: `/*! ${ownNotice} */`,
      intro: ownNames('Map, Set, Image, URL, Blob, FileReader, DOMParser, XMLSerializer, MessageChannel'),
    },
    plugins: [...plugins(), minify(), licenses],
  },
  formFile,
  ...languages.map((tag) => languageFile(`src/locales/${tag}`, `dist/lang/${tag}.js`)),
  // A classic script with everything inside: in a frame with a sandbox a module may load nothing, not even from beside it.
  {
    input: 'whole-entry',
    output: { file: 'dist/embed.js', format: 'iife', sourcemap: true, banner, intro: whole },
    plugins: [
      onPress(),
      wholeEntry({ then: ['src/embed/embed.ts'] }),
      ...plugins(),
      minify(),
      oneLine(),
      copy('src/embed/embed.html', 'embed.html', withNotice),
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
/*! ${notice} | with the packages named in THIRD-PARTY-LICENSES.txt */`,
    },
    plugins: [
      onPress(),
      nodeResolve({ exportConditions: ['node', 'production'] }),
      esbuild({ target: 'node20', tsconfig: 'tsconfig.json', sourceMap: true }),
      minify(),
      {
        name: 'figures',
        async generateBundle() {
          this.emitFile({ type: 'asset', fileName: 'figures.json', source: await figuresJson(version) });
        },
      },
      licenses,
    ],
  },
];
