/** What a text is written in, and how that is known. */
export type ComponentFormat = 'jsx' | 'vue' | 'svelte' | 'astro';
export type Format = 'html' | 'markdown' | 'mdx' | ComponentFormat;

const byEnding: Readonly<Record<string, Format>> = {
  html: 'html',
  htm: 'html',
  md: 'markdown',
  markdown: 'markdown',
  mdx: 'mdx',
  jsx: 'jsx',
  tsx: 'jsx',
  vue: 'vue',
  svelte: 'svelte',
  astro: 'astro',
};

/** Those that can be told of what is piped in, each by an option of its name. */
export const formats: readonly Format[] = [...new Set(Object.values(byEnding))];

const components: ReadonlySet<string> = new Set<ComponentFormat>(['jsx', 'vue', 'svelte', 'astro']);

/** Whether tags stand among code, are closed as they are written, and may hold expressions. */
export const isComponent = (format: Format): format is ComponentFormat => components.has(format);

const formatOfEnding = (path: string): Format | undefined => {
  const ending = /\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(byEnding, ending) ? byEnding[ending] : undefined;
};

/** Whether a file in a folder is read. */
export const isPage = (path: string): boolean => formatOfEnding(path) !== undefined;

/** A file that was named is read as HTML, whatever its ending. */
export const formatOfName = (path: string): Format => formatOfEnding(path) ?? 'html';

/** Whole pages are HTML. A piece of one is read as Markdown, whose hosts are the harder ones. */
export const formatOfInput = (text: string): Format =>
  /^\s*(?:<!--[^]{0,2000}?-->\s*)?<(?:!doctype|html|head|body)\b/i.test(text) ? 'html' : 'markdown';
