/// <reference types="node" />
import { isUtf8 } from 'node:buffer';
import { readdirSync, realpathSync, statSync, type Stats } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { doctor as words } from '../locales/en/doctor.js';
import { isPage } from './format.js';

/** A file to read, or why there is none. */
export type Source = { readonly path: string } | { readonly name: string; readonly problem: string };

const leftOut = new Set(['node_modules', '.git', 'dist']);

/** The files of a name: itself, or what is in the folder, in the order of their paths. */
export function* filesIn(name: string): Generator<Source> {
  const seen = new Set<string>();
  const waiting: (string | Source)[] = [name];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next !== 'string') {
      yield next;
      continue;
    }
    const path = next;
    const isNamed = path === name;
    const stats = statsOf(path);
    if (typeof stats === 'string') {
      // A link in a folder that leads nowhere is no page; editors leave such ones where they lock a file.
      if (isNamed || stats !== words.missing) yield { name: path, problem: stats };
    } else if (stats.isDirectory()) {
      if (!isNamed && leftOut.has(basename(path))) continue;
      try {
        // A link may lead back to a folder around it.
        const real = realpathSync(path);
        if (seen.has(real)) continue;
        seen.add(real);
        waiting.push(...inFolder(path).reverse());
      } catch {
        yield { name: path, problem: words.unreadable };
      }
    } else if (isNamed || isPage(path)) {
      yield stats.isFile() ? { path } : { name: path, problem: words.noFile };
    }
  }
}

function statsOf(path: string | Buffer): Stats | string {
  try {
    return statSync(path);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? words.missing : words.unreadable;
  }
}

/** What stands in a folder. As bytes: a name that is no UTF-8 would be another one as text, and that file not found. */
function inFolder(path: string): (string | Source)[] {
  return readdirSync(path, { encoding: 'buffer' })
    .sort((a, b) => Buffer.compare(a, b))
    .flatMap((name): (string | Source)[] => {
      if (isUtf8(name)) return [join(path, name.toString())];
      const stats = statsOf(Buffer.concat([Buffer.from(`${path}${sep}`), name]));
      const isFolder = typeof stats !== 'string' && stats.isDirectory();
      const shown = name.toString('latin1').replace(/[\x80-\xFF]/g, escaped);
      return isFolder || isPage(shown) ? [{ name: join(path, shown), problem: words.badName }] : [];
    });
}

const escaped = (byte: string): string => `\\x${byte.charCodeAt(0).toString(16).toUpperCase()}`;
