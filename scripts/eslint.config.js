/** The lint rules of the project; the layer rules make imports point one way. */

import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { browserRules } from './browser-rules.js';
import { importRules, layers, PURE_LAYERS } from './layer-rules.js';

/** Tests import code, never the other way round: what both need belongs in src/. */
const NO_TESTS = {
  group: ['**/test/**'],
  message: 'Code never imports from test/. Move what a script needs to src/.',
};

function layerRules(layer) {
  const patterns = [
    NO_TESTS,
    {
      group: ['**/utils*', '**/helpers*', '**/common*', '**/misc*', '**/types.ts'],
      message: 'Name a file after its main export: these names do not say what is in it.',
    },
  ];
  if (PURE_LAYERS.includes(layer))
    patterns.push({
      group: ['node:*', 'astro', 'astro:*', 'astro/*', 'satteri'],
      message: `${layer} is pure: it uses neither the disk nor Astro. Read files in src/ingest, print in components.`,
    });
  else
    patterns.push({
      group: ['astro:content'],
      message: 'Only src/ingest/queries.ts reads the collections of Astro: import it instead.',
    });
  if (layer === 'browser')
    patterns.push({
      group: ['zod', '**/entries/schemas/**', '**/entries/kinds.ts'],
      message: 'Code for the browser never loads zod: import the type from entries/entry.ts.',
    });
  return {
    files: [`src/${layer}/**/*.{ts,astro}`],
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  };
}

export default defineConfig(
  globalIgnores(['dist', '.site', '.astro', '.cache', '.look', 'content']),
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['scripts/*.js'] },
        tsconfigRootDir: process.cwd(),
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { varsIgnorePattern: '^_', argsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Fields of untyped records are read as row['name'], to distinguish them from typed properties.
      '@typescript-eslint/dot-notation': 'off',
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'max-lines': ['error', 200],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Use named exports.' },
        {
          selector:
            'NewExpression[callee.name="Date"][arguments.length=0], CallExpression[callee.object.name="Date"][callee.property.name="now"]',
          message: 'Pass the day as an argument (site.asOf): no code reads the clock.',
        },
      ],
    },
  },
  {
    files: ['scripts/*.ts'],
    rules: {
      'max-lines': ['error', 80],
      'no-restricted-imports': ['error', { patterns: [NO_TESTS] }],
    },
  },
  ...layers.map(layerRules),
  browserRules(process.cwd()),
  {
    files: ['src/**/*.{ts,astro}'],
    plugins: { layers: importRules },
    rules: {
      'layers/one-way': 'error',
      'layers/no-circle': 'error',
      'layers/no-repeated-folder': 'error',
    },
  },
  {
    files: ['src/ingest/queries.ts', 'src/content.config.ts'],
    rules: { 'no-restricted-imports': 'off' },
  },
  astro.configs['flat/recommended'],
  astro.configs['flat/jsx-a11y-strict'],
  {
    files: ['**/*.astro', '**/*.astro/*.ts', '**/*.js', '**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  {
    files: ['**/*.astro'],
    rules: { 'astro/no-set-html-directive': 'error', 'max-lines': ['error', 200] },
  },
  {
    files: ['src/pages/**/*.ts', 'astro.config.mjs'],
    rules: { '@typescript-eslint/require-await': 'off' },
  },
);
