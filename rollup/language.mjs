/** A language as a file of its own: `dist/lang/<language>.js`. */
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/** By what a folder exports its language: `pt-BR` as `ptBR`. */
const exportOf = (tag) => tag.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/**
 * Plain data, left where the drop-in looks for it: so it may run before the drop-in or after it, as a module or as a
 * classic script.
 *
 * @param {string} folder such as `src/locales/de`, named by its tag
 * @param {string} file to write
 * @returns {import('rollup').RollupOptions}
 */
export function languageFile(folder, file) {
  const tag = basename(folder);
  const path = JSON.stringify(resolve(folder, 'index.ts'));
  const code = `import { ${exportOf(tag)} as language } from ${path};
    (globalThis[Symbol.for('nutrient-widgets.languages')] ??= []).push(language);`;
  return {
    input: 'language',
    output: {
      file,
      format: 'iife',
      banner: `/*! nutrient-widgets ${version} | MIT | ${tag} */`,
    },
    plugins: [
      {
        name: 'language-entry',
        resolveId: (id) => (id === 'language' ? { id, moduleSideEffects: true } : null),
        load: (id) => (id === 'language' ? code : null),
      },
      esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' }),
      terser({ ecma: 2022, format: { comments: /^!/, ascii_only: true } }),
    ],
  };
}
