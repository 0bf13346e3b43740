/** By what a link asks for a widget; see `embed/placeholders.ts`. */
export const linkMark = 'embed.html#nw';

/** The fragment of an address that asks for a widget, else undefined. */
export function fragmentOf(address: string): string | undefined {
  // The base only makes relative addresses whole.
  const base = 'https://x.invalid/';
  if (!address.includes(linkMark) || !URL.canParse(address, base)) return undefined;
  const { protocol, pathname, hash } = new URL(address, base);
  return /^https?:$/.test(protocol) && pathname.endsWith('/embed.html') ? hash : undefined;
}
