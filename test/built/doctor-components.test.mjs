/** What the doctor finds in components: JSX and TSX, Vue, Svelte, Astro. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import ts from 'typescript';
import { fromSource } from '../support/from-source.mjs';

const { examine } = await fromSource('src/cli/examine.ts');
const { readComponent } = await fromSource('src/cli/components/component.ts');

/** @typedef {'jsx' | 'vue' | 'svelte' | 'astro'} Format */
/** @type {readonly Format[]} */
const formats = ['jsx', 'vue', 'svelte', 'astro'];

/**
 * Markup as a file of this format has it.
 * @param {string} markup
 * @param {Format} format
 */
const fileOf = (markup, format) =>
  ({
    jsx: `export const Page = ({ age }) => (\n${markup}\n);\n`,
    vue: `<template>\n${markup}\n</template>\n<script setup>\nconst age = 34;\n</script>\n`,
    svelte: `<script>\nlet age = 34;\n</script>\n${markup}\n`,
    astro: `---\nconst age = 34;\n---\n${markup}\n`,
  })[format];

/** @param {string} text @param {Format} format */
const found = (text, format) =>
  examine(text, format).map(({ kind, line, column }) => `${kind} ${line}:${column}`);

/** What is found in markup, and what is to be pasted. @param {string} markup @param {Format} format */
const told = (markup, format) =>
  examine(fileOf(markup, format), format).map(({ kind, fix }) => `${kind}: ${fix}`);

