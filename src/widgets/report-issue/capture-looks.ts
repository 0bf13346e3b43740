/** The looks of what is copied: as few as say the same, and those of equal things said once. */
import { make } from '../../base/plain.js';

/** Values by the number of their property; none where it makes no difference. */
export type Look = readonly (string | undefined)[];

/**
 * Looks that are not copied, as each takes its time for every element: what moves, as it would start anew, what answers a
 * pointer, what is for paper and other media, those of `inline` and `block`, `start` and `end`, which are there as `left`
 * and `top` too, other names for the same, what leaves out what is off the screen, and the language, which is an attribute.
 */
const noLook =
  /^(?:animation|transition|scroll|overscroll|offset|view-|timeline|page|will-change|pointer|cursor|caret|touch|user-|anchor|position-|contain-|container|content-vis|inter|trigger|reading|overlay|resize|app-r|window|overflow-anchor|print|forced|dynamic|speak|break-|orphans|widows|hyphenate|math-|font-synth|row-rule|rule-|column-rule-[biv]|text-decoration$|-moz-(?:user|window|osx)|-webkit-(?:locale|user|tap|border-i|rtl|writing|ruby|line-break|mask-[bp]|box-(?!ori|ref)|text-(?:co|o|d))|(?:block|inline)-size)|-(?:block|inline)(?:-|$)|(?:start|end)-(?:start|end)/;

/** Looks of what is drawn in an <svg>; boxes have no need of most of them. */
const drawnLooks = (
  'color fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-dasharray stroke-dashoffset ' +
  'stroke-linecap stroke-linejoin stroke-miterlimit opacity display visibility vector-effect text-anchor ' +
  'dominant-baseline font-size font-weight font-style font-family letter-spacing transform transform-origin ' +
  'transform-box paint-order stop-color stop-opacity clip-path clip-rule mask filter marker-start marker-mid ' +
  'marker-end mix-blend-mode flood-color flood-opacity'
).split(' ');

const onlyDrawn =
  /^(?:alignment-b|baseline-s|buffered|clip-rule|color-inter|color-rend|c[xy]$|d$|dominant|fill|flood|lighting|marker|mask-type|paint-o|r[xy]?$|shape-r|stop-|stroke|text-anchor|vector|[xy]$)/;

type Asked = (name: string) => string;

/** Looks that make a difference only together with another one. */
const together: readonly (readonly [names: RegExp, isSeen: (of: Asked) => boolean])[] = [
  [/^background-(?:position|size|repeat|origin|attachment|blend)/, (of) => of('background-image') !== 'none'],
  [/^border-image-(?!source)/, (of) => of('border-image-source') !== 'none'],
  [/^(?:-webkit-)?mask-(?!image)/, (of) => of('mask-image') !== 'none'],
  [/^font-variant-/, (of) => of('font-variant') !== 'normal'],
  [/^text-emphasis-(?!style)/, (of) => of('text-emphasis-style') !== 'none'],
  [/^-webkit-text-stroke-color/, (of) => of('-webkit-text-stroke-width') !== '0px'],
  [/^(?:top|right|bottom|left)$/, (of) => of('position') !== 'static'],
  [/^text-(?:decoration-(?!line)|underline)/, (of) => of('text-decoration-line') !== 'none'],
  [/^flex-(?:direction|wrap)$/, (of) => of('display').includes('flex')],
  [/^grid-(?:template|auto)/, (of) => of('display').includes('grid')],
  [/^perspective-origin/, (of) => of('perspective') !== 'none'],
  [
    /^transform-(?:origin|box|style)$/,
    (of) => ['transform', 'rotate', 'scale', 'translate', 'perspective'].some((name) => of(name) !== 'none'),
  ],
  ...['border-top', 'border-right', 'border-bottom', 'border-left', 'outline', 'column-rule'].map(
    (line) =>
      [RegExp(`^${line}-(?:color|style|offset)$`), (of: Asked) => of(`${line}-width`) !== '0px'] as const,
  ),
];

/** Used lengths are told in fewer digits than a browser counts with: text would break where it has just enough room. */
const used = /^(?:width|height|grid-template-(?:columns|rows))$/;
const exactly = (value: string): string =>
  value.replace(/[\d.]+(?=px)/g, (it) => `${Math.round(Number(it) * 64) / 64}`);

/** One style sheet: equal declarations are one class. */
export class Sheet {
  readonly #classes = new Map<string, string>();

