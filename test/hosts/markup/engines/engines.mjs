/**
 * The engines through which tags come into pages, all of them real. What they make of the ways is asked for once in a
 * run.
 */
import { whyMissing as whyNotThere } from '../../../support/host-programs.mjs';
import { ways } from '../ways.mjs';
import { browserEngines } from './in-browser.mjs';
import { javascriptEngines } from './javascript.mjs';
import { programEngines } from './programs.mjs';

/**
 * @typedef {{ html: string } | { refusal: string }} Rendered
 * @typedef {object} Engine
 * @property {string} id
 * @property {string} name
 * @property {keyof typeof import('../../../support/host-programs.mjs').PROGRAMS} [program]
 * @property {'markdown' | 'mdx' | 'html'} [format] What the author writes; Markdown where nothing is said.
 * @property {boolean} [inBrowser] It gets HTML, and a script of the page puts in what it makes of it.
 * @property {(ways: readonly import('../ways.mjs').Way[]) => Promise<Rendered[]>} render
 */

/** @type {readonly Engine[]} */
export const engines = [...javascriptEngines, ...browserEngines, ...programEngines];

/** Why an engine cannot run here; undefined where it can. @param {Engine} engine */
export const whyMissing = ({ program }) => program && whyNotThere(program);

/** @type {Map<string, Promise<Rendered[]>>} */
const done = new Map();

/** What an engine makes of all ways, in their order. @param {Engine} engine */
export function rendered(engine) {
  const result = done.get(engine.id) ?? engine.render(ways);
  done.set(engine.id, result);
  return result;
}
