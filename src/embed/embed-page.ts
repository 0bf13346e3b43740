/**
 * Draws what the address of `dist/embed.html` asks for: `embed.html#nw/intake-table?age=34`. Anyone can write such an
 * address, so the rule is that of placeholders. `lang=de` in it asks for a language, of those that lie beside the page.
 */
import { quoted, warnOnce } from '../base/warn.js';
import { Words } from '../base/words.js';
import { embedPage } from '../locales/en/embed-page.js';
import { fillText } from '../model/fill.js';
import { inFragment } from './address.js';
import { makeAllowlist, widgets } from './widgets.js';

const words = new Words('embed-page', embedPage);

/**
 * Draws the widget in a page of its own, and anew when the fragment changes.
 *
 * @param place Where: what is in it is replaced.
 * @param languages Tags of the languages whose files lie in `lang/` beside the page. Default: none but English.
 */
export function showEmbed(place: Element, languages: readonly string[] = []): void {
  const allowlist = makeAllowlist();
  const { documentElement: page, head } = document;
  const [ownTitle, ownLanguage] = [document.title, page.lang];
  const loaded = new Set<string>();

  const speak = (wanted: string | undefined): void => {
    const language = languages.find((it) => it.toLowerCase() === wanted?.toLowerCase());
    page.lang = language ?? ownLanguage;
    if (!language || loaded.has(language)) return;
    loaded.add(language);
    const script = document.createElement('script');
    script.src = `lang/${language}.js`;
    script.addEventListener('load', entitle);
    head.append(script);
  };

  const entitle = (): void => {
    const widget = widgets.find(({ tag }) => tag === place.firstElementChild?.localName);
    const said = widget?.words.find(page.lang).words;
    document.title = said && 'heading' in said ? said.heading : ownTitle;
  };

  const draw = (): void => {
    const { hash } = location;
    speak(inFragment(hash)?.pairs.find(([name]) => name === 'lang')?.[1]);
    const allowed = allowlist.fromFragment(hash, (what, why) =>
      warnOnce(`address ${quoted(hash)}: ${quoted(what)} ${why}.`),
    );
    const element = document.createElement(allowed?.tag ?? 'p');
    for (const [name, value] of allowed?.attributes ?? []) element.setAttribute(name, value);
    if (!allowed) element.textContent = words.find(page.lang).words.unknown;
    place.replaceChildren(element);
    entitle();
  };
  addEventListener('hashchange', draw);
  draw();
  if (globalThis.origin === 'null') sayAddresses();

  // In a sandbox links may lead nowhere, and no event says so.
  function sayAddresses(): void {
    const line = document.createElement('p');
    line.role = 'status';
    place.after(line);
    addEventListener('click', (event) => {
      const link = event.composedPath().find((it) => it instanceof HTMLAnchorElement);
      if (!link) return;
      const address = link.href.replace(/^tel:/, '');
      line.textContent = fillText(words.find(page.lang).words.notOpened, { address });
    });
  }
}
