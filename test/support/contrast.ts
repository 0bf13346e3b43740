/** Contrast of text as it is drawn: colours as computed, laid over every background below them. */

type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

/** Any CSS colour, `color-mix()` results too, as 0–255 and an alpha of 0–1. */
function parse(colour: string): Rgba {
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = '#000';
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

const over = (top: Rgba, below: Rgba): Rgba => {
  const mix = (i: 0 | 1 | 2): number => top[i] * top[3] + below[i] * (1 - top[3]);
  return [mix(0), mix(1), mix(2), 1];
};

/** WCAG 2.2, "relative luminance". */
function luminance([red, green, blue]: Rgba): number {
  const [r, g, b] = [red, green, blue].map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const styleOf = (element: Element): CSSStyleDeclaration =>
  element.ownerDocument.defaultView!.getComputedStyle(element);

/** The element around another as it is laid out: through slots and shadow hosts. */
export function around(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  const parent = element.parentNode;
  // By its type: a link has a `host` too.
  return parent?.nodeType === Node.DOCUMENT_FRAGMENT_NODE
    ? (parent as ShadowRoot).host
    : element.parentElement;
}

/** What the browser paints where a page paints nothing: white, or nearly black under a dark colour scheme. */
function canvas({ documentElement }: Document): Rgba {
  const probe = documentElement.appendChild(documentElement.ownerDocument.createElement('i'));
  probe.style.setProperty('background-color', 'Canvas', 'important');
  const colour = parse(styleOf(probe).backgroundColor);
  probe.remove();
  return colour;
}

/** What is painted behind an element's content. */
function backgroundBehind(element: Element): Rgba {
  const layers: Rgba[] = [];
  for (let it: Element | null = element; it; it = around(it)) layers.push(parse(styleOf(it).backgroundColor));
  return layers.reverse().reduce((below, layer) => over(layer, below), canvas(element.ownerDocument));
}

const ratio = (a: Rgba, b: Rgba): number => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
};

/** Contrast of an element's text with what is behind it, 1 to 21. */
export function textContrast(element: Element): number {
  const background = backgroundBehind(element);
  const { color, webkitTextFillColor } = styleOf(element);
  // With forced colours Chromium paints the text in `color`, and still gives the page's own fill as computed.
  const paint = matchMedia('(forced-colors: active)').matches ? color : webkitTextFillColor;
  return ratio(over(parse(paint), background), background);
}

/** Contrast of an element's border with what is around it, 1 to 21. */
export function borderContrast(element: Element): number {
  const outside = backgroundBehind(around(element)!);
  return ratio(over(parse(styleOf(element).borderTopColor), outside), outside);
}

/**
 * Contrast of a shape in a drawing with what is behind the drawing, 1 to 21: of what it is filled with or drawn in,
 * whichever is there, as faint as it and what is around it are.
 */
export function shapeContrast(shape: Element): number {
  const background = backgroundBehind(shape);
  const { fill, stroke } = styleOf(shape);
  let alpha = 1;
  for (let it: Element | null = shape; it; it = around(it)) alpha *= Number(styleOf(it).opacity);
  const contrasts = [fill, stroke]
    .filter((paint) => paint !== 'none')
    .map((paint) => {
      const [red, green, blue, own] = parse(paint);
      return ratio(over([red, green, blue, own * alpha], background), background);
    });
  return Math.max(...contrasts);
}

/** Contrast of the ring around what has the focus with what it is drawn on, 1 to 21; 1 where there is none. */
export function ringContrast(element: Element): number {
  const { outlineStyle, outlineWidth, outlineColor } = styleOf(element);
  if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return 1;
  const outside = backgroundBehind(around(element)!);
  return ratio(over(parse(outlineColor), outside), outside);
}

/** The text that is drawn inside a tree, element by element, with its contrast; the lowest first. */
export function contrasts(root: ParentNode): { text: string; contrast: number }[] {
  return [...root.querySelectorAll('*:not(style, option)')]
    .filter(
      (element) =>
        [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim()) &&
        element.checkVisibility({ contentVisibilityAuto: true }),
    )
    .map((element) => ({ text: element.textContent.trim(), contrast: textContrast(element) }))
    .sort((a, b) => a.contrast - b.contrast);
}