  /** @param part The part of an element that it is for, such as `::before`. */
  classOf(declarations: string, part = ''): string {
    if (!declarations) return '';
    const rule = `${part}{${declarations}}`;
    let name = this.#classes.get(rule);
    if (!name) this.#classes.set(rule, (name = `c${this.#classes.size}`));
    return name;
  }

  get text(): string {
    return [...this.#classes].map(([rule, name]) => `.${name}${rule}`).join('\n');
  }
}

/**
 * Reads looks and says how they differ from those of an element of which nothing is said. What that one would look like,
 * and what it would take over from the one around it, is asked of this browser, which may have looks of its own.
 */
export class Looks {
  readonly #host = make('span');
  readonly #outer = make('span');
  readonly #inner = make('span');
  readonly #innerStyle = getComputedStyle(this.#inner);
  readonly #names: string[] = [];
  readonly #at = new Map<string, number>();
  readonly #conditions: ((of: Asked) => boolean)[] = [];
  /** Where those begin that make a difference only together with another. */
  readonly #ends: number[] = [];
  readonly #initial: string[] = [];
  /** Those that are the colour of the text where nothing else is said. */
  readonly #colored: boolean[] = [];
  readonly #inherits: (boolean | undefined)[] = [];
  readonly #color: number;

  /** @param place Where elements to ask can stand without anyone seeing them. */
  constructor(place: Element, kind: 'boxes' | 'drawings') {
    const names =
      kind === 'drawings'
        ? drawnLooks
        : [...getComputedStyle(place.ownerDocument.documentElement)].filter(
            (name) => !noLook.test(name) && !onlyDrawn.test(name) && !name.startsWith('--'),
          );
    this.#names.push(...names.filter((name) => !together.some(([its]) => its.test(name))));
    this.#ends.push(this.#names.length);
    for (const [its, isSeen] of together) {
      this.#names.push(...names.filter((name) => its.test(name)));
      this.#conditions.push(isSeen);
      this.#ends.push(this.#names.length);
    }
    this.#names.forEach((name, i) => this.#at.set(name, i));
    this.#color = this.#at.get('color')!;
    this.#host.style.setProperty('display', 'none', 'important');
    // `all` does not mean the direction.
    for (const { style } of [this.#outer, this.#inner])
      Object.assign(style, { all: 'initial', direction: 'ltr' });
    this.#inner.style.color = 'rgb(1, 2, 3)';
    this.#outer.append(this.#inner);
    this.#host.append(this.#outer);
    place.append(this.#host);
    const style = getComputedStyle(this.#outer);
    this.#names.forEach((name, i) => {
      this.#initial[i] = style.getPropertyValue(name);
      this.#colored[i] = this.#innerStyle.getPropertyValue(name) === 'rgb(1, 2, 3)';
    });
    this.#inner.style.cssText = 'all: unset';
  }

  end(): void {
    this.#host.remove();
  }

  read(style: CSSStyleDeclaration): Look {
    const look: string[] = [];
    const of = (name: string): string => look[this.#at.get(name)!] ?? 'none';
    let i = 0;
    this.#ends.forEach((end, part) => {
      if (part && !this.#conditions[part - 1]!(of)) i = end;
      for (; i < end; i++) look[i] = style.getPropertyValue(this.#names[i]!);
    });
    return look;
  }

  value(look: Look, name: string): string {
    return look[this.#at.get(name)!] ?? '';
  }

  /** What has to be said of an element, so that it looks like this in one that looks like that around it. */
  declarations(look: Look, around: Look): string {
    let text = '';
    const color = look[this.#color];
    look.forEach((value, i) => {
      if (!value) return;
      const initial = this.#initial[i];
      const name = this.#names[i]!;
      if (value !== initial) this.#inherits[i] ??= this.#isInherited(name, value, initial!);
      const inherits = this.#inherits[i];
      const isUsual =
        this.#colored[i] && i !== this.#color
          ? value === color && (!inherits || around[i] === around[this.#color])
          : value === (inherits ? (around[i] ?? initial) : initial);
      if (!isUsual) text += `${name}:${used.test(name) ? exactly(value) : value};`;
    });
    return text;
  }

  #isInherited(name: string, value: string, initial: string): boolean {
    this.#outer.style.setProperty(name, value);
    const isIt = this.#innerStyle.getPropertyValue(name) !== initial;
    this.#outer.style.setProperty(name, 'initial');
    return isIt;
  }
}
