// Puts the widget that the address names after its # in the place of this script, as if it stood in the page: a tag,
// and its attributes as in a query, such as #food-sources?limit=5.
{
  const [tag = 'emergency-banner', attributes] = location.hash.slice(1).split('?');
  const box = document.createElement('div');
  const widget = Object.assign(document.createElement(tag), {
    textContent: 'In an emergency, call your local emergency number.',
  });
  for (const [name, value] of new URLSearchParams(attributes)) widget.setAttribute(name, value);
  box.append(widget);
  document.currentScript.replaceWith(box);
}