/** @type {[title: string, cases: [markup: string, expected: string[], ...formats: Format[]][]][]} */
const groups = [
  [
    'a misspelt tag is found, and its fix is written as the author writes',
    [
      [
        '<main><intake-tabel age="34">How much</intake-tabel></main>',
        ['unknownTag: <intake-table age="34">How much</intake-table>'],
        ...formats,
      ],
      ['<main><food-source limit="5" /></main>', ['unknownTag: <food-sources limit="5" />'], ...formats],
      [
        '<main><intake-tabel age={34} title={age}>How {age}</intake-tabel></main>',
        ['unknownTag: <intake-table age={34} title={age}>How {age}</intake-table>'],
        'jsx',
        'svelte',
        'astro',
      ],
      [
        '<main><intake-tabel :age="34" @click="go">How {{ age }}</intake-tabel></main>',
        ['unknownTag: <intake-table :age="34" @click="go">How {{ age }}</intake-table>'],
        'vue',
      ],
      [
        '<ul>{[1, 2].map((n) => <li key={n}><intake_table /></li>)}</ul>',
        ['unknownTag: <intake-table />'],
        'jsx',
        'astro',
      ],
      ['{#if age < 3}<intake_table />{:else}<p>No</p>{/if}', ['unknownTag: <intake-table />'], 'svelte'],
    ],
  ],
  [
    'an attribute that no widget reads is found where its value is a literal, in each way of writing one',
    [
      [
        '<main><intake-table agee="34" /></main>',
        ['unknownAttribute: <intake-table age="34" />'],
        ...formats,
      ],
      [
        "<main><intake-table agee='34'></intake-table></main>",
        ["unknownAttribute: <intake-table age='34'>"],
        ...formats,
      ],
      [
        '<main><intake-table agee={34} /></main>',
        ['unknownAttribute: <intake-table age={34} />'],
        'jsx',
        'svelte',
        'astro',
      ],
      [
        '<main><intake-table\n  className="a"\n  onClick={() => go(1 > 2)}\n  agee={"34"}\n/></main>',
        ['unknownAttribute: <intake-table className="a" onClick={() => go(1 > 2)} age={"34"} />'],
        'jsx',
      ],
      ['<main><intake-table agee=`34` /></main>', ['unknownAttribute: <intake-table age=`34` />'], 'astro'],
      [
        '<main><intake-table agee="{34}" /></main>',
        ['unknownAttribute: <intake-table age="{34}" />'],
        'svelte',
      ],
      ['<main><intake-table :agee="34" /></main>', ['unknownAttribute: <intake-table :age="34" />'], 'vue'],
      [
        '<main><intake-table v-bind:agee.attr="34" /></main>',
        ['unknownAttribute: <intake-table v-bind:age.attr="34" />'],
        'vue',
      ],
    ],
  ],
  [
    'a value that no widget takes is found, and the right one stands in the author’s own quotes',
    [
      ['<main><intake-table sex="femal" /></main>', ['badValue: <intake-table sex="female" />'], ...formats],
      [
        "<main><intake-table sex={'femal'} /></main>",
        ["badValue: <intake-table sex={'female'} />"],
        'jsx',
        'svelte',
        'astro',
      ],
      [
        '<main><intake-table :sex="\'femal\'" /></main>',
        ['badValue: <intake-table :sex="\'female\'" />'],
        'vue',
      ],
      [
        '<main><intake-table age={340} sex="male" /></main>',
        ['badValue: <intake-table sex="male" />'],
        'jsx',
      ],
      [
        '<main><intake-table sex=femal></intake-table></main>',
        ['badValue: <intake-table sex="female">'],
        'vue',
        'svelte',
        'astro',
      ],
      [
        '<main><div data-nw="intake-table" data-sex="femal">Text</div></main>',
        ['badValue: <div data-nw="intake-table" data-sex="female">Text</div>'],
        ...formats,
      ],
      [
        '<main><div data-nw="intake-table" data-sex={\'femal\'}>Text</div></main>',
        ['badValue: <div data-nw="intake-table" data-sex={\'female\'}>Text</div>'],
        'jsx',
      ],
      [
        '<main><a href="/embed.html#nw/intake-table?agee=34">Much</a></main>',
        ['unknownAttribute: <a href="/embed.html#nw/intake-table?age=34">Much</a>'],
        ...formats,
      ],
    ],
  ],
  [
    'names that a framework sets as properties are taken, and in Astro, which writes attributes, they are found',
    [
      ['<main><intake-table lifeStage="pregnancy" headingLevel="3" /></main>', [], 'jsx', 'vue', 'svelte'],
      ['<main><intake-table lifeStage={"pregnancy"} headingLevel={3} /></main>', [], 'jsx', 'svelte'],
      ['<main><intake-table :lifeStage="\'pregnancy\'" .headingLevel="3" /></main>', [], 'vue'],
      [
        '<main><intake-table lifeStage="pregnancy" /></main>',
        ['unknownAttribute: <intake-table life-stage="pregnancy" />'],
        'astro',
      ],
      [
        '<main><intake-table lifeStage="pregnanc" /></main>',
        ['badValue: <intake-table lifeStage="pregnancy" />'],
        'jsx',
        'vue',
        'svelte',
      ],
    ],
  ],
  [
    'what only the program knows is left alone',
    [
      ['<main><intake-table age={age} agee={age} {...rest} key={1} ref={it} /></main>', [], 'jsx'],
      ['<main><intake-table sex={`${age}`} age={age > 3 ? 900 : 1}>{age}</intake-table></main>', [], 'jsx'],
      ['<main><intake-table {age} {...rest} on:click={() => age < 3} class:a={age} /></main>', [], 'svelte'],
      ['<main><intake-table class="a {age < 3 ? "b" : "c"}" sex="{age}" /></main>', [], 'svelte'],
      [
        '<main><intake-table :age="age" :[name]="1" v-bind="rest" v-if="a < b" #default @click.once="go" /></main>',
        [],
        'vue',
      ],
      [
        '<main><intake-table {age} {...rest} class:list={["a"]} client:load set:html={age} /></main>',
        [],
        'astro',
      ],
      ['<main><div data-nw={tag} data-sex={age}>Text</div></main>', [], 'jsx', 'svelte', 'astro'],
      ['<main><a href={`/embed.html#nw/intake-table?age=${age}`}>Much</a></main>', [], 'jsx', 'astro'],
      ['<main><a :href="`/embed.html#nw/intake-table?age=${age}`">Much</a></main>', [], 'vue'],
      ['<main><intake-table age={80} lifeStage="pregnancy" {...rest} /></main>', [], 'jsx'],
      ['<main><script type={age} src="/nutrient-widgets.min.js"></script></main>', [], 'jsx'],
    ],
  ],
  [
    'tags of the site, and tags in code, strings and comments, are left alone',
    [
      ['<main><IntakeTabel age="x" /><Intake.Tabel /></main>', [], ...formats],
      ['<main>{/* <intake-tabel age="x" /> */}Don’t, I can\'t</main>', [], 'jsx', 'astro'],
      ['<main>{"<intake-tabel>"}{\'<intake-tabel>\'}{`<intake-tabel>`}</main>', [], 'jsx', 'svelte', 'astro'],
      ['<main>{{ "<intake-tabel>" }}</main>', [], 'vue'],
      ['<main><!-- <intake-tabel age="x" /> --></main>', [], 'vue', 'svelte', 'astro'],
      ['<style>.a::after { content: "<intake-tabel>" }</style>', [], 'svelte', 'astro'],
      ['<script>const a = "<intake-tabel agee=3>";</script>', [], 'svelte', 'astro'],
    ],
  ],
  [
    'a tag that closes itself is fine where the format closes it, and one that Astro leaves open is found',
    [
      ['<main><p>Ask first. <intake-table age="34" /> Never take more.</p></main>', [], ...formats],
      [
        '<main><intake-table age="34">\n<p>The article</p></main>',
        ['unclosed: <intake-table age="34">How much magnesium a day</intake-table>'],
        'astro',
      ],
    ],
  ],
  [
    'text that would show as well as the widget is found, as far as it is surely the author’s',
    [
      [
        '<main><intake-table><p>Text</p></intake-table></main>',
        ['blockTwice: <intake-table>Text</intake-table>'],
        ...formats,
      ],
      [
        '<main><intake-table><p>Text {age}</p></intake-table></main>',
        ['blockTwice: <intake-table>Text {age}</intake-table>'],
        'jsx',
        'svelte',
        'astro',
      ],
      [
        '<main><p>\n  <intake-table age="34">Text</intake-table>\n</p></main>',
        ['alone: <div><intake-table age="34">Text</intake-table></div>'],
        ...formats,
      ],
      ['<Note><intake-table>Text</intake-table></Note>', [], ...formats],
      ['<main><p>{age}<intake-table>Text</intake-table></p></main>', [], 'jsx', 'svelte', 'astro'],
      ['<main><intake-table><Text id="a" />\n\n{age}</intake-table></main>', [], 'jsx', 'astro'],
    ],
  ],
  [
    'a figure in the author’s words is held against the widget’s, and one that the program makes is not',
    [
      [
        '<main><emergency-banner region="AU">Call 911.</emergency-banner></main>',
        ['otherNumber: <emergency-banner region="AU">Call 000.</emergency-banner>'],
        ...formats,
      ],
      [
        '<main><intake-table region="US" age={34} sex="female">Take in 310 mg a day.</intake-table></main>',
        ['otherAmount: <intake-table region="US" age={34} sex="female">Take in 320 mg a day.</intake-table>'],
        'jsx',
        'svelte',
        'astro',
      ],
      ['<main><emergency-banner region={age}>Call 911.</emergency-banner></main>', [], 'jsx'],
      ['<main><emergency-banner region="AU" {...rest}>Call 911.</emergency-banner></main>', [], 'jsx'],
      ['<main><intake-table region="US">It is {age}10 mg a day.</intake-table></main>', [], 'jsx', 'svelte'],
      [
        '<main><intake-table region="US">It is {age}–333 mg a day.</intake-table></main>',
        [],
        'jsx',
        'svelte',
      ],
      ['<main><intake-table region="US">It is {{ age }}10 mg a day.</intake-table></main>', [], 'vue'],
    ],
  ],
  [
    'a script that holds the page up, or may change on any day, is found in a layout',
    [
      [
        '<main><script src="/nutrient-widgets.min.js"></script></main>',
        ['noModule: <script type="module" data-cfasync="false" src="/nutrient-widgets.min.js"></script>'],
        'jsx',
        'svelte',
        'astro',
      ],
      [
        '<main><link rel="stylesheet" href="https://unpkg.com/nutrient-widgets/dist/reserve.css" /></main>',
        [
          'unpinned: <link rel="stylesheet" href="https://unpkg.com/nutrient-widgets@0.1.0/dist/reserve.css" />',
        ],
        'jsx',
        'astro',
      ],
    ],
  ],
];

