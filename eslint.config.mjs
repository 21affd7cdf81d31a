import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import storybook from 'eslint-plugin-storybook';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import ts from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['dist/', 'storybook-static/', 'coverage/', '.cache/']),
  // Built, and checked by the compilers of their frameworks, whose types are not installed here.
  globalIgnores(['examples/frameworks/dist/', 'examples/frameworks/**/*.{ts,tsx}']),
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [ts.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.all.json' } },
    rules: {
      // A name that starts with _ says that a signature needs it and the code does not.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allow: ['Markup'] }],
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [wc.configs['flat/best-practice'], lit.configs['flat/recommended'], litA11y.configs.recommended],
    rules: {
      // Types say what a base class implements, and a listener on the element itself goes when the element goes.
      'wc/guard-super-call': 'off',
      'wc/require-listener-teardown': 'off',
    },
    settings: {
      wc: {
        elementBaseClasses: [
          'LitElement',
          'ReactiveElement',
          'LeeElement',
          'LeeField',
          'LeeControl',
          'LeeGroup',
        ],
      },
    },
  },
  {
    // A framework's interface is added to by one that extends ours and says no more.
    files: ['src/types/*.ts'],
    rules: {
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
    },
  },
  {
    files: ['**/*.test.ts', 'test/**/*.ts', 'test/**/*.tsx'],
    rules: {
      // chai's assertions are expressions, node:test runs what `test()` gives
      // without being awaited, and a test looks at methods without calling them.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    // They steer browsers through drivers in plain JavaScript.
    files: ['test/integration/**/*.ts', 'test/calm/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  { files: ['**/*.mjs'], languageOptions: { globals: globals.node } },
  { files: ['examples/**/*.js'], languageOptions: { globals: globals.browser } },
  // These also hold functions that run in a page.
  {
    files: ['test/**/*.mjs', 'scripts/bench-*.mjs', 'scripts/lib/calm/*.mjs'],
    languageOptions: { globals: globals.browser },
  },
  storybook.configs['flat/recommended'],
);
