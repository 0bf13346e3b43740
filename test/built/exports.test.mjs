/** What an integrator can import, by the resolution of Node, of TypeScript and of a bundler. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { build } from 'esbuild';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { name, exports } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const widgets = readdirSync(`${root}src/define`).map((file) => file.replace(/\.ts$/, ''));

/** Languages that have a folder. */
const languages = readdirSync(`${root}src/locales`, { withFileTypes: true }).flatMap((it) =>
  it.isDirectory() ? [it.name] : [],
);

/** Every path of the exports map, `*` written out for each widget and each language. */
const paths = Object.keys(exports).flatMap((path) => {
  const names = path.startsWith('./lang/') ? languages : widgets;
  return path.includes('*') ? names.map((it) => path.replace('*', it)) : [path];
});
const specifiers = paths.map((path) => name + path.slice(1));

for (const specifier of specifiers) {
  test(`${specifier} is there for whoever imports it`, () => {
    const file = fileURLToPath(import.meta.resolve(specifier));
    assert.ok(existsSync(file), `${specifier} leads to ${file}, which does not exist`);
  });
}

test('what is not offered cannot be imported by accident', () => {
  for (const inner of ['dist/lib/index.js', 'lib/base/region.js', 'src/index.ts', 'define/not-a-widget/..']) {
    assert.throws(() => import.meta.resolve(`${name}/${inner}`), {
      code: /ERR_(PACKAGE_PATH_NOT_EXPORTED|INVALID_)/,
    });
  }
});

test('the unbundled modules can be loaded by Node', async () => {
  const unbundled = specifiers.filter((it) => !/\.(css|html|json|js|mjs)$/.test(it));
  assert.equal(unbundled.length, 1 + widgets.length + languages.length);
  for (const specifier of unbundled) await import(specifier);
});

const typed = specifiers.filter((it) => !/\.(css|html|json|min\.js)$/.test(it));

for (const moduleResolution of ['NodeNext', 'Bundler']) {
  test(`types are found with moduleResolution ${moduleResolution}, and fit what a site writes`, () => {
    const code = `
      ${typed.map((it) => `import '${it}';`).join('\n')}
      import { NeuropathyGuide, ReportIssue, ReviewNote, VideoFacade } from '${name}';
      import { addLanguage, EmergencyBanner, en, NutrientElement, version, type Language } from '${name}';
      const banner: EmergencyBanner = document.createElement('emergency-banner');
      banner.region = 'AU';
      banner.signs = 'child';
      banner.headingLevel = 3;
      // @ts-expect-error -- no such value
      banner.signs = 'teenager';
      // @ts-expect-error -- what the reader chose is nobody else's
      banner.place;
      const guide: NeuropathyGuide = document.createElement('neuropathy-guide');
      guide.area = 'feet';
      // @ts-expect-error -- no such place
      guide.area = 'nose';
      const note: ReviewNote = document.createElement('review-note');
      note.reviewedBy = 'Reviewer Name';
      const video: VideoFacade = document.createElement('video-facade');
      video.src = 'talk.mp4';
      const report: ReportIssue = document.createElement('report-issue');
      report.endpoint = '/reports';
      report.addEventListener('nw-report-issue-submit', (event) => {
        const { kind, message, picture }: { kind: string; message: string; picture: Blob | undefined } = event.detail;
        event.preventDefault();
      });
      // @ts-expect-error -- what the reader wrote is told when it is sent, and not before
      report.draft;
      document.createElement('food-sources').limit = 5;
      document.createElement('evidence-list').kind = 'trial';
      document.createElement('nutrient-facts').topics = 'roles body';
      EmergencyBanner.define('site-emergency');
      const de: Language = { ...en, tag: 'de', shared: { ...en.shared, translation: 'Von Hand.' } };
      addLanguage(de);
      const polish: Language['widgets']['food-sources']['more'] = { one: '{n} a', few: '{n} b', many: '{n} c', other: '{n} d' };
      // @ts-expect-error -- nothing is said of the numbers that are left
      const lacking: Language['widgets']['food-sources']['more'] = { one: '{n} a', few: '{n} b' };
      // @ts-expect-error -- a widget is missing
      const partial: Language['widgets'] = { 'review-note': en.widgets['review-note'] };
      // @ts-expect-error -- it states nothing of a country
      document.createElement('evidence-list').region = 'GB';
      export const all: [string, typeof NutrientElement, ...unknown[]] = [version, NutrientElement, polish, lacking, partial];`;
    const fileName = `${root}test/built/consumer.mts`;
    const options = {
      strict: true,
      noEmit: true,
      target: ts.ScriptTarget.ES2022,
      module: moduleResolution === 'NodeNext' ? ts.ModuleKind.NodeNext : ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind[moduleResolution],
      lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      types: [],
    };
    const host = ts.createCompilerHost(options);
    const { fileExists, readFile, getSourceFile } = host;
    host.fileExists = (file) => file === fileName || fileExists(file);
    host.readFile = (file) => (file === fileName ? code : readFile(file));
    host.getSourceFile = (file, ...rest) =>
      file === fileName ? ts.createSourceFile(file, code, options.target) : getSourceFile(file, ...rest);
    const problems = ts.getPreEmitDiagnostics(ts.createProgram([fileName], options, host));
    assert.deepEqual(
      problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
      [],
    );
  });
}