for (const [title, cases] of groups) {
  test(title, () => {
    for (const [markup, expected, ...list] of cases) {
      for (const format of list) assert.deepEqual(told(markup, format), expected, `${format}: ${markup}`);
    }
  });
}

test('a fix is one line that the doctor itself finds nothing in, in the same format', () => {
  for (const [, cases] of groups) {
    for (const [markup, , ...list] of cases) {
      for (const format of list) {
        for (const { fix } of examine(fileOf(markup, format), format)) {
          assert.doesNotMatch(fix, /\n/);
          const isWhole = /\/>$|<\/[\w-]+>$/.test(fix);
          if (isWhole) assert.deepEqual(told(`<main>${fix}</main>`, format), [], `${format}: ${fix}`);
        }
      }
    }
  }
});

test('line and column are those of the file, whatever stands before the markup', () => {
  assert.deepEqual(found('const a = 1;\nconst b = (\n  <intake-tabel />\n);', 'jsx'), ['unknownTag 3:3']);
  assert.deepEqual(
    found(
      '<script>\nconst a = "</template>";\n</script>\r\n<template>\r\n  <intake-tabel />\r\n</template>',
      'vue',
    ),
    ['unknownTag 5:3'],
  );
  assert.deepEqual(found('<!-- a -->\n<intake-tabel />', 'svelte'), ['unknownTag 2:1']);
  assert.deepEqual(found('---\nlet a;\n---\n\n<intake-tabel />', 'astro'), ['unknownTag 5:1']);
});

