/**
 * The language around an element: the nearest `lang`, out through shadow hosts to `<html>`. Never the
 * browser's own language: the words belong to the page they stand on.
 */
export function nearestLanguage(element: Element): string {
  for (let inner = element; ;) {
    const holder = inner.closest('[lang]');
    // No tag is longer, but one in a comment may be.
    if (holder) return (holder.getAttribute('lang') ?? '').slice(0, 99);
    const root = inner.getRootNode();
    if (!(root instanceof ShadowRoot)) return '';
    inner = root.host;
  }
}