/** What a bundler makes of a site's own file, minified. */
async function site(/** @type {string} */ contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    minify: true,
    treeShaking: true,
    format: 'esm',
    external: ['lit', 'lit/*'],
    logLevel: 'error',
    write: false,
  });
  return outputFiles[0].text;
}

test('a bundler keeps what registers a widget, and drops what nobody uses', async () => {
  for (const widget of widgets) {
    const text = await site(`import '${name}/define/${widget}';`);
    assert.match(text, /\.define\(\)/, `${widget} would not be registered`);
  }
  assert.doesNotMatch(await site(`import '${name}';`), /Call your local emergency number/);
  assert.match(await site(`export { EmergencyBanner } from '${name}';`), /Call your local emergency number/);
  assert.ok((await site(`export { version } from '${name}';`)).length < 200);
});

test('one widget does not bring the words and facts of another', async () => {
  const own = {
    'emergency-banner': /Poisoning/,
    'intake-table': /Recommended Dietary Allowance|enough for nearly all/,
    'food-sources': /Pumpkin seeds/,
    'evidence-list': /Often repeated online/,
    'neuropathy-guide': /like a stocking/,
    'nutrient-facts': /enzyme systems need it/,
    'video-facade': /youtube-nocookie/,
    'report-issue': /A mistake here\?/,
  };
  for (const [tag, sign] of Object.entries(own)) {
    assert.match(await site(`import '${name}/define/${tag}';`), sign, `${tag} lacks its own`);
  }
  for (const tag of widgets) {
    const text = await site(`import '${name}/define/${tag}';`);
    for (const [other, sign] of Object.entries(own)) {
      if (other !== tag) assert.doesNotMatch(text, sign, `${tag} brings ${other}`);
    }
  }
});

/** The one file that is loaded later, on a press that says so; and the one that this one loads on another. */
const onPress = /\bimport\("\.\/report-form\.js"\)/;
const onNextPress = /\bimport\("\.\/report-capture\.js"\)/;