test('generics, comparisons, strings, comments and expressions of TypeScript are not taken for tags', () => {
  const lines = [
    'const a = <T,>(x: T) => x;',
    'const b = <T extends object>(x: T): Array<T> => [x];',
    'const c = <T extends unknown = string>(x: T) => x;',
    'type F = <T>(x: T) => T;',
    'interface G { <T>(x: T): T; h: <T>(x: T) => Map<string, T> }',
    'const d = (x: number) => x < intake && intake > x;',
    'for (let i = 0; i < n; i++) if (a[i] < b && c() < d || e! < f) continue;',
    'const e = useRef<HTMLDivElement>(null);',
    'const f = "<intake-tabel>", g = \'<intake-tabel>\', h = `<intake-tabel> ${`<intake-tabel>`}`;',
    '// <intake-tabel>\n/* <intake-tabel> */',
    'const i = /<intake-tabel>[/"\'`]/.test("<");',
    'const j = x / 2 < y / 3;',
    'const k = o.return < 3, l = o.in < q;',
    'enum M { A = 1 << 2 }',
  ];
  for (const line of lines)
    assert.deepEqual(found(`${line}\nconst z = <intake-tabel />;`, 'jsx').length, 1, line);
  assert.deepEqual(found(lines.join('\n'), 'jsx'), []);
});

/** @param {string} source */
function byTypeScript(source) {
  const file = ts.createSourceFile('page.tsx', source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  /** @type {number[]} */
  const starts = [];
  const look = (/** @type {ts.Node} */ node) => {
    if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) starts.push(node.getStart(file));
    ts.forEachChild(node, look);
  };
  look(file);
  return { starts: starts.sort((a, b) => a - b), isSound: file.parseDiagnostics.length === 0 };
}

/** @param {string} source */
function byUs(source) {
  /** @type {number[]} */
  const starts = [];
  const look = (/** @type {any} */ node) => {
    if (node.tagName) starts.push(node.sourceCodeLocation.startOffset);
    for (const child of node.childNodes ?? []) look(child);
  };
  look(readComponent(source, 'jsx'));
  return starts.sort((a, b) => a - b);
}

test('in TSX the same tags are found as by TypeScript, however code and tags are mixed', () => {
  const { tree } = fc.letrec((tie) => ({
    code: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom(
        'a',
        '34',
        '"<b>"',
        "'it'",
        '`<c>`',
        '/<d>/',
        'a < b',
        'a / 2',
        '(<T,>(x: T) => x)',
        'f<T>(a)',
      ),
      tie('tree'),
      fc.tuple(tie('code'), tie('code')).map(([a, b]) => `(${a} ? ${b} : [${a}, ${b}])`),
      tie('code').map((a) => `((x: Array<T>) => { if (x < a) return ${a}; return { b: ${a} }; })`),
      fc.tuple(tie('code'), tie('code')).map(([a, b]) => `\`\${${a}} < \${${b}}\``),
      tie('code').map((a) => `(/* <e> */ ${a} as F) // <f>\n`),
    ),
    attribute: fc.oneof(
      fc.constantFrom('a', 'b="<x>"', "c='y>'", 'd-e={34}', '{...rest}', 'ns:g="1"'),
      tie('code').map((a) => `h={${a}}`),
    ),
    child: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom('text', " don't ", '{/* <i> */}', "{' '}", '&lt;j&gt;', '\n'),
      tie('code').map((a) => `{${a}}`),
      tie('tree'),
    ),
    tree: fc
      .tuple(
        fc.constantFrom('p', 'intake-table', 'Note', 'A.B', 'br', ''),
        fc.array(tie('attribute'), { maxLength: 2 }),
        fc.array(tie('child'), { maxLength: 3 }),
        fc.boolean(),
      )
      .map(([name, attributes, children, isShort]) =>
        name !== '' && isShort
          ? `<${[name, ...attributes].join(' ')} />`
          : `<${[name, ...(name ? attributes : [])].join(' ')}>${children.join('')}</${name}>`,
      ),
  }));
  let compared = 0;
  fc.assert(
    fc.property(tree, fc.constantFrom('a', 'x < y', '{}'), (/** @type {string} */ markup, end) => {
      const source = `const before = ${end};\nexport const Page = (a: number) => ${markup};\nconst after = ${end};\n`;
      const { starts, isSound } = byTypeScript(source);
      if (!isSound) return;
      compared += 1;
      assert.deepEqual(byUs(source), starts, source);
    }),
    { numRuns: 500, seed: 13 },
  );
  assert.ok(compared > 300, `${compared} were compared`);
});
