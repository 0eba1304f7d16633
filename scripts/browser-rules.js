/** Lint rules for what reaches a browser: nothing newer than the oldest browsers in package.json. */

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import esX from 'eslint-plugin-es-x';

/** Imports of values: those of types alone do not reach a browser. */
const IMPORTS = [
  /^(?:import|export)\s+(?!type\b)(?:[^';]*?\sfrom\s+)?'(\.[^']+)'/gm,
  /\bimport\('(\.[^']+)'\)/g,
];

/** The files of `src/browser` and all that they import, as paths from `root`. */
export function filesInBrowsers(root) {
  const found = new Set();
  const add = (file) => {
    if (found.has(file) || !existsSync(file)) return;
    found.add(file);
    const code = readFileSync(file, 'utf8');
    for (const pattern of IMPORTS)
      for (const [, path] of code.matchAll(pattern)) add(resolve(dirname(file), path));
  };
  const folder = join(root, 'src/browser');
  for (const name of readdirSync(folder, { recursive: true }))
    if (name.endsWith('.ts')) add(join(folder, name));
  return [...found].map((file) => relative(root, file).replaceAll('\\', '/'));
}

const FLOOR = 'Browsers of the floor in package.json ("browserslist") do not have it.';

/** The floor has what ES2022 brought, except for the expressions that Safari learnt in 16.4. */
export function browserRules(root) {
  const newer = esX.configs['flat/restrict-to-es2022'];
  return {
    files: filesInBrowsers(root),
    plugins: newer.plugins,
    rules: {
      ...newer.rules,
      'es-x/no-regexp-lookbehind-assertions': 'error',
      'es-x/no-class-static-block': 'error',
      'es-x/no-intl-segmenter': 'error',
      'no-restricted-properties': [
        'error',
        ...[
          ['URL', 'canParse'],
          ['URL', 'parse'],
          ['AbortSignal', 'timeout'],
          ['AbortSignal', 'any'],
        ].map(([object, property]) => ({ object, property, message: FLOOR })),
      ],
    },
  };
}
