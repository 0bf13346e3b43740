import { told, type Reader } from '../../src/base/reader.js';

/** What the reader has told so far on this page, left out what was not told. */
export function reader(): Reader {
  const [region, person] = [told('region', {}), told('person', {})];
  return { ...(region !== undefined && { region }), ...(person !== undefined && { person }) };
}
