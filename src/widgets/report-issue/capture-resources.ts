/** Images and fonts that a page has: a picture may load nothing, so they are put into it. */
import { plain } from '../../base/plain.js';

/** Milliseconds after which the images and fonts of the page that did not come yet are left out. */
const longestWait = 5000;

/** Strings, which may hold anything, and addresses. */
const stringOrAddress =
  /"(?:[^"\\]|\\.)*"|url\(\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([^"')]*?))\s*\)/gs;

/** Of these a page asks for one only. */
const setOfImages = /(?:-webkit-)?image-set\((?:[^()]|\((?:[^()"]|"[^"]*")*\))*\)/g;

const addressesIn = (css: string): string[] =>
  [...css.matchAll(stringOrAddress)].flatMap(([, ...ways]) => ways.find(Boolean) ?? []);

const isHere = (address: string): boolean => /^(?:data:|#)/i.test(address);

export const transparent = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/** What is no address stays as it is written, and does not come. */
export function absolute(address: string, base: string): string {
  try {
    return new URL(address, base).href;
  } catch {
    return address;
  }
}

export const asDataUrl = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(reader.error!);
    reader.readAsDataURL(blob);
  });

export class Resources {
  readonly #signal = AbortSignal.timeout(longestWait);
  readonly #files = new Map<string, Promise<Blob | undefined>>();

  /** None where it does not come, or may not be read. */
  file(address: string): Promise<Blob | undefined> {
    let file = this.#files.get(address);
    if (!file) this.#files.set(address, (file = this.#load(address)));
    return file;
  }

  async #load(address: string): Promise<Blob | undefined> {
    try {
      const answer = await fetch(address, { signal: this.#signal, cache: 'force-cache' });
      return answer.ok ? await answer.blob() : undefined;
    } catch {
      return undefined;
    }
  }

  /** An image as an address that loads nothing. */
  async image(address: string): Promise<string> {
    if (isHere(address)) return address;
    const file = await this.file(address);
    return file ? asDataUrl(file) : transparent;
  }

  /** Declarations with what they name put in its place. */
  async inside(text: string, base: string): Promise<string> {
    const found = new Map<string, string>();
    const css = text.replace(setOfImages, (set) => {
      const asked = addressesIn(set).find(
        (it) => isHere(it) || performance.getEntriesByName(absolute(it, base)).length,
      );
      return asked ? `url("${asked}")` : 'none';
    });
    for (const address of addressesIn(css)) if (!isHere(address)) found.set(address, '');
    await Promise.all(
      [...found.keys()].map(async (address) => {
        found.set(address, await this.image(absolute(address.replace(/\\(.)/gs, '$1'), base)));
      }),
    );
    return css.replace(stringOrAddress, (whole, ...ways: (string | undefined)[]) => {
      const here = found.get(ways.slice(0, 3).find(Boolean) ?? '');
      return here ? `url("${here}")` : whole;
    });
  }

  /** The fonts in use. */
  async fonts(): Promise<string> {
    const { fonts, styleSheets, adoptedStyleSheets } = plain(document);
    const inUse = new Set([...fonts].filter(({ status }) => status === 'loaded').map(faceOf));
    const sheets = inUse.size ? [...styleSheets, ...adoptedStyleSheets] : [];
    return (await Promise.all(sheets.map((sheet) => this.#fontsIn(sheet, inUse)))).join('\n');
  }

  async #fontsIn(sheet: CSSStyleSheet, inUse: ReadonlySet<string>): Promise<string> {
    try {
      return await this.#fontsOf(sheet.cssRules, sheet.href ?? plain(document).baseURI, inUse);
    } catch {
      return ''; // a page may not read style sheets of other sites
    }
  }

  async #fontsOf(rules: Iterable<CSSRule>, base: string, inUse: ReadonlySet<string>): Promise<string> {
    const texts: Promise<string>[] = [];
    for (const rule of rules) {
      if (rule instanceof CSSFontFaceRule) {
        const of = (name: string): string => rule.style.getPropertyValue(name);
        const face = {
          family: of('font-family'),
          weight: of('font-weight'),
          style: of('font-style'),
          unicodeRange: of('unicode-range'),
        };
        if (inUse.has(faceOf(face))) texts.push(this.#face(rule, base));
      } else if (rule instanceof CSSImportRule) {
        if (rule.styleSheet) texts.push(this.#fontsIn(rule.styleSheet, inUse));
      } else if (rule instanceof CSSGroupingRule) {
        texts.push(this.#fontsOf(rule.cssRules, base, inUse));
      }
    }
    return (await Promise.all(texts)).join('\n');
  }

  /** Of the files of a face the first one is in use that a browser of today can read. */
  async #face({ style, cssText }: CSSFontFaceRule, base: string): Promise<string> {
    const sources = style.getPropertyValue('src');
    const ways = sources.split(/,(?=\s*(?:url|local)\()/);
    const source = ways.find((way) => way.includes('url(') && !/format\(["']?(?:embedded-op|svg)/.test(way));
    if (!source) return cssText;
    const others = [...style]
      .filter((name) => name !== 'src')
      .map((name) => `${name}:${style.getPropertyValue(name)};`);
    return `@font-face{${others.join('')}src:${await this.inside(source, base)}}`;
  }
}

type Face = Pick<FontFace, 'family' | 'weight' | 'style' | 'unicodeRange'>;

/** A family comes in many files, of which only those in use were loaded. */
function faceOf({ family, weight, style, unicodeRange }: Face): string {
  const number = (weight || '400').replace('normal', '400').replace('bold', '700');
  return [
    family.replace(/["']/g, '').trim(),
    number,
    style || 'normal',
    (unicodeRange || 'U+0-10FFFF').replace(/\s/g, '').toUpperCase(),
  ].join('|');
}
