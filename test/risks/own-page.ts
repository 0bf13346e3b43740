/** A page with a script and markup of its own, and after them the built widgets: what a page has before they come. */
import { waitUntil } from '@open-wc/testing';
import { tags } from './embeds.js';
import { openWatched, type WatchedPage } from './watched-page.js';

/** What the tests write between the tags: the words of an author. */
export const words = 'Ask a doctor first.';

const inTag = (tag: string): string => (tag === 'video-facade' ? `${tag} src="/host/video-clip.webm"` : tag);

/** Every widget as a tag. */
export const everyTag = tags.map((tag) => `<div><${inTag(tag)}>${words}</${tag}></div>`).join('\n');

const speakers = ['video-facade', 'review-note', 'report-issue'];

/** Every widget that comes in this way too, as a placeholder. */
export const everyPlaceholder = tags
  .filter((tag) => !speakers.includes(tag))
  .map((tag) => `<div data-nw="${tag}">${words}</div>`)
  .join('\n');

/** The same as links. */
export const everyLink = tags
  .filter((tag) => !speakers.includes(tag))
  .map((tag) => `<p><a href="https://blog.example/embed.html#nw/${tag}">${words}</a></p>`)
  .join('\n');

export interface OwnPage {
  /** Runs before anything else, as a classic script of the page. */
  readonly script?: string;
  /** What stands in the `main` of the page. */
  readonly markup: string;
  /** Of the page. */
  readonly lang?: string;
  readonly size?: { width?: number; height?: number };
  readonly file?: string;
}

/** Runs a classic script of the page. */
export function run({ document }: Pick<WatchedPage, 'document'>, text: string): void {
  const script = plainly(document, 'createElement', 'script') as HTMLScriptElement;
  script.text = text;
  (plainly(document, 'querySelector', 'head') as Element).append(script);
}

/** What a document has by itself: the names of a page may be in the way of a test too. */
export const plainly = (page: Document, method: 'createElement' | 'querySelector', name: string): unknown =>
  Reflect.apply(Document.prototype[method], page, [name]);

/** Opens a page, runs its script, puts its markup there, and then loads the widgets. */
export async function ownPage({
  script = '',
  markup,
  lang = 'en',
  size,
  file = 'nutrient-widgets.min.js',
}: OwnPage): Promise<WatchedPage> {
  const page = await openWatched('around-no-script.html', size);
  const { document } = page;
  document.documentElement.lang = lang;
  const main = document.querySelector('main')!;
  main.innerHTML = `<h1>Numb feet at night</h1>\n${markup}\n`;
  run(page, script);
  const loader = plainly(document, 'createElement', 'script') as HTMLScriptElement;
  let isLoaded = false;
  loader.addEventListener('load', () => (isLoaded = true));
  loader.src = `/dist/${file}`;
  if (file.endsWith('.mjs')) loader.type = 'module';
  main.after(loader);
  await waitUntil(() => isLoaded, 'the widgets are loaded', { timeout: 20_000 });
  return page;
}
