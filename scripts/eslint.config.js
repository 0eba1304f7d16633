/** What the linter holds the code to; the layer rules keep imports pointing one way. */

import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const ONE_WAY =
  'Imports point one way: domain ← ingest ← scripts; domain ← views, charts, exports ← components ← layouts ← pages; domain, views, charts ← browser ← components; ingest/queries ← pages; domain ← output ← scripts.';

/** For each layer the layers that it must not know. */
const FORBIDDEN_LAYERS = {
  domain: [
    'ingest',
    'views',
    'charts',
    'exports',
    'browser',
    'components',
    'layouts',
    'pages',
    'output',
  ],
  ingest: ['views', 'charts', 'exports', 'browser', 'components', 'layouts', 'pages', 'output'],
  views: ['ingest', 'browser', 'components', 'layouts', 'pages', 'output'],
  charts: ['ingest', 'browser', 'components', 'layouts', 'pages', 'output'],
  exports: ['ingest', 'browser', 'components', 'layouts', 'pages', 'output'],
  browser: ['ingest', 'exports', 'components', 'layouts', 'pages', 'output'],
  components: ['ingest', 'layouts', 'pages', 'output'],
  layouts: ['ingest', 'pages', 'output'],
  pages: ['output'],
  output: ['ingest', 'views', 'charts', 'exports', 'browser', 'components', 'layouts', 'pages'],
};

/** Tests know the code, never the other way round: what both need is code. */
const NO_TESTS = {
  group: ['**/test/**'],
  message: 'Code never imports from test/. Move what a script needs to src/output/.',
};

/** Layers that hold meaning alone: no disk, no Astro. */
const PURE_LAYERS = ['domain', 'views', 'charts', 'exports'];

function layerRules(layer) {
  const patterns = [
    NO_TESTS,
    {
      group: FORBIDDEN_LAYERS[layer].map((other) => `**/${other}/**`),
      message: `${ONE_WAY} This is ${layer}.`,
    },
    {
      group: ['**/utils*', '**/helpers*', '**/common*', '**/misc*', '**/types.ts'],
      message: 'A file is named after its main export; these names say nothing.',
    },
  ];
  if (PURE_LAYERS.includes(layer))
    patterns.push({
      group: ['node:*', 'astro', 'astro:*', 'astro/*'],
      message: `${layer} is pure: it touches neither disk nor Astro. Read in src/ingest, print in components.`,
    });
  else
    patterns.push({
      group: ['astro:content'],
      message: 'Only src/ingest/queries.ts asks Astro for prose; pages ask it.',
    });
  if (layer === 'pages')
    patterns.push({
      regex: 'ingest/(?!queries)',
      message: 'A page asks src/ingest/queries.ts for content and knows no other part of ingest.',
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
      // Fields of records are read as row['name'], so that they look unlike those of our own types.
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
        { selector: 'ExportDefaultDeclaration', message: 'Exports have names.' },
        {
          selector:
            'NewExpression[callee.name="Date"][arguments.length=0], CallExpression[callee.object.name="Date"][callee.property.name="now"]',
          message: 'The day of reading is an argument (site.asOf), never the clock of the machine.',
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
  ...Object.keys(FORBIDDEN_LAYERS).map(layerRules),
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
