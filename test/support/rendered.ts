import { render } from 'lit';
import { parse } from './page.js';

/** Puts a template on the page; rendering again into the same box updates it. Removed at the end of the test. */
export function rendered(template: unknown, box: HTMLElement = parse('')): HTMLElement {
  render(template, box);
  return box;
}
