/**
 * Writes `nutrient-widgets/languages/nutrient-widgets.pot`, all words of the plugin that can be translated:
 * `node demo/hosts/wordpress/make-pot.mjs`. A test holds the file against the code.
 */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const plugin = new URL('nutrient-widgets/', import.meta.url);
export const pot = new URL('nutrient-widgets/languages/nutrient-widgets.pot', import.meta.url);

/** A call with its text, in PHP and in the editor's script, and the note for translators before it. */
const call =
  /(?:\/\* (translators: [^*]+?) \*\/\s*(?:\S[^\n;]*?)?)?\b(?:esc_(?:html|attr))?_[_e]\(\s*'((?:[^'\\]|\\.)*)',\s*'nutrient-widgets',?\s*\)/g;

/** Texts by themselves in block.json. */
const blockTexts = ({ title, description, keywords }) => [
  ['block title', title],
  ['block description', description],
  ...keywords.map((word) => ['block keyword', word]),
];

const quoted = (/** @type {string} */ text) => JSON.stringify(text);

export function potText() {
  /** @type {Map<string, { places: string[], note?: string, context?: string, text: string }>} */
  const found = new Map();
  const add = (/** @type {string} */ place, /** @type {string} */ text, note = '', context = '') => {
    const key = `${context}\u0004${text}`;
    const entry = found.get(key) ?? { places: [], note, context, text };
    if (!entry.places.includes(place)) entry.places.push(place);
    found.set(key, { ...entry, note: entry.note || note });
  };
  const names = readdirSync(plugin, { recursive: true })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(?:php|js)$/.test(name) && !name.startsWith('assets/'))
    .sort();
  for (const name of names) {
    const code = readFileSync(new URL(name, plugin), 'utf8');
    for (const [, note, text] of code.matchAll(call)) add(name, text.replace(/\\(.)/g, '$1'), note);
  }
  const block = JSON.parse(readFileSync(new URL('block/block.json', plugin), 'utf8'));
  for (const [context, text] of blockTexts(block)) add('block/block.json', text, '', context);
  const head = `# The words of the plugin Nutrient Widgets. MIT.
msgid ""
msgstr ""
"Project-Id-Version: Nutrient Widgets\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"X-Domain: nutrient-widgets\\n"
`;
  const entries = [...found.values()].map(({ places, note, context, text }) =>
    [
      ...(note ? [`#. ${note}`] : []),
      ...places.map((place) => `#: ${place}`),
      ...(context ? [`msgctxt ${quoted(context)}`] : []),
      `msgid ${quoted(text)}`,
      'msgstr ""',
    ].join('\n'),
  );
  return `${head}\n${entries.join('\n\n')}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(new URL('.', pot), { recursive: true });
  writeFileSync(pot, potText());
}
