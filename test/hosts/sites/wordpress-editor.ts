/** The block editor of the blog, for browser tests, and the people who use it. */
import { expect, waitUntil } from '@open-wc/testing';
import { openWatched, type WatchedPage } from '../../risks/watched-page.js';

export const blog = '/host/built/wordpress';

/** Logs in by the form of WordPress, with real cookies. */
export async function logIn(name: 'admin' | 'author'): Promise<void> {
  await fetch(`${blog}/wp-login.php`);
  const form = new URLSearchParams({ log: name, pwd: name, testcookie: '1' });
  const answer = await fetch(`${blog}/wp-login.php`, { method: 'POST', body: form });
  expect(answer.url).to.contain('wp-admin');
}

/** By the link that WordPress asks to be followed. */
export async function logOut(): Promise<void> {
  const page = await (await fetch(`${blog}/wp-login.php?action=logout`)).text();
  const link = new DOMParser().parseFromString(page, 'text/html').querySelector('a[href*="action=logout"]');
  if (link) await fetch(link.getAttribute('href')!);
}

export interface Block {
  readonly clientId: string;
  readonly name: string;
  readonly isValid: boolean;
  readonly attributes: {
    readonly tag: string;
    readonly options: Record<string, string>;
    readonly fallback: string;
    readonly text?: string;
  };
}

/** What a test asks of the editor’s own script. */
export interface Editor {
  readonly blocks: {
    createBlock(name: string, attributes: object): Block;
    getBlockType(name: string): { readonly apiVersion: number } | undefined;
    switchToBlockType(block: Block, name: string): Block[] | null;
    parse(content: string): Block[];
  };
  readonly data: {
    select(store: string): {
      getBlocks(): Block[];
      getCurrentPostId(): number;
      getEditedPostContent(): string;
      isCleanNewPost(): boolean;
      __unstableIsEditorReady(): boolean;
    };
    dispatch(store: string): {
      insertBlocks(blocks: Block | Block[]): void;
      selectBlock(id: string): void;
      editPost(changes: object): void;
      savePost(): Promise<void>;
      set(scope: string, name: string, value: unknown): void;
    };
  };
}

const editorOf = ({ window }: WatchedPage): Editor => (window as unknown as { wp: Editor }).wp;

export async function openEditor(path: string): Promise<[WatchedPage, Editor]> {
  const page = await openWatched(`built/wordpress/wp-admin/${path}`, { width: 1200, height: 800 });
  const ready = (): boolean =>
    Boolean(page.document.querySelector('.block-editor-writing-flow, iframe[name="editor-canvas"]'));
  await waitUntil(ready, 'the editor does not open', { timeout: 30_000 });
  return [page, editorOf(page)];
}

/** Complaints about ours; WordPress 6.1 has some of its own in newer browsers. */
export const about = ({ console, errors }: WatchedPage): string[] =>
  [...console, ...errors].filter((line) => /nutrient|block valid|unexpected/i.test(line));
