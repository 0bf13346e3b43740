// Puts the widget that the address names after its # in the place of this script, as if it stood in the page: a tag,
// and its attributes as in a query, such as #food-sources?limit=5. With data-nw= before it, it is a placeholder.
// ?lang=en-GB is the page's language.
{
  const [, isPlaceholder, tag, attributes] = /^#(data-nw=)?([\w-]*)(?:\?(.*))?$/.exec(
    location.hash || '#emergency-banner',
  );
  const lang = new URLSearchParams(location.search).get('lang');
  if (lang) document.documentElement.lang = lang;
  const box = document.createElement('div');
  const widget = Object.assign(document.createElement(isPlaceholder ? 'div' : tag), {
    textContent: 'In an emergency, call your local emergency number.',
  });
  if (isPlaceholder) widget.dataset.nw = tag;
  for (const [name, value] of new URLSearchParams(attributes)) {
    widget.setAttribute(isPlaceholder ? `data-${name}` : name, value);
  }
  box.append(widget);
  document.currentScript.replaceWith(box);
}
