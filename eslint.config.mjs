import eslint from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import globals from 'globals';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const pure = [{ group: ['lit', 'lit/*', 'lit-*'], message: 'A template is no model.' }];

const inNode = (name) => Object.hasOwn(globals.node, name) || Object.hasOwn(globals.builtin, name);

/** Imports run one way: define → widgets → parts → base → model; knowledge and locales are leaves. */
const mayNotImport = (files, folders, why, others = []) => ({
  files,
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: [{ group: folders.map((f) => `**/${f}/**`), message: why }, ...others] },
    ],
  },
});

export default tseslint.config(
  { ignores: ['dist/', 'coverage/'] },
  eslint.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    plugins: { lit, wc, 'lit-a11y': litA11y },
    rules: {
      ...lit.configs['flat/recommended'].rules,
      ...wc.configs['flat/recommended'].rules,
      ...litA11y.configs.recommended.rules,
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        // Both break the page: Prototype 1.7 and MooTools 1.4 replace them on many older sites.
        {
          selector: "CallExpression[callee.object.name='Array'][callee.property.name='from']",
          message: 'Broken by Prototype and MooTools: spread instead.',
        },
        {
          selector: "CallExpression[callee.property.name='entries'][callee.object.type='ArrayExpression']",
          message: 'Broken by Prototype: use map with an index.',
        },
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // A `!` says "the data has it", where a test proves that it does.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': 'error',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
    },
  },
  mayNotImport(
    ['src/knowledge/**', 'src/locales/**'],
    ['model', 'base', 'parts', 'widgets', 'define', 'embed', 'cli'],
    'Facts and words are leaves.',
  ),
  mayNotImport(
    ['src/base/**'],
    ['parts', 'widgets', 'define', 'embed', 'cli'],
    'base stands below parts and widgets.',
  ),
  mayNotImport(['src/parts/**'], ['widgets', 'define', 'embed', 'cli'], 'parts stand below widgets.'),
  mayNotImport(['src/widgets/**'], ['define', 'embed', 'cli'], 'A widget does not register itself.'),
  // After the widgets: of two rules of one name the later one counts.
  mayNotImport(
    ['src/model/**', 'src/widgets/*/model.ts'],
    ['base', 'parts', 'define', 'embed', 'cli'],
    'A model is pure: it knows figures and words, and no element.',
    pure,
  ),
  {
    files: ['src/model/**', 'src/widgets/*/model.ts'],
    // No DOM: a model is called by servers, by the doctor and by tests without a browser.
    rules: {
      'no-restricted-globals': ['error', ...Object.keys(globals.browser).filter((it) => !inNode(it))],
    },
  },
  {
    files: ['src/knowledge/**'],
    // Of each other they know types only; a row holds its sources.
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^(?!.*/sources/)', allowTypeImports: true }] },
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      'no-console': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            // chai's `.equal` is typed as if it were thenable.
            { from: 'package', name: 'Equal', package: 'chai' },
            // Awaited by the runner itself.
            { from: 'package', name: ['describe', 'it', 'test'], package: 'node:test' },
          ],
        },
      ],
    },
  },
  // Scripts of the pages that tests load: they play the part of strangers, and break things on purpose.
  {
    files: ['test/hosts/pages/*.{js,mjs}'],
    languageOptions: { globals: globals.browser },
  },
  {
    files: ['**/*.mjs'],
    ignores: ['test/hosts/pages/**'],
    languageOptions: {
      globals: globals.node,
    },
  },
  // The benchmark hands functions to the page that it measures.
  {
    files: ['test/bench/in-page/*.js', 'test/bench/parts/*.mjs', 'rollup/heights.mjs'],
    languageOptions: { globals: globals.browser },
  },
);
