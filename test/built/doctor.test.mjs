/** What the doctor finds in the files of a site, and what it leaves alone. Cases are what hosts were seen to do. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromSource } from '../support/from-source.mjs';

const { examine } = await fromSource('src/cli/examine.ts');

/**
 * What is found, each as `kind line:column`.
 * @param {string} text
 * @param {'html' | 'markdown' | 'mdx'} format
 */
const found = (text, format = 'html') =>
  examine(text, format).map(({ kind, line, column }) => `${kind} ${line}:${column}`);

/** @param {string} text @param {'html' | 'markdown' | 'mdx'} format */
const fixes = (text, format = 'html') => examine(text, format).map(({ fix }) => fix);

const script = '<script type="module" src="/nutrient-widgets.min.js"></script>';

/** @type {[title: string, cases: [text: string, expected: string[], format?: 'html' | 'markdown' | 'mdx'][]][]} */
const groups = [
  [
    'the form that every host keeps is left alone, in HTML, Markdown and MDX',
    [
      ['<div><intake-table age="34">How much a day</intake-table></div>', []],
      ['<div><intake-table age="34">How much a day</intake-table></div>', [], 'markdown'],
      ['<div><intake-table age="34">How much a day</intake-table></div>', [], 'mdx'],
      ['text\n\n<div><intake-table age="34">How much a day</intake-table></div>\n\ntext', [], 'markdown'],
      [
        '<div><intake-table compact="" region="uk" lang="en" class="a" data-x="1">Text</intake-table></div>',
        [],
      ],
      ['<div><intake-table><h3 slot="heading">A <b>day</b></h3>Text</intake-table></div>', []],
      ['<div><intake-table><h3 slot="heading">A day</h3>Text</intake-table></div>', [], 'markdown'],
      [`<div><intake-table><span slot="fallback">${'long '.repeat(60)}</span></intake-table></div>`, []],
    ],
  ],
  [
    'a tag that an editor escaped is found where it is printed',
    [
      ['<p>One</p>\n<p>&lt;intake-table age="34"&gt;Text&lt;/intake-table&gt;</p>', ['escaped 2:4']],
      ['<p>&amp;lt;intake-table age="34"&amp;gt;</p>', ['escaped 1:4']],
      ['<p>&#60;intake-table age=&#8221;34&#8221;&gt;Text&#60;/intake-table&gt;</p>', ['escaped 1:4']],
      ['A line\n\n\\<intake-table age="34">Text\\</intake-table>', ['escaped 3:1'], 'markdown'],
      ['&lt;intake-table age="34"&gt;', ['escaped 1:1'], 'markdown'],
      ['<p>&lt;div data-nw="intake-table" data-age="34"&gt;Text&lt;/div&gt;</p>', ['escaped 1:4']],
      ['Text\n<p>&lt;a href="/embed.html#nw/intake-table?age=34"&gt;Text&lt;/a&gt;</p>', ['escaped 2:4']],
      [
        '&lt;iframe src="/embed.html#nw/intake-table" title="Text"&gt;&lt;/iframe&gt;',
        ['escaped 1:1'],
        'markdown',
      ],
    ],
  ],
  [
    'a tag that is written about, in code or in a sentence, is not taken for a slip',
    [
      ['<p>The &lt;intake-table&gt; tag shows amounts.</p>', []],
      [
        '<p>&lt;div class="a-b"&gt;Text&lt;/div&gt; and 5 &lt; 6 - 1, see /embed.html#nw/intake-table</p>',
        [],
      ],
      ['<pre><code>&lt;div data-nw="intake-table"&gt;Text&lt;/div&gt;</code></pre>', []],
      ['<pre><code>&lt;intake-table age="34"&gt;Text&lt;/intake-table&gt;</code></pre>', []],
      ['<textarea>&lt;intake-table age="x"&gt;Text&lt;/intake-table&gt;</textarea>', []],
      ['```html\n<intake-tabel age="x" />\n```', [], 'markdown'],
      ['~~~\n<intake-table\n  age="x"\n>\n~~~', [], 'markdown'],
      ['Write `<intake-table agee="34" />` in the page.', [], 'markdown'],
      ['Like this:\n\n    <intake-table age="x" />\n', [], 'markdown'],
      ['<!-- <intake-table age="x" /> -->\n\ntext', [], 'markdown'],
      ['<!-- <intake-table age="x" /> <script src="nutrient-widgets.min.js"></script> -->', []],
      ['{/* <intake-table age="x" /> */}', [], 'mdx'],
      ['---\ntitle: <intake-tabel>\n---\n\ntext', [], 'markdown'],
      ['<script>const a = \'<intake-tabel agee="x">\';</script><style>/* <intake-tabel> */</style>', []],
    ],
  ],
  [
    'a tag in code on a page that loads the script and shows nothing is found',
    [
      [`${script}\n<pre>&lt;intake-table&gt;Text&lt;/intake-table&gt;</pre>`, ['inCode 2:6']],
      [`${script}\n\n\`<intake-table age="34">Text</intake-table>\``, ['inCode 3:2'], 'markdown'],
      [`${script}<div><intake-table>Text</intake-table></div><code>&lt;intake-table&gt;</code>`, []],
    ],
  ],
  [
    'a page that loads the script, and from which a Markdown engine took all HTML, is found',
    [
      [
        `${script}\n<p>One</p>\n<!-- raw HTML omitted -->\n<p>Two</p>\n<!-- raw HTML omitted -->`,
        ['leftOut 3:1'],
      ],
      [`${script}<!-- raw HTML omitted --><div><intake-table>Text</intake-table></div>`, []],
      ['<p>One</p><!-- raw HTML omitted -->', []],
    ],
  ],
  [
    'a tag that Markdown takes for code because of its spaces is found',
    [
      ['<div>\n\n    <intake-table age="34">Text</intake-table>\n\n</div>', ['indented 3:5'], 'markdown'],
      ['<details>\n\n    <intake-table age="34">Text</intake-table>\n\n</details>', [], 'markdown'],
    ],
  ],
  [
    'a tag over several lines is found in Markdown, where hosts print it, and is fine in HTML and MDX',
    [
      ['Text\n\n<intake-table\n  age="34"\n>Text</intake-table>', ['severalLines 3:1'], 'markdown'],
      ['<div>\n<intake-table\n  age="34">Text</intake-table>\n</div>', ['severalLines 2:1'], 'markdown'],
      ['<div><intake-table\n  age="34"\n>Text</intake-table></div>', []],
      ['<div><intake-table\n  age="34"\n>Text</intake-table></div>', [], 'mdx'],
    ],
  ],
  [
    'a self-closing tag, which takes in the rest of the article, is found',
    [
      ['<p>Ask first. <intake-table age="34" /> Never take more.</p>', ['selfClosing 1:15']],
      ['Ask first.\n\n<intake-table/>\n\nNever take more.', ['selfClosing 3:1'], 'markdown'],
      ['<intake-table age="34" />', [], 'mdx'],
      ['<div><video-facade src=/talk/>Text</video-facade></div><br/><other-tag/>', []],
    ],
  ],
  [
    'a tag that is not closed, and takes in the text after it, is found',
    [
      ['<div><intake-table age="34"></div><p>More</p>', ['unclosed 1:6']],
      ['<div><intake-table>Text</intake-tabel></div>', ['unclosed 1:6']],
      ['<div><intake-table><p>Text</intake-table>More</div>', ['swallows 1:6']],
    ],
  ],
  [
    'text that hosts and browsers move out of the tag is found',
    [
      ['<p>\n<intake-table><p>Text</p></intake-table></p>', ['ejected 2:1']],
      ['<p><intake-table>Text</p></intake-table>', ['ejected 1:4']],
      ['<intake-table>\n<p>Text</p>\n</intake-table>', ['blockInside 1:1'], 'markdown'],
      [
        '<div><intake-table><p slot="fallback">Text</p></intake-table></div>',
        ['blockInside 1:6'],
        'markdown',
      ],
      ['<intake-table>\n\nText\n\n</intake-table>', ['blockInside 1:1'], 'markdown'],
    ],
  ],
  [
    'text that would show as well as the widget is found',
    [
      ['<div><intake-table><p>Text</p></intake-table></div>', ['blockTwice 1:6']],
      [`<div><intake-table>${'long '.repeat(60)}</intake-table></div>`, ['longTwice 1:6']],
      ['<p><intake-table>Text</intake-table></p>', ['alone 1:4']],
      ['Before\n\n<intake-table>Text</intake-table>', ['alone 3:1'], 'markdown'],
      ['<p>See <intake-table>text</intake-table> here.</p>', []],
      ['- <intake-table>Text</intake-table>\n- more', [], 'markdown'],
      ['<div><video-facade>\n<p>Soon</p></video-facade></div>', []],
    ],
  ],
  [
    'a video without words, which who cannot see or hear it gets nothing from, is found',
    [
      ['<div><video-facade src="/a.mp4">A talk</video-facade></div>', ['noTranscript 1:6']],
      ['<div><video-facade src="https://youtu.be/abcdefghijk"></video-facade></div>', ['noTranscript 1:6']],
      ['<div><video-facade src="/a.mp4">A talk<p slot="transcript">Words.</p></video-facade></div>', []],
      [
        '<div><video-facade src="/a.mp4">A<p slot="transcript">Words.</p></video-facade></div>',
        [],
        'markdown',
      ],
      ['<div><video-facade src="https://example.org/a-page">A talk</video-facade></div>', []],
      ['<video-facade src="/a.mp4">{words}</video-facade>', [], 'jsx'],
      ['<video-facade src="/a.mp4"><p slot="transcript">Words.</p></video-facade>', [], 'jsx'],
    ],
  ],
  [
    'a script that holds the page up, or may change on any day, is found',
    [
      ['<p></p>\n<script src="/nutrient-widgets.min.js"></script>', ['noModule 2:1']],
      ['<script src="https://cdn.jsdelivr.net/npm/nutrient-widgets@0.1.0"></script>', ['noModule 1:1']],
      [
        '<script type="module" src="https://cdn.jsdelivr.net/npm/nutrient-widgets"></script>',
        ['unpinned 1:23'],
      ],
      [
        '<script type="module" src="//unpkg.com/nutrient-widgets@latest/dist/a.js"></script>',
        ['unpinned 1:23'],
      ],
      ['<script type="module" src="https://esm.sh/nutrient-widgets@1"></script>', ['unpinned 1:23']],
      [
        '<link rel="stylesheet" href="https://unpkg.com/nutrient-widgets@^1.0.0/dist/reserve.css">',
        ['unpinned 1:24'],
      ],
      ['<script type="module">\nimport "https://esm.sh/nutrient-widgets";</script>', ['unpinned 2:9']],
      ['Text\n\n<script src="/nutrient-widgets.mjs"></script>', ['noModule 3:1'], 'markdown'],
      [script, []],
      ['<script type="module" src="https://unpkg.com/nutrient-widgets@0.1.0/dist/a.js"></script>', []],
      ['<script src="/other.js"></script><script src="https://unpkg.com/lit"></script>', []],
    ],
  ],
  [
    'a tag that is spelled in another way is found, and the tags of others are not',
    [
      ['<div>\n <intake-tabel age="34">Text</intake-tabel></div>', ['unknownTag 2:2']],
      ['<div><emergencybanner>Text</emergencybanner></div>', ['unknownTag 1:6']],
      ['<div><intake_table>Text</intake_table></div>', ['unknownTag 1:6']],
      ['text <food-source>Text</food-source> text', ['unknownTag 1:6'], 'markdown'],
      [
        '<sl-button/><my-banner>x</my-banner><emergency-exit>x</emergency-exit><video-player>x</video-player>',
        [],
      ],
      ['<IntakeTable />', [], 'mdx'],
    ],
  ],
  [
    'attributes and values that no widget reads are found',
    [
      ['<div><intake-table agee="34">Text</intake-table></div>', ['unknownAttribute 1:20']],
      ['<div><intake-table lifestage="pregnancy">Text</intake-table></div>', ['unknownAttribute 1:20']],
      ['<div><intake-table\n sex="femal">Text</intake-table></div>', ['badValue 2:2']],
      ['<div><food-sources sources="open">Text</food-sources></div>', ['goneSources 1:20']],
      ['<div><intake-table view="chart">Text</intake-table></div>', ['goneView 1:20']],
      ['<div><intake-table finder>Text</intake-table></div>', ['goneFinder 1:20']],
      ['<div><report-issue sources="open">Text</report-issue></div>', ['unknownAttribute 1:20']],
      ['<div><emergency-banner region="England">Text</emergency-banner></div>', ['badValue 1:24']],
      ['<div><report-issue endpoint="javascript:x">Text</report-issue></div>', ['badValue 1:20']],
      ['<div><intake-table age="80" life-stage="pregnancy">Text</intake-table></div>', ['impossible 1:29']],
      ['text <intake-table age=”34”>x</intake-table> text', ['badValue 1:20'], 'markdown'],
      [
        '<meta name="nutrient-widgets" content="region=Mars, units=mg">',
        ['pageDefault 1:31', 'pageDefault 1:31'],
      ],
      ['<div><intake-table age="{{ age }}" :sex="it" @click="go" v-if="a">Text</intake-table></div>', []],
      ['<div><intake-table age={34} {...rest} className="a">Text</intake-table></div>', [], 'mdx'],
    ],
  ],
  [
    'a placeholder that would show nothing, or less than was meant, is found',
    [
      ['<div data-nw="intake-tabel">Text</div>', ['notOffered 1:6']],
      ['<div data-nw="review-note" data-reviewed-by="Me">Text</div>', ['tagOnly 1:6']],
      ['<div data-nw="intake-table" data-heading="Mine">Text</div>', ['attributeOnly 1:29']],
      ['<div data-nw="intake-table" data-sex="femal">Text</div>', ['badValue 1:29']],
      ['<div data-nw="intake-table" data-lifestage="pregnancy">Text</div>', ['unknownAttribute 1:29']],
      ['<div data-nw="intake-table" data-finder>Text</div>', ['goneFinder 1:29']],
      ['<ul><li data-nw="intake-table">Text</li></ul>', ['noShadow 1:5']],
      ['<div data-nw="intake-table" data-age="34" data-id="7" data-page="2">Text</div>', []],
      ['<div data-nw="intake-table"><p>Text</p></div>', ['blockTwice 1:1']],
      ['<blockquote data-nw="intake-table">\n<p>Text</p></blockquote>', ['blockTwice 1:1']],
      ['<div data-nw="intake-table">\n\nText\n\n</div>', ['blockInside 1:1'], 'markdown'],
      [`<div data-nw="intake-table">${'m'.repeat(201)}</div>`, ['longTwice 1:1']],
      ['<div>Before <div data-nw="intake-table">Text</div></div>', ['alone 1:13']],
      ['<div data-nw="intake-table">Text<p>The article</p>', ['unclosed 1:1']],
      ['<div><p data-nw="intake-table">Text</div>', []],
      ['<div data-nw="intake-table">\nText\n</div>\n', []],
      ['<div data-nw="intake-table"><span slot="fallback"><p>Text</p></span></div>\n', []],
      ['<div data-nw="intake-tabel" data-nw-ignore>Text</div>', []],
    ],
  ],
  [
    'a link or frame that asks for what it may not, or has no name, is found, in HTML and in Markdown',
    [
      ['<p><a href="/embed.html#nw/intake-table?heading=Mine">Text</a></p>', ['attributeOnly 1:7']],
      [
        '<iframe src="/embed.html#nw/report-issue?endpoint=https://a.example" title="x"></iframe>',
        ['tagOnly 1:9'],
      ],
      ['<iframe src="/embed.html#nw/intake-table?age=34" height="900"></iframe>', ['noTitle 1:1']],
      ['<iframe src="/embed.html#nw/intake-table" title=" "></iframe>', ['noTitle 1:1']],
      ['<iframe src="/embed.html#nw/intake-table" title="How much a day"></iframe>', []],
      ['<iframe src="https://other.example/map"></iframe>', []],
      ['Text\n\n[How much](/embed.html#nw/intake-table?agee=34)', ['unknownAttribute 3:1'], 'markdown'],
      ['[How much][it]\n\n[it]: /embed.html#nw/intake-tabel', ['notOffered 3:7'], 'markdown'],
      ['<https://a.example/embed.html#nw/intake-table?age=x>', ['badValue 1:1'], 'markdown'],
      ['[How much](/embed.html#nw/intake-table?age=34&amp;sex=female)', [], 'markdown'],
      ['<a rel="nofollow ugc" href="/embed.html#nw/intake-table?heading=Mine">Text</a>', []],
      ['<a href="/page.html#nw/x">Text</a> <a href="https://a.example/#nw/intake-tabel">Text</a>', []],
    ],
  ],
  [
    'a phone number that is not the one of the country is found',
    [
      [
        '<div><emergency-banner region="AU">In an emergency, call 911.</emergency-banner></div>',
        ['otherNumber 1:58'],
      ],
      [
        '<div lang="fr-FR"><emergency-banner>Appelez le <a href="tel:911">911</a>.</emergency-banner></div>',
        [],
      ],
      [
        '<div lang="en-GB"><emergency-banner>Call <a href="tel:911">911</a>.</emergency-banner></div>',
        ['otherNumber 1:60'],
      ],
      ['<div data-nw="emergency-banner" data-region="AU">Call 999.</div>', ['otherNumber 1:55']],
      [
        '[In Australia call 911](/embed.html#nw/emergency-banner?region=AU)',
        ['otherNumber 1:20'],
        'markdown',
      ],
      [
        '<meta name="nutrient-widgets" content="region=GB">\n<div><emergency-banner>Dial 911</emergency-banner></div>',
        ['otherNumber 2:29'],
      ],
      ['<div><emergency-banner region="AU">Call 000, or 112 on a mobile.</emergency-banner></div>', []],
      [
        '<div><emergency-banner region="GB">Call 999 or 112. For advice call 111.</emergency-banner></div>',
        [],
      ],
      ['<div><emergency-banner>In the United States call 911.</emergency-banner></div>', []],
      ['<div><emergency-banner region="AU">Call our clinic: 02 5550 1234.</emergency-banner></div>', []],
      ['<div><emergency-banner region="ZM">Call 911.</emergency-banner></div>', []],
    ],
  ],
  [
    'an amount that the widget does not show is found, and one that may be right is not',
    [
      [
        '<div><intake-table region="US" age="34" sex="female">Take in 310 mg a day.</intake-table></div>',
        ['otherAmount 1:62'],
      ],
      ['<div><intake-table authority="uk">Adults: 333 mg a day.</intake-table></div>', ['otherAmount 1:43']],
      ['<div><intake-table>In all: 123 mg per day.</intake-table></div>', ['otherAmount 1:28']],
      [
        '<div><intake-table authority="uk" age="34" sex="male">It is 20 mmol a day.</intake-table></div>',
        ['otherAmount 1:61'],
      ],
      [
        '<div><supplement-warning region="US">At most 400 mg a day from supplements.</supplement-warning></div>',
        ['otherAmount 1:46'],
      ],
      ['<div><intake-table region="US" age="34" sex="female">It is 320 mg a day.</intake-table></div>', []],
      [
        '<div><intake-table region="US" age="34" sex="female">About 300 mg a day. Men: 420 mg a day.</intake-table></div>',
        [],
      ],
      [
        '<div><intake-table region="US" age="34" sex="female">Pregnant women: 360 mg a day.</intake-table></div>',
        [],
      ],
      [
        '<div><intake-table authority="uk" age="34" sex="male">It is 12.3 mmol a day.</intake-table></div>',
        [],
      ],
      ['<div><intake-table region="IN">It is 440 mg a day.</intake-table></div>', []],
      ['<div><intake-table>A handful has 80 mg. Vitamin B6: 2 mg a day.</intake-table></div>', []],
      ['<div><intake-table region="US">Between 310–420 mg a day.</intake-table></div>', []],
      [
        '<div><supplement-warning region="US">At most 350 mg a day from supplements.</supplement-warning></div>',
        [],
      ],
    ],
  ],
];

