// Only a message leaves a sandbox: what each of the page's widgets shows, and what went wrong.
const heard = [];
console.warn = console.error = (line) => heard.push(String(line));
addEventListener('error', ({ message }) => heard.push(message));
addEventListener('unhandledrejection', ({ reason }) => heard.push(String(reason)));

const widgetOf = (element) => element.shadowRoot?.querySelector('[part=root]') && element.shadowRoot;
const find = () =>
  [...document.querySelectorAll('main div > *, [data-nw], main p:has(> a)')]
    .filter((it) => !it.matches('p > a'))
    .map(
      (it) => widgetOf(it) ?? (it.shadowRoot?.firstElementChild && widgetOf(it.shadowRoot.firstElementChild)),
    );

function look() {
  const found = find();
  if (found.some((it) => !it)) return requestAnimationFrame(look);
  const shown = found.map((root) => ({
    tag: root.host.localName,
    text: root.querySelector('[part=root]').innerText,
    height: root.host.offsetHeight,
  }));
  return parent.postMessage({ shown, heard, origin }, '*');
}
addEventListener('load', look);
