/** Copies what is drawn in an <svg>, with the parts of other drawings that it names. */
import { plain } from '../../base/plain.js';
import type { Tools } from './capture-copy.js';
import type { Look } from './capture-looks.js';
import { closedParts, privateParts } from './capture-reading.js';
import { absolute } from './capture-resources.js';
import { inSlices, type Work } from './capture-slices.js';

const svg = 'http://www.w3.org/2000/svg';
const keptInDrawing = /^(?!aria-|data-|on|title|style$|class$|id$|href$|role$|src$)[a-z][\w-]*$/i;

/** Draws nothing, or would start anew. */
const noPart = 'title, desc, metadata, script, style, animate, animateMotion, animateTransform, set, discard';

/** No name of other people's making, which XML may not have. */
export const plainName = /^[a-z][a-z\d-]*$/i;

/** What is named by `url(#…)`, in a style sheet or an attribute. */
const named = /url\(\s*(["']?)([^"')]*#[^"')]*)\1\s*\)/g;

/** Copies of attributes that say how something is drawn, and nothing of the reader. */
export function copyAttributes(
  native: Element,
  copy: Element,
  nameFor: (address: string) => string | undefined,
): void {
  for (const { name, value, prefix } of plain(native).attributes) {
    if (prefix || name.includes(':') || !keptInDrawing.test(name)) continue;
    copy.setAttribute(
      name,
      value.replace(named, (_, _quote, address: string) => `url(#${nameFor(address)})`),
    );
  }
}

/** What stands under a name: a part of this page, of one of its shadow roots, or of a file that is loaded. */
interface Part {
  readonly scope: Promise<Node | undefined> | Node;
  readonly id: string;
  readonly name: string;
}

type CopyOf = (native: Element, around: Look) => Work<Element>;

export class Drawings {
  readonly #parts = new Map<string, Part>();
  readonly #scopes = new Map<unknown, number>();
  /** Names of what is in the copy. */
  readonly #here = new Set<string>();
  readonly #files = new Map<string, Promise<Node | undefined>>();

  constructor(
    private readonly tools: Tools,
    private readonly emptied: ReadonlySet<Element>,
    private readonly copyOf: CopyOf,
  ) {}

  /** Declarations by whose names the parts are found in the copy. */
  localize(declarations: string, native: Element): string {
    if (!declarations.includes('#')) return declarations;
    const nameFor = this.#nameFor(native);
    return declarations.replace(named, (text, _, address: string) => {
      const name = nameFor(address);
      return name ? `url(#${name})` : text;
    });
  }

  /** Copies what is in an <svg>, once its own looks as a box are there. */
  *fill(native: SVGElement, copy: SVGElement, around: Look): Work<void> {
    this.#dress(native, copy, []);
    for (const name of ['width', 'height', 'x', 'y']) copy.removeAttribute(name);
    yield* this.#children(native, copy, this.tools.drawn.read(getComputedStyle(native)), around);
  }

