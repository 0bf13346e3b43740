/**
 * What Lit asks in the bundles in place of the global object and of the document. An id of the page stands for every
 * global that a browser does not have, and Lit has some of its own; the name of an image or a form stands even before
 * the document's methods.
 */
import { plain } from '../src/base/plain.ts';

const { trustedTypes } = globalThis;

export const litGlobals = {
  ShadowRoot: true,
  trustedTypes: typeof trustedTypes?.createPolicy === 'function' ? trustedTypes : undefined,
};

const page = plain(globalThis.document);

/** Looked up once, as Lit makes thousands of nodes with them. */
export const litDocument = {
  createComment: page.createComment,
  createElement: page.createElement,
  createTextNode: page.createTextNode,
  createTreeWalker: page.createTreeWalker,
  importNode: page.importNode,
};
