import { make } from './kit.js';

/** Gives something to the browser as if the reader had pressed a link. */
function follow(root: ParentNode, href: string, download?: string): void {
  const link = make('a');
  link.href = href;
  if (download) link.download = download;
  root.append(link);
  // Not `click()`, which the page would hear too: some count clicks, and note where the link leads.
  link.dispatchEvent(new MouseEvent('click', { cancelable: true }));
  link.remove();
}

/** Opens the reader's own program for an address such as `mailto:`. */
export const openAddress = (root: ParentNode, href: string): void => follow(root, href);

/** Saves a file among the reader's downloads. */
export function saveFile(root: ParentNode, name: string, content: Blob): void {
  const href = URL.createObjectURL(content);
  follow(root, href, name);
  // Not before the browser has begun to read it.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
