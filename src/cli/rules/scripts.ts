/** How the page loads the widgets, and what it sets for all of them. */
import { parsePageDefaults } from '../../base/page-defaults.js';
import { read } from '../../model/option.js';
import { regionOption } from '../../model/region.js';
import { version } from '../../base/version.js';
import { unitOption } from '../../model/unit.js';
import type { ElementRule, Problem } from '../rule.js';
import { attributesOf, changed, startTag, type Attributes } from '../fix.js';
import { attributeOf, offsetOf, type Element } from '../page.js';
import { isFilledIn } from './names.js';

const ownFile = /(?:^|\/)nutrient-widgets(?:\.min)?\.m?js(?:[?#]|$)/;
const packagePath = /(\/(?:npm:)?nutrient-widgets)(?:@([^/?#]*))?(?=[/?#]|$)/;
/** Where the part of an address after `@` is the version. */
const deliveryHosts =
  /(?:^|\.)(?:jsdelivr\.net|unpkg\.com|esm\.sh|esm\.run|skypack\.dev|jspm\.io|jspm\.dev)$/;
/** A whole version, or the start of a commit. */
const exact = /^v?\d+\.\d+\.\d+|^[0-9a-f]{7,40}$/;
const webAddress = /(?:https?:)?\/\/[^\s"'`<>()]{1,500}/g;

const options = { region: regionOption, unit: unitOption };

/** The same address with this version, if it names none of its own; else undefined. */
export function pinned(address: string): string | undefined {
  const absolute = address.trim().replace(/^\/\//, 'https://');
  if (!URL.canParse(absolute) || !deliveryHosts.test(new URL(absolute).hostname)) return undefined;
  const found = packagePath.exec(new URL(absolute).pathname);
  if (!found || exact.test(found[2] ?? '')) return undefined;
  return address.replace(packagePath, `$1@${version}`);
}

export function isOurScript(element: Element): boolean {
  if (element.tagName !== 'script') return false;
  const address = (attributeOf(element, 'src') ?? '').trim();
  return ownFile.test(address) || (packagePath.test(address) && URL.canParse(address, 'https://x.invalid'));
}

export const scripts: ElementRule = function* (_page, element) {
  const { tagName } = element;
  if (tagName === 'meta') {
    yield* defaults(element);
    return;
  }
  if (!['script', 'link', 'iframe'].includes(tagName)) return;
  const name = tagName === 'link' ? 'href' : 'src';
  const attributes = attributesOf(element);
  const address = attributeOf(element, name) ?? '';
  const fixed = pinned(address);
  const whole = fixed === undefined ? attributes : changed(attributes, name, [name, fixed]);
  const type = attributeOf(element, 'type') ?? '';
  if (isOurScript(element) && type.trim().toLowerCase() !== 'module' && !isFilledIn(type)) {
    const offset = offsetOf(element);
    if (offset !== undefined) yield { kind: 'noModule', offset, fix: asModule(whole) };
  }
  const offset = offsetOf(element, name);
  if (fixed !== undefined && offset !== undefined) {
    yield {
      kind: 'unpinned',
      offset,
      fix: tagName === 'script' ? asModule(whole) : startTag(tagName, whole, element),
    };
  }
  if (tagName === 'script' && !address) yield* inScript(element);
};

function asModule(attributes: Attributes): string {
  const others = attributes.filter(([name]) => name !== 'type' && name !== 'data-cfasync');
  return `${startTag('script', [['type', 'module'], ['data-cfasync', 'false'], ...others])}</script>`;
}

function* inScript(element: Element): Generator<Problem> {
  for (const text of element.childNodes) {
    const offset = text.sourceCodeLocation?.startOffset;
    if (offset === undefined || text.nodeName !== '#text') continue;
    for (const { 0: address, index } of (text as { value: string }).value.matchAll(webAddress)) {
      const fix = pinned(address);
      if (fix !== undefined) yield { kind: 'unpinned', offset: offset + index, fix };
    }
  }
}

function* defaults(element: Element): Generator<Problem> {
  const content = attributeOf(element, 'content');
  const offset = offsetOf(element, 'content');
  if (attributeOf(element, 'name') !== 'nutrient-widgets' || content === undefined || offset === undefined)
    return;
  if (isFilledIn(content)) return;
  const { pairs, bad } = parsePageDefaults(content);
  const fine: string[] = [];
  const wrong: [value: string, allowed: string][] = bad.map((piece) => [piece, 'region=…, unit=…']);
  for (const [name, option] of Object.entries(options)) {
    const written = pairs.get(name);
    if (written === undefined) continue;
    if (read(option as typeof regionOption, written).bad) wrong.push([`${name}=${written}`, option.allowed]);
    else fine.push(`${name}=${written}`);
  }
  const attributes = changed(attributesOf(element), 'content', ['content', fine.join(', ')]);
  const fix = startTag('meta', attributes, element);
  for (const [value, allowed] of wrong)
    yield { kind: 'pageDefault', offset, values: { value, allowed }, fix };
}
