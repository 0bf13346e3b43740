// Puts the widget that the address names after its # in the place of this script, as if it stood in the page.
{
  const tag = location.hash.slice(1) || 'emergency-banner';
  const box = document.createElement('div');
  box.append(
    Object.assign(document.createElement(tag), {
      textContent: 'In an emergency, call your local emergency number.',
    }),
  );
  document.currentScript.replaceWith(box);
}
