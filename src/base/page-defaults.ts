import { read, type Option } from '../model/option.js';
import { unitOption, type Unit } from '../model/unit.js';
import { plain } from './plain.js';
import { isServer } from './server.js';
import { quoted, warnOnce } from './warn.js';

const name = 'nutrient-widgets';
const known = ['region', 'unit'];

/** The pairs in `region=GB, unit=mmol`, names in lower case; what is no pair of a known name is in `bad`. */
export function parsePageDefaults(content: string): { pairs: Map<string, string>; bad: string[] } {
  const pairs = new Map<string, string>();
  const bad: string[] = [];
  for (const piece of content.split(/[,;]/)) {
    if (piece.trim() === '') continue;
    const [key = '', ...value] = piece.split('=');
    const word = key.trim().toLowerCase();
    if (value.length === 1 && known.includes(word)) pairs.set(word, value[0]!.trim());
    else bad.push(piece.trim());
  }
  return { pairs, bad };
}

/** The page's default for an option (not for servers: they have no page), from `<meta name="nutrient-widgets" content="region=GB">`. */
export function pageDefault<T>(key: string, option: Option<T>): T {
  // The browser keeps this list between changes of the document, so asking for each widget is cheap.
  // Anchors and fields have names as well, and a comment on the page may hold one.
  const meta = [...plain(document).getElementsByName(name)].find(
    (element) => element instanceof HTMLMetaElement,
  );
  if (!meta) return option.default;
  const { pairs, bad } = parsePageDefaults(meta.content);
  for (const piece of bad) {
    warnOnce(`<meta name="${name}">: ${quoted(piece)} is not understood. Allowed: ${known.join('=…, ')}=…`);
  }
  const written = pairs.get(key);
  const result = read(option, written);
  if (result.bad) {
    warnOnce(
      `<meta name="${name}">: ${key}=${quoted(written)} is not understood. Allowed: ${option.allowed}.`,
    );
  }
  return result.value;
}

/** The unit of amounts on a page: its own default, else mg. */
export const pageUnit = (): Unit => (isServer ? '' : pageDefault('unit', unitOption)) || 'mg';
