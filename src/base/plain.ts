/** The kinds of node in which names that a page wrote stand before what every node of that kind has. */
const takesNames = /Form|Document$/;

/**
 * A node to ask for what nodes of its kind have: a form hands out its field named `matches` or `children` in place of
 * that, and a document its image or form of that name. For reading only; of any other node it is the node itself.
 * https://html.spec.whatwg.org/multipage/dom.html#dom-document-nameditem
 */
export function plain<N extends Node>(node: N): N {
  // The one name that no page can give: not `instanceof`, as a script may have brought it from another frame.
  if (!takesNames.test((node as unknown as Record<symbol, string>)[Symbol.toStringTag]!)) return node;
  return new Proxy(node, {
    get(_, name) {
      if (name === Symbol.toStringTag) return ''; // so it is not done twice
      const value: unknown = Reflect.get(Object.getPrototypeOf(node) as object, name, node);
      // Not `bind`, which MooTools breaks.
      return typeof value === 'function'
        ? (...given: unknown[]): unknown => Reflect.apply(value, node, given)
        : value;
    },
  });
}

/** Makes an element. */
export const make = <K extends keyof HTMLElementTagNameMap>(tag: K): HTMLElementTagNameMap[K] =>
  plain(document).createElement(tag);
