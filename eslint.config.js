import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The one place that may turn text into running code: it loads what the compiler itself has just generated. */
const LOADER = 'compiler/cli/laad.ts';

const RULES = {
  // What the project forbids outright.
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-floating-promises': 'error',
  // A switch without a default handles every member; one with a default says that the rest is alike.
  '@typescript-eslint/switch-exhaustiveness-check': [
    'error',
    { requireDefaultForNonUnion: true, considerDefaultExhaustiveForUnions: true },
  ],
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
  '@typescript-eslint/ban-ts-comment': 'error',
  '@typescript-eslint/no-implied-eval': 'error',
  'no-eval': 'error',
  'no-new-func': 'error',
  'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: false }],
  eqeqeq: 'error',
  // `void doe()` says in one expression that only the effect is meant.
  '@typescript-eslint/no-meaningless-void-operator': 'off',
  'prefer-const': 'error',

  // Where the strict set costs more than it gives.
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
  '@typescript-eslint/no-confusing-void-expression': [
    'error',
    { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true, ignoreVoidOperator: true },
  ],
  '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
  // The concrete syntax tree is a record of arrays of which the grammar, not the type, knows the length.
  '@typescript-eslint/no-non-null-assertion': 'off',
  // Chevrotain asks for one class, whose members are assigned in its constructor.
  '@typescript-eslint/no-extraneous-class': 'off',
};

export default defineConfig(
  { ignores: ['**/dist/', 'coverage/', '**/*.regel.ts', 'test/**/golden/'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: RULES,
  },
  {
    files: [LOADER],
    rules: {
      'no-eval': 'off',
      'no-new-func': 'off',
      '@typescript-eslint/no-implied-eval': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // A test reads what it has just built; a wrong shape fails the test anyway.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
    },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: { ecmaVersion: 2022, globals: { console: 'readonly', URL: 'readonly' } },
    rules: {
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-undef': 'error',
      'no-unused-vars': 'error',
      'max-lines': RULES['max-lines'],
    },
  },
);
