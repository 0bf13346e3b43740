/**
 * Writes `nutrient-widgets.zip` beside this file: the plugin as WordPress takes it, with the built files and the licences.
 * `npm run build` runs it. The same files give the same zip, whenever and wherever it is made.
 */
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { crc32, deflateRawSync } from 'node:zlib';

const plugin = new URL('nutrient-widgets/', import.meta.url);
const dist = new URL('../../../dist/', import.meta.url);
export const zip = new URL('nutrient-widgets.zip', import.meta.url);
/** Of the build, in `assets/`. */
export const assets = ['nutrient-widgets.min.js', 'report-form.js', 'report-capture.js', 'reserve.css'];

/** Names in the zip, each with its bytes. */
export function filesOf() {
  const own = readdirSync(plugin, { recursive: true })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => !/^(?:assets|README\.md)(?:\/|$)/.test(name))
    .filter((name) => statSync(new URL(name, plugin)).isFile());
  return [
    ...own.map((name) => [name, new URL(name, plugin)]),
    ...assets.map((name) => [`assets/${name}`, new URL(name, dist)]),
    ['assets/THIRD-PARTY-LICENSES.txt', new URL('THIRD-PARTY-LICENSES.txt', dist)],
    ['LICENSE', new URL('../../../LICENSE', import.meta.url)],
  ]
    .map(([name, url]) => [`nutrient-widgets/${name}`, readFileSync(url)])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** 1 January 2026, as MS-DOS counts. */
const day = ((2026 - 1980) << 9) | (1 << 5) | 1;

/** Numbers in the order of a zip: pairs of a value and its bytes. */
function numbers(/** @type {[number, 2 | 4][]} */ ...fields) {
  const bytes = Buffer.alloc(fields.reduce((sum, [, size]) => sum + size, 0));
  let at = 0;
  for (const [value, size] of fields) at = bytes.writeUIntLE(value, at, size);
  return bytes;
}

/** A zip of files with ASCII names (APPNOTE 6.3: local headers, central directory, end). */
export function zipped(/** @type {[string, Buffer][]} */ files) {
  /** @type {Buffer[]} */
  const parts = [];
  /** @type {Buffer[]} */
  const directory = [];
  let offset = 0;
  for (const [name, bytes] of files) {
    const packed = deflateRawSync(bytes, { level: 9 });
    /** @type {[number, 2 | 4][]} */
    const shared = [
      ...[[20, 2], [0, 2], [8, 2], [0, 2], [day, 2]], // version, flags, deflated, time, day
      ...[[crc32(bytes), 4], [packed.length, 4], [bytes.length, 4], [name.length, 2], [0, 2]],
    ]; // prettier-ignore
    const local = Buffer.concat([numbers([0x04034b50, 4], ...shared), Buffer.from(name, 'ascii'), packed]);
    parts.push(local);
    // Made on Unix, a plain file that all can read.
    const more = [[0, 2], [0, 2], [0, 2], [0o100644 * 0x10000, 4], [offset, 4]]; // prettier-ignore
    directory.push(
      numbers([0x02014b50, 4], [(3 << 8) | 20, 2], ...shared, ...more),
      Buffer.from(name, 'ascii'),
    );
    offset += local.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = numbers(
    ...[[0x06054b50, 4], [0, 2], [0, 2], [files.length, 2], [files.length, 2], [size, 4], [offset, 4], [0, 2]],
  ); // prettier-ignore
  return Buffer.concat([...parts, ...directory, end]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(zip, zipped(filesOf()));