for (const [title, cases] of groups) {
  test(title, () => {
    for (const [text, expected, format] of cases) {
      assert.deepEqual(found(text, format), expected, `${format ?? 'html'}: ${text}`);
    }
  });
}

test('a fix is a line that the doctor itself finds nothing in', () => {
  for (const [, cases] of groups) {
    for (const [text, expected, format] of cases) {
      if (expected.length === 0) continue;
      for (const fix of fixes(text, format)) {
        assert.doesNotMatch(fix, /\n/, text);
        // A start tag stands for the one in the text, and an address for itself.
        const isWhole = /^<(div|p|a|script|ul|li|link|meta|iframe)\b|^\[/.test(fix);
        if (isWhole) assert.deepEqual(found(fix, format), [], `${text}\n${fix}`);
      }
    }
  }
});

test('a fix keeps what the author wrote', () => {
  const whole = '<div><intake-table age="34" compact>How <b>much</b> a day</intake-table></div>';
  assert.deepEqual(
    fixes(
      '<p>&lt;intake-table age="34" compact&gt;How &lt;b&gt;much&lt;/b&gt; a day&lt;/intake-table&gt;</p>',
    ),
    [whole],
  );
  assert.deepEqual(
    fixes('<intake-table\n  age="34"\n  compact\n>How <b>much</b> a day</intake-table>', 'markdown'),
    [whole],
  );
  assert.deepEqual(fixes('<p><intake-table age="34" compact><p>How <b>much</b> a day</p></intake-table>'), [
    whole,
  ]);
  for (const [was, is] of [
    [
      '<div><food-sources limit="5" sources="open">Text</food-sources></div>',
      '<food-sources limit="5" expand="sources">',
    ],
    ['<div><food-sources limit="5" sources="closed">Text</food-sources></div>', '<food-sources limit="5">'],
    [
      '<div><intake-table view="answer" age="34">Text</intake-table></div>',
      '<intake-table compact age="34">',
    ],
    ['<div><intake-table view="answer" compact>Text</intake-table></div>', '<intake-table compact>'],
    ['<div><intake-table view="chart" age="34">Text</intake-table></div>', '<intake-table age="34">'],
    ['<div><intake-table finder age="34">Text</intake-table></div>', '<intake-table age="34">'],
    [
      '<div data-nw="intake-table" data-view="answer" data-age="34">Text</div>',
      '<div data-nw="intake-table" data-age="34" data-compact>Text</div>',
    ],
    [
      '<p><a href="/embed.html#nw/intake-table?sources=open&amp;age=34">Much</a></p>',
      '<a href="/embed.html#nw/intake-table?age=34&amp;expand=sources">Much</a>',
    ],
  ])
    assert.deepEqual(fixes(was), [is]);
  assert.deepEqual(fixes('<div><intake-table sex="femal" agee="34">Text</intake-table></div>'), [
    '<intake-table sex="female" age="34">',
    '<intake-table sex="female" age="34">',
  ]);
  assert.deepEqual(
    fixes('<div><emergency-banner region="AU">Call 911 <em>now</em>.</emergency-banner></div>'),
    ['<div><emergency-banner region="AU">Call 000 <em>now</em>.</emergency-banner></div>'],
  );
  assert.deepEqual(fixes('<div><intake-tabel age="34">Text</intake-tabel></div>'), [
    '<div><intake-table age="34">Text</intake-table></div>',
  ]);
  assert.deepEqual(fixes('[Much](/embed.html#nw/intake-table?agee=34)', 'markdown'), [
    '[Much](/embed.html#nw/intake-table?age=34)',
  ]);
});

test('line and column are those that an editor shows, whatever ends the lines', () => {
  const lines = ['\uFEFFOne', '', 'é 🦶 `code` <intake-table agee="3">x</intake-table> y', ''];
  for (const end of ['\n', '\r\n', '\r']) {
    assert.deepEqual(found(lines.join(end), 'markdown'), ['unknownAttribute 3:27'], JSON.stringify(end));
  }
});

test('findings stand in the order of the page', () => {
  const text =
    '<intake-tabel>\n</intake-tabel>\n<p>&lt;intake-table age="3"&gt;</p>\n<div><intake-table x="1" age="y">Text</intake-table></div>';
  const lines = examine(text, 'html').map(({ line, column }) => line * 1000 + column);
  assert.equal(lines.length, 4);
  assert.deepEqual(
    lines,
    [...lines].sort((a, b) => a - b),
  );
});
