/** Our own files and widgets; plain Node. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../..', import.meta.url));
export const dist = join(root, 'dist');

/** The tags of all widgets. */
export const widgets = () =>
  readdirSync(join(dist, 'lib/define'))
    .filter((file) => file.endsWith('.js'))
    .map((file) => file.slice(0, -'.js'.length));

/** @param {string} file in dist/ */
export const built = (file) => readFileSync(join(dist, file));

/** What a site writes to get some widgets from npm. @param {readonly string[]} tags */
export const importing = (tags) => tags.map((tag) => `import './dist/lib/define/${tag}.js';`).join('\n');

/** Loaded when a reader presses for a picture only. */
export const pictureMaker = /\/capture\.js$/;

/** Sets that are common in one article. */
export const SETS = [
  ['emergency-banner', 'intake-table'],
  ['emergency-banner', 'deficiency-checklist', 'review-note'],
  ['emergency-banner', 'intake-table', 'supplement-warning'],
];

/** What an author has to write for a widget that is nothing without it. @type {Readonly<Record<string, string>>} */
const attributes = {
  'review-note': ' updated="2026-11-01"',
  'video-facade': ' src="/video.webm" title="How it starts"',
};

/** One widget as an author writes it. @param {string} tag */
export const markupOf = (tag) => `<${tag}${attributes[tag] ?? ''}></${tag}>`;
