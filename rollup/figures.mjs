import { buildSync } from 'esbuild';

/**
 * The register of all figures, from the data of the widgets: `dist/figures.json`.
 *
 * @param {string} version
 */
export async function figuresJson(version) {
  const { outputFiles } = buildSync({
    entryPoints: ['src/cli/register/register.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
  });
  const { register } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
  // A figure a line: what a version changed is then a line in a comparison.
  const lines = register().map((figure) => `    ${JSON.stringify(figure)}`);
  return `{\n  "version": ${JSON.stringify(version)},\n  "figures": [\n${lines.join(',\n')}\n  ]\n}\n`.replace(
    /[^\0-\x7f]/g,
    (it) => `\\u${it.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
