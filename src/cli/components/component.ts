/** From the source of a component to the tree of what is markup in it. */
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { ComponentFormat } from '../format.js';
import { MarkupReader } from './markup.js';
import { makeRoot } from './tree.js';

/** Code that Astro runs before the page is made. */
const frontMatter = /^\s*---[ \t]*\n[^]*?\n[ \t]*---[ \t]*(?=\n|$)/;

/** What stands in the outermost level of a file for Vue. */
const block = /<([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>/giy;
const otherLanguage = /\slang\s*=\s*["']?(?!html\b)(\w+)/i;

/** The tree, or undefined where the markup is in a language of its own. */
export function readComponent(source: string, format: ComponentFormat): Tree.Document | undefined {
  const root = makeRoot();
  const reader = new MarkupReader(source, format, root);
  if (format === 'jsx') reader.readCode();
  else if (format === 'vue') {
    const template = templateIn(source);
    if (template?.isOther) return undefined;
    if (template) reader.readElement(template.at);
  } else {
    const start = format === 'astro' ? (frontMatter.exec(source)?.[0].length ?? 0) : 0;
    reader.readMarkup(start, source.length);
  }
  return root;
}

/** Where the `<template>` of a file for Vue begins. What is beside it, as scripts and styles, is no markup. */
function templateIn(source: string): { readonly at: number; readonly isOther: boolean } | undefined {
  for (let at = 0; at < source.length;) {
    block.lastIndex = at;
    const found = source[at] === '<' ? block.exec(source) : null;
    if (found) {
      const [{ length }, name = '', attributes = ''] = found;
      if (name === 'template') return { at, isOther: otherLanguage.test(attributes) };
      const end = attributes.endsWith('/') ? -1 : source.indexOf(`</${name}`, at + length);
      at = Math.max(at + length, end);
    } else {
      const end = source.startsWith('<!--', at) ? source.indexOf('-->', at) : -1;
      at = Math.max(at + 1, end);
    }
  }
  return undefined;
}
