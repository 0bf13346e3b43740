/**
 * Draws what the address of `dist/embed.html` asks for: `embed.html#nw/intake-table?age=34`. Anyone can write such an
 * address, so the rule is that of placeholders.
 */
import { quoted, warnOnce } from '../base/warn.js';
import { embedPage } from '../locales/en/embed-page.js';
import { makeAllowlist, widgets } from './widgets.js';

/**
 * Draws the widget in a page of its own, and anew when the fragment changes.
 *
 * @param place Where: what is in it is replaced.
 */
export function showEmbed(place: Element): void {
  const allowlist = makeAllowlist();
  const ownTitle = document.title;
  const draw = (): void => {
    const { hash } = location;
    const allowed = allowlist.fromFragment(hash, (what, why) =>
      warnOnce(`address ${quoted(hash)}: ${quoted(what)} ${why}.`),
    );
    const widget = widgets.find(({ tag }) => tag === allowed?.tag);
    const words = widget?.words.find(document.documentElement.lang).words;
    document.title = words && 'heading' in words ? words.heading : ownTitle;
    if (!allowed) {
      const sentence = document.createElement('p');
      sentence.textContent = embedPage.unknown;
      return place.replaceChildren(sentence);
    }
    const element = document.createElement(allowed.tag);
    for (const [name, value] of allowed.attributes) element.setAttribute(name, value);
    place.replaceChildren(element);
  };
  addEventListener('hashchange', draw);
  draw();
}