  /** Everything that is named and stands elsewhere, in a drawing of no size. */
  async definitions(): Promise<Element> {
    const { inert } = this.tools;
    const place = inert.createElementNS(svg, 'svg');
    place.style.cssText = 'position: absolute; width: 0; height: 0';
    const defs = place.appendChild(inert.createElementNS(svg, 'defs'));
    // What is copied may name more, which comes to the end.
    for (const { scope, id, name } of this.#parts.values()) {
      if (this.#here.has(name)) continue;
      const root = (await scope) as Document | ShadowRoot | undefined;
      const native = root && plain(root).getElementById(id);
      if (!(native instanceof SVGElement) || this.#isOut(native)) continue;
      const isOfPage = native.ownerDocument === document;
      const part = await inSlices(this.#part(native, isOfPage ? [] : undefined, []));
      part.setAttribute('id', name);
      defs.append(part);
    }
    return place;
  }

  /** @param look Of what is around it; none where nothing has a look, as in a file. */
  *#part(native: SVGElement, look: Look | undefined, around: Look): Work<Element> {
    yield;
    const copy = this.tools.inert.createElementNS(svg, plain(native).localName as 'svg');
    this.#dress(native, copy, look);
    const own = look && this.tools.drawn.read(getComputedStyle(native));
    yield* this.#children(native, copy, own, around);
    return copy;
  }

  *#children(native: SVGElement, copy: Element, look: Look | undefined, around: Look): Work<void> {
    for (const node of plain(native).childNodes) {
      if (node.nodeType === Node.TEXT_NODE) copy.append(node.nodeValue!);
      else if (!(node instanceof Element) || this.#isOut(node)) continue;
      else if (node instanceof SVGElement) copy.append(yield* this.#part(node, look, around));
      else if (look && plain(node).checkVisibility()) copy.append(yield* this.copyOf(node, around));
    }
  }

  #isOut(node: Element): boolean {
    const it = plain(node);
    return (
      this.emptied.has(node) ||
      !plainName.test(it.localName) ||
      it.matches(`${noPart}, ${privateParts}, ${closedParts}`)
    );
  }

  /** Gives a copy what is written in a tag, and where style sheets say more, that. */
  #dress(native: SVGElement, copy: SVGElement, look: Look | undefined): void {
    const it = plain(native);
    const nameFor = this.#nameFor(native);
    copyAttributes(native, copy, nameFor);
    if (it.id) {
      const name = nameFor(`#${encodeURIComponent(it.id)}`)!;
      // Of several with one name the first one is meant.
      if (!this.#here.has(name)) copy.setAttribute('id', name);
      this.#here.add(name);
    }
    const href = it.getAttribute('href') ?? it.getAttributeNS('http://www.w3.org/1999/xlink', 'href');
    if (href && native instanceof SVGImageElement) this.#image(href, native, copy);
    else if (href && it.localName !== 'a') {
      const name = nameFor(href);
      if (name) copy.setAttribute('href', `#${name}`);
    }
    if (!look) {
      const written = it.getAttribute('style');
      if (written) copy.style.cssText = this.localize(written, native);
      return;
    }
    const { drawn, sheet } = this.tools;
    const declarations = drawn.declarations(drawn.read(getComputedStyle(native)), look);
    const name = sheet.classOf(this.localize(declarations, native));
    if (name) copy.setAttribute('class', `${copy.getAttribute('class') ?? ''} ${name}`.trim());
  }

  readonly pending: Promise<void>[] = [];

  #image(href: string, native: Element, copy: Element): void {
    const { resources } = this.tools;
    const coming = resources.image(absolute(href, native.baseURI));
    this.pending.push(coming.then((image) => copy.setAttribute('href', image)));
  }

  /** Gives what an address in an element means a name that is its own in all of the copy. */
  #nameFor(native: Element): (address: string) => string | undefined {
    return (address) => {
      const [file, hash = ''] = address.split('#') as [string, string?];
      let id = hash;
      try {
        id = decodeURIComponent(hash);
      } catch {
        // It is written as it is.
      }
      if (!id) return undefined;
      const whole = absolute(file, native.baseURI).split('#')[0]!;
      const isHere = !file || whole === plain(document).baseURI.split('#')[0];
      const scope = isHere ? plain(native).getRootNode() : this.#file(whole);
      let number = this.#scopes.get(scope);
      if (number === undefined) this.#scopes.set(scope, (number = this.#scopes.size));
      const key = `${number} ${id}`;
      let part = this.#parts.get(key);
      if (!part) this.#parts.set(key, (part = { scope, id, name: `n${this.#parts.size}` }));
      return part.name;
    };
  }

  #file(address: string): Promise<Node | undefined> {
    let file = this.#files.get(address);
    if (!file) {
      const coming = this.tools.resources.file(address).then(async (it) => {
        return it && new DOMParser().parseFromString(await it.text(), 'image/svg+xml');
      });
      this.#files.set(address, (file = coming));
    }
    return file;
  }
}
