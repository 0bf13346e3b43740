/**
 * The names of sentences and figures that the drop-in may shorten. It has no exports, so nobody outside can use them;
 * `unknownMedicineText` costs a reader's line a few bytes each time. Takes 2 % off.
 *
 * A name is safe if nothing but `.name` or `{ name }` reaches it. One that also stands in a string or in a `{place}` of a
 * sentence may be looked up by that, and one that is also a member of a class may be a property of an element: both stay.
 * So a name that leaves the page, as of a form's field, has to stand in a string somewhere.
 * Names that browsers have are left alone by terser.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** @param {ts.Node} node */
const nameOf = (node) =>
  node && (ts.isIdentifier(node) || ts.isStringLiteralLike(node)) ? node.text : undefined;

/** @param {string} directory of the sources */
export function shortNames(directory) {
  /** @type {Record<'defined' | 'reached' | 'kept', Set<string | undefined>>} */
  const names = { defined: new Set(), reached: new Set(), kept: new Set() };

  for (const path of readdirSync(directory, { recursive: true })) {
    // The doctor is in no bundle.
    if (!path.endsWith('.ts') || /^cli\b|\bdoctor\.ts$/.test(path)) continue;
    const holdsTexts = /^(locales|knowledge)\b/.test(path);
    /** @param {ts.Node} node */
    const read = (node) => {
      if (holdsTexts && ts.isPropertyAssignment(node) && ts.isIdentifier(node.name)) {
        names.defined.add(node.name.text);
      }
      if (ts.isPropertyAccessExpression(node)) names.reached.add(node.name.text);
      if (ts.isBindingElement(node)) names.reached.add(nameOf(node.propertyName ?? node.name));
      if (ts.isClassElement(node)) names.kept.add(nameOf(node.name));
      if (ts.isStringLiteralLike(node)) {
        names.kept.add(node.text);
        for (const [, place] of node.text.matchAll(/\{(\w+)\}/g)) names.kept.add(place);
      }
      ts.forEachChild(node, read);
    };
    const text = readFileSync(join(directory, path), 'utf8');
    read(ts.createSourceFile(path, text, ts.ScriptTarget.Latest));
  }
  return [...names.defined].filter((name) => names.reached.has(name) && !names.kept.has(name));
}