test('the drop-in is one script that runs as a module and without type="module"', () => {
  const code = readFileSync(`${root}dist/nutrient-widgets.min.js`, 'utf8');
  assert.doesNotThrow(() => new vm.Script(code)); // no top-level import or export
  assert.match(code, onPress);
  assert.doesNotMatch(code.replace(onPress, ''), /\bimport\s*\(|^import\b|^export\b/m);
});

test('the maker of pictures is a file of its own beside the drop-in, and nothing of it is inside', async () => {
  const maker = readFileSync(`${root}dist/report-capture.js`, 'utf8');
  assert.match(maker, /foreignObject/, 'what draws a page is in it');
  assert.doesNotMatch(maker, /(?:^|[;}])import[\s{"'(]|\bimport\s*\(/, 'it loads nothing more');
  assert.match(maker, /export\{\w+ as capture\}/);
  for (const file of ['nutrient-widgets.min.js', 'nutrient-widgets.mjs', 'report-form.js', 'embed.js']) {
    const code = readFileSync(`${root}dist/${file}`, 'utf8');
    assert.doesNotMatch(code, /foreignObject|image\/svg\+xml/, file);
    assert.match(code, file === 'report-form.js' ? onNextPress : onPress, file);
  }
  const [own, other] = await Promise.all(
    ['report-issue', 'review-note'].map((tag) => site(`import '${name}/define/${tag}';`)),
  );
  assert.match(own, /foreignObject/, 'a bundler finds it by itself');
  assert.doesNotMatch(other, /foreignObject|image\/svg\+xml/);
});

test('the form is a file of its own, which brings no second Lit, and nothing of it is in the drop-in', () => {
  const form = readFileSync(`${root}dist/report-form.js`, 'utf8');
  assert.match(form, /Tell us in your own words/);
  assert.doesNotMatch(form, /_\$litType\$|createTreeWalker|createPolicy/);
  assert.doesNotMatch(
    form.replace(onNextPress, ''),
    /(?:^|[;}])import[\s{"'(]|\bimport\s*\(/,
    'it loads nothing more',
  );
  const builds = new Set();
  for (const file of [
    'nutrient-widgets.min.js',
    'nutrient-widgets.mjs',
    'embed.js',
    'report-form.js',
    'report-capture.js',
  ]) {
    const code = readFileSync(`${root}dist/${file}`, 'utf8');
    if (file !== 'report-form.js') assert.doesNotMatch(code, /showModal|FormData\(/, file);
    // The module exports all English words.
    if (/min|embed/.test(file)) assert.doesNotMatch(code, /Tell us in your own words/, file);
    builds.add(/"(\d+\.\d+\.\d+\+[\da-f]{10})"/.exec(code)?.[1] ?? file);
  }
  assert.equal(builds.size, 1, [...builds].join());
});

test('the module with everything inside exports what the npm entry does, and imports nothing', async () => {
  const code = readFileSync(`${root}dist/nutrient-widgets.mjs`, 'utf8');
  assert.doesNotMatch(code, /(?:^|[;}])import[\s{"'(]/);
  const exported = /export\{([^}]*)\};?\s*\/\/#/.exec(code)?.[1] ?? '';
  const names = exported.split(',').map((it) => it.replace(/.* as /, '').trim());
  assert.deepEqual(names.sort(), Object.keys(await import(name)).sort());
});

test('nothing in the drop-in could send, store or run text: it has no word for it, but for a report that is sent', () => {
  for (const file of [
    'nutrient-widgets.min.js',
    'nutrient-widgets.mjs',
    'report-form.js',
    'report-capture.js',
  ]) {
    const code = readFileSync(`${root}dist/${file}`, 'utf8');
    for (const word of [
      /XMLHttpRequest/,
      /sendBeacon/,
      /WebSocket|EventSource/,
      /localStorage|sessionStorage|indexedDB/,
      /\.cookie\b/,
      /\beval\(|new Function|\bFunction\(/,
      /document\.write/,
      /navigator\.language/,
    ]) {
      assert.doesNotMatch(code, word, `${file} has ${word}`);
    }
    const posts = code.match(/\bfetch\([^)]*/g) ?? [];
    // The maker of pictures asks anew for what the page itself shows.
    if (file === 'report-capture.js') {
      // But for what it takes out of the document: `{body: x} = …`.
      assert.doesNotMatch(code, /\bmethod:|\bbody:(?!\w+\}=)/);
      continue;
    }
    assert.equal(posts.length, file === 'report-form.js' ? 1 : 0, `${file} fetches ${posts.length} times`);
    if (posts.length)
      assert.match(
        posts[0],
        /^fetch\(\w+,\{method:"POST",body:\w+,credentials:"omit",redirect:"manual"/,
        file,
      );
  }
});
