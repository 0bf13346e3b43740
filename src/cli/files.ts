/// <reference types="node" />
import { readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { doctor as words } from '../locales/en/doctor.js';

export interface Source {
  readonly path: string;
  /** Whether the file itself was named, and not a folder around it. */
  readonly isNamed: boolean;
}

interface Problem {
  readonly name: string;
  readonly problem: string;
  readonly isNamed: boolean;
}

const pages = /\.(?:html?|md|markdown|mdx)$/i;
const leftOut = new Set(['node_modules', '.git', 'dist']);

/** The files of a name: itself, or what is in the folder, in the order of their paths. */
export function* filesIn(name: string): Generator<Source | Problem> {
  const seen = new Set<string>();
  const waiting = [name];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const isNamed = path === name;
    let stats;
    try {
      stats = statSync(path);
    } catch (error) {
      const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
      // A link in a folder that leads nowhere is no matter of ours.
      if (isNamed || !isMissing) {
        yield { name: path, problem: isMissing ? words.missing : words.unreadable, isNamed };
      }
      continue;
    }
    if (stats.isFile()) {
      if (isNamed || pages.test(path)) yield { path, isNamed };
    } else if (!stats.isDirectory()) {
      if (isNamed) yield { name: path, problem: words.noFile, isNamed };
    } else if (isNamed || !leftOut.has(basename(path))) {
      try {
        // A link may lead back to a folder around it.
        const real = realpathSync(path);
        if (seen.has(real)) continue;
        seen.add(real);
        for (const it of readdirSync(path).sort().reverse()) waiting.push(join(path, it));
      } catch {
        yield { name: path, problem: words.unreadable, isNamed };
      }
    }
  }
}
