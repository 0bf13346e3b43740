/** Posts of the blog by address, who wrote them, and what strangers wrote below. */

const table = '<div><intake-table age="34" sex="female">Ask a professional.</intake-table></div>';
const link = '<a href="/dist/embed.html#nw/intake-table?age=34&amp;sex=female">How much magnesium a day</a>';
const speaking = {
  shortcodes: [
    '[nutrient_widget tag="review-note" reviewed-by="Nobody Known"]Ask first.[/nutrient_widget]',
    '[nutrient_widget tag="report-issue" endpoint="https://elsewhere.example/"]Tell us.[/nutrient_widget]',
    '[nutrient_widget tag="video-facade" src="/dist/talk.mp4" title="A talk"]A talk.[/nutrient_widget]',
  ],
  tags: [
    '<div><review-note reviewed-by="Nobody Known">Ask first.</review-note></div>',
    '<div><report-issue endpoint="https://elsewhere.example/">Tell us.</report-issue></div>',
    '<div><video-facade src="/dist/talk.mp4" title="A talk">A talk.</video-facade></div>',
  ],
};

/** A block as the editor saves it. */
const block = (/** @type {object} */ attributes, words = '') =>
  `<!-- wp:nutrient-widgets/widget ${JSON.stringify(attributes)} -->\n<div><p>${words}</p></div>\n<!-- /wp:nutrient-widgets/widget -->`;

const paragraph = (/** @type {string} */ html) =>
  `<!-- wp:paragraph -->\n<p>${html}</p>\n<!-- /wp:paragraph -->`;

const review = (/** @type {string} */ name) =>
  `[nutrient_widget tag="review-note" reviewed-by="${name}"]Ask first.[/nutrient_widget]`;

/** `{id:…}` in a content is the number of a post above it. `type`: of the post, where it is another one.
 * @type {Record<string, { by: 'admin' | 'author' | 'contributor', content: string, type?: string, excerpt?: string, comments?: string[] }>} */
export const posts = {
  'reusable-admin': {
    by: 'admin',
    type: 'wp_block',
    content: block({ tag: 'review-note', options: { 'reviewed-by': 'Known to the Admin' } }),
  },
  'reusable-author': {
    by: 'author',
    type: 'wp_block',
    content: block({ tag: 'review-note', options: { 'reviewed-by': 'Known to the Author' } }),
  },
  'reusable-in-admin': {
    by: 'admin',
    content:
      '<!-- wp:block {"ref":{id:reusable-admin}} /-->\n\n<!-- wp:block {"ref":{id:reusable-author}} /-->',
  },
  'reusable-in-author': { by: 'author', content: '<!-- wp:block {"ref":{id:reusable-admin}} /-->' },
  excerpted: { by: 'author', type: 'page', content: 'Words.', excerpt: review('In an excerpt') },
  // The names of reviewers hold what shortcodes, JSON and HTML write in ways of their own.
  signs: {
    by: 'admin',
    content: [
      review('Anna O’Neil & Söhne, M.D. é'),
      block({ tag: 'review-note', options: { 'reviewed-by': 'Béa “B” & Co. – M.D.' } }),
    ].join('\n\n'),
  },
  // In which WordPress runs the shortcodes of whatever its blocks have printed.
  lists: {
    by: 'admin',
    content: [
      review('Known to all'),
      '[strangers]',
      '<!-- wp:latest-comments {"commentsToShow":50} /-->',
      ...['post', 'page'].map(
        (type) =>
          `<!-- wp:query {"query":{"perPage":50,"postType":"${type}","order":"asc","orderBy":"date"}} --><div class="wp-block-query"><!-- wp:post-template --><!-- wp:post-title /--><!-- wp:post-excerpt /--><!-- wp:post-content /--><!-- /wp:post-template --></div><!-- /wp:query -->`,
      ),
    ].join('\n\n'),
  },
  report: {
    by: 'author',
    content:
      'Words of an article.\n\n[nutrient_widget report-issue endpoint="site"]Write to us.[/nutrient_widget]',
  },
  plain: { by: 'admin', content: 'Words about something else.' },
  shortcode: {
    by: 'author',
    content: `Before it.

[nutrient_widget tag="intake-table" age="34" sex="female" life-stage="pregnancy"]It's best to ask a
professional "first".[/nutrient_widget]

After it.`,
  },
  'shortcode-short': {
    by: 'contributor',
    content: '[nutrient_widget emergency-banner compact region=AU]\n\nAfter it.',
  },
  'shortcode-curly': {
    by: 'author',
    content:
      '[nutrient_widget tag=“intake-table” age=”34”]<p>Ask</p><ul><li>first.</li></ul>[/nutrient_widget]',
  },
  'shortcode-wrong': {
    by: 'author',
    content: [
      '[nutrient_widget tag="intake-table" agee="34" onclick="alert(1)" heading="&quot; onfocus=&quot;alert(1)"]Ask.[/nutrient_widget]',
      '[nutrient_widget tag="intake-tabel"]Words of a misspelt one.[/nutrient_widget]',
      '[nutrient_widget]',
    ].join('\n\n'),
  },
  'speaking-admin': {
    by: 'admin',
    content: [
      ...speaking.shortcodes,
      block({ tag: 'review-note', options: { 'reviewed-by': 'Nobody Known' } }),
    ].join('\n\n'),
  },
  'speaking-author': {
    by: 'author',
    content: [
      ...speaking.shortcodes,
      block({ tag: 'review-note', options: { 'reviewed-by': 'Nobody Known' } }),
    ].join('\n\n'),
  },
  block: {
    by: 'author',
    content: [
      paragraph('Before it.'),
      block(
        { tag: 'intake-table', options: { age: '34', sex: 'female' } },
        'Ask a <strong>professional</strong>.',
      ),
      paragraph('After it.'),
    ].join('\n\n'),
  },
  'block-alone': { by: 'contributor', content: block({ tag: 'supplement-warning' }) },
  'tag-admin': { by: 'admin', content: `${table}\n\n${speaking.tags.join('\n\n')}` },
  'tag-author': { by: 'author', content: `${table}\n\n${speaking.tags.join('\n\n')}` },
  placeholder: {
    by: 'author',
    content: '<div data-nw="intake-table" data-age="34" data-sex="female">Ask a professional.</div>',
  },
  link: { by: 'author', content: link },
  commented: {
    by: 'admin',
    content: `${table}\n\nWhat readers wrote:`,
    comments: [
      speaking.shortcodes.join('\n'),
      speaking.tags.join('\n'),
      '<div data-nw="intake-table" data-age="34">A stranger’s placeholder.</div>',
      '<blockquote data-nw="intake-table">A stranger’s quotation.</blockquote>',
      link,
      '<script src="https://elsewhere.example/x.js"></script>',
    ],
  },
};
