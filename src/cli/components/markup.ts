/** Tags among code and text, as JSX, Vue, Svelte and Astro have them, made into a tree. */
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { ComponentFormat } from '../format.js';
import { endOfCode } from './code.js';
import { readStartTag } from './start-tag.js';
import {
  addComment,
  addElement,
  addText,
  closeElement,
  expressionMark,
  type ComponentElement,
  type Range,
  type StartTag,
} from './tree.js';

const nothingInside = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);
/** What stands in them is no markup. */
const rawInside = new Set(['script', 'style', 'textarea', 'title']);

const endTag = /<\/\s*([A-Za-z_$][\w$.:-]*)?\s*>/y;
const onlyComment = /^\{\s*\/\*[^]*\*\/\s*\}$/;
const onlyText = /^\{\s*(['"`])((?:(?!\1)[^\\\n$])*)\1\s*\}$/;

/** What is not closed yet. A fragment has no name, and stands for nothing in the tree. */
interface Open {
  readonly name: string;
  /** What is in it stands there in the tree. */
  readonly parent: Tree.ParentNode;
  readonly element: ComponentElement | undefined;
}

/** An opening that nothing in the text can close. */
const toTheEnd = -1;

export class MarkupReader {
  readonly #open: Open[] = [];
  readonly #lastEnds = new Map<string, number>();
  /** Places where a tag could begin and does not: without it, one that never ends is looked through for each in it. */
  readonly #notTags = new Set<number>();

  constructor(
    private readonly source: string,
    private readonly format: ComponentFormat,
    private readonly root: Tree.ParentNode,
  ) {}

  /** Reads a whole file of code, with tags in it. */
  readCode(): void {
    endOfCode(this.source, 0, (at) => this.readElement(at));
  }

  /** Reads markup from one place to another. */
  readMarkup(from: number, to: number): void {
    this.#readInside(from, to, toTheEnd);
    this.#closeTo(0, to);
  }

  /**
   * Reads an element among code, and gives its end; undefined where none begins.
   *
   * @param before Called once it is sure that here is one.
   */
  readElement(at: number, before: () => void = () => undefined): number | undefined {
    const tag = this.#startTagAt(at);
    // `<T>(x: T) => x` is a type. A tag among code is closed, or it is none.
    if (!tag || (!tag.closesItself && this.#lastEndOf(tag.name) < tag.to)) return undefined;
    before();
    const depth = this.#open.length;
    const to = this.#enter(tag);
    return this.#open.length === depth ? to : this.#readInside(to, this.source.length, depth);
  }

  /** Reads text and tags until no more than `depth` elements are open. */
  #readInside(from: number, to: number, depth: number): number {
    let text = from;
    let at = from;
    while (at < to) {
      const end = this.#readNode(at, Math.max(depth, 0), () => this.#addText(text, at));
      if (end === undefined) at += 1;
      else text = at = Math.min(end, to);
      if (this.#open.length === depth) return at;
    }
    this.#addText(text, to);
    this.#closeTo(Math.max(depth, 0), to);
    return to;
  }

  /** @param flush Adds the text before it; called once it is sure that here is none. */
  #readNode(at: number, depth: number, flush: () => void): number | undefined {
    const { source, format } = this;
    const sign = source[at];
    if (sign === '{' && (format !== 'vue' || source[at + 1] === '{')) {
      flush();
      return this.#readExpression(at);
    }
    if (sign !== '<') return undefined;
    if (format !== 'jsx' && source[at + 1] === '!') {
      flush();
      return this.#readComment(at);
    }
    endTag.lastIndex = at;
    const end = endTag.exec(source);
    if (end) {
      flush();
      this.#leave(end[1] ?? '', { from: at, to: endTag.lastIndex }, depth);
      return at + end[0].length;
    }
    const tag = this.#startTagAt(at);
    if (!tag) return undefined;
    flush();
    return this.#enter(tag);
  }

  #readComment(at: number): number {
    const [opening, closing] = this.source.startsWith('<!--', at) ? ['<!--', '-->'] : ['<!', '>'];
    const end = this.source.indexOf(closing, at + opening.length);
    const to = end < 0 ? this.source.length : end + closing.length;
    addComment(
      this.#parent,
      this.source,
      { from: at, to },
      this.source.slice(at + opening.length, to - closing.length),
    );
    return to;
  }

  /** What stands in braces. In JSX and Astro elements may stand in it, and count as if they stood beside it. */
  #readExpression(at: number): number {
    const { source, format } = this;
    let from = at;
    const before = (to: number): void => this.#addExpression(from, to);
    if (format === 'vue') {
      const end = source.indexOf('}}', at);
      from = end < 0 ? source.length : end + 2;
      addComment(this.#parent, source, { from: at, to: from }, expressionMark);
      return from;
    }
    const end = endOfCode(source, at + 1, (tag) => {
      if (format === 'svelte') return undefined;
      const next = this.readElement(tag, () => before(tag));
      if (next !== undefined) from = next;
      return next;
    });
    const to = Math.min(end + 1, source.length);
    before(to);
    return to;
  }

  #addExpression(from: number, to: number): void {
    const written = this.source.slice(from, to);
    const text = onlyText.exec(written)?.[2];
    if (text === undefined) {
      addComment(this.#parent, this.source, { from, to }, onlyComment.test(written) ? '' : expressionMark);
    } else addText(this.#parent, this.source, { from, to }, text);
  }

  #addText(from: number, to: number): void {
    addText(this.#parent, this.source, { from, to });
  }

  #startTagAt(from: number): StartTag | undefined {
    if (this.#notTags.has(from)) return undefined;
    const { source, format } = this;
    const mayHoldTags = format === 'jsx' || format === 'astro';
    const tag = readStartTag(source, from, format, (at) => (mayHoldTags ? this.readElement(at) : undefined));
    if (!tag) this.#notTags.add(from);
    return tag;
  }

  /** Opens an element, and gives the place after it, or after its start tag if more is to come in it. */
  #enter(tag: StartTag): number {
    const { name, to, closesItself } = tag;
    const element = name === '' ? undefined : addElement(this.#parent, this.source, tag);
    const isWhole = closesItself || (this.format !== 'jsx' && nothingInside.has(name));
    if (element && isWhole) {
      closeElement(element, this.source, to, { from: to, to });
      return to;
    }
    this.#open.push({ name, parent: element ?? this.#parent, element });
    if (this.format === 'jsx' || !rawInside.has(name)) return to;
    const end = new RegExp(`</${name}\\s*>`, 'i').exec(this.source.slice(to));
    const from = end ? to + end.index : this.source.length;
    addText(this.#parent, this.source, { from: to, to: from }, this.source.slice(to, from));
    const last = from + (end?.[0].length ?? 0);
    this.#leave(name, { from, to: last }, this.#open.length - 1);
    return last;
  }

  /** Closes the nearest element of a name, and all that is open in it. */
  #leave(name: string, { from, to }: Range, depth: number): void {
    let i = this.#open.length - 1;
    while (i >= depth && this.#open[i]!.name !== name) i -= 1;
    if (i < depth) return;
    this.#closeTo(i + 1, from);
    const { element } = this.#open.pop()!;
    if (element) closeElement(element, this.source, to, { from, to });
  }

  #closeTo(depth: number, at: number): void {
    while (this.#open.length > depth) {
      const { element } = this.#open.pop()!;
      if (element) closeElement(element, this.source, at);
    }
  }

  get #parent(): Tree.ParentNode {
    return this.#open.at(-1)?.parent ?? this.root;
  }

  /** Where the last end tag of a name begins. */
  #lastEndOf(name: string): number {
    const known = this.#lastEnds.get(name);
    if (known !== undefined) return known;
    const last = this.source.lastIndexOf(name === '' ? '</>' : `</${name}`);
    this.#lastEnds.set(name, last);
    return last;
  }
}
