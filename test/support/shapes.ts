/** The scenes of a widget that hold something which is built differently, for engines that take their time. */
import { eachScene, type Look, type Tag } from './scenes.js';

/** Of these the value is looked at too: what it says matters to the engines, not only that it is there. */
const telling = /^(role|type|class|open|aria-(?!label$|valuetext$|describedby$|labelledby$|controls$).*)$/;

/** How each element is built, and what it stands in, whatever its words are. */
function parts(element: Element, around: string, into: Set<string>): Set<string> {
  const names = [...element.attributes].map(({ name, value }) =>
    telling.test(name) ? `${name}=${value}` : name,
  );
  const own = `${element.localName} ${names.sort().join(' ')} ${element.children.length || element.textContent.trim() ? '' : 'empty'}`;
  into.add(`${around} > ${own}`);
  for (const it of [...(element.shadowRoot?.children ?? []), ...element.children]) parts(it, own, into);
  return into;
}

/** Calls back with the scenes of a widget that hold a part not seen before, alone on the page. @returns how many */
export async function eachShape(tag: Tag, look: Look): Promise<number> {
  const seen = new Set<string>();
  let count = 0;
  await eachScene(tag, async (widget, scene) => {
    const before = seen.size;
    for (const it of parts(widget.shadowRoot!.firstElementChild!, '', new Set())) seen.add(it);
    if (seen.size === before) return;
    count += 1;
    const own = widget.parentElement!;
    const others = [...own.parentElement!.children].filter((it) => it !== own) as HTMLElement[];
    for (const it of others) it.hidden = true;
    await look(widget, scene);
    for (const it of others) it.hidden = false;
  });
  return count;
}
