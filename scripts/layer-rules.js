/** Lint rules for layers and areas: imports point one way, areas form no circle, names do not repeat folders. */

import { readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';

/** Layers without side effects: no disk, no Astro. */
export const PURE_LAYERS = ['domain', 'wording', 'charts', 'exports', 'views'];

/** For each layer, the layers and files that it may import from. */
const MAY_IMPORT = {
  domain: [],
  wording: ['domain'],
  charts: ['domain', 'wording'],
  exports: ['domain', 'wording'],
  views: ['domain', 'wording', 'charts', 'exports'],
  browser: [...PURE_LAYERS, 'styles'],
  components: [...PURE_LAYERS, 'browser', 'styles'],
  layouts: [...PURE_LAYERS, 'components', 'styles'],
  pages: [...PURE_LAYERS, 'components', 'layouts', 'raster', 'styles', 'ingest/queries.ts'],
  raster: [],
  ingest: ['domain'],
  cli: [],
  build: ['domain', 'exports', 'cli'],
  dev: ['domain', 'ingest', 'serve/oruk-file.ts'],
  edit: ['domain', 'ingest', 'serve/listen.ts'],
  'site-checks': ['domain', 'wording', 'cli', 'serve/headers-file.ts'],
  'search-index': ['domain', 'wording', 'site-checks', 'build/browser-code.ts'],
  finishing: ['domain', 'wording', 'exports', 'site-checks', 'search-index'],
  serve: ['cli'],
  record: ['domain', 'cli', 'site-checks', 'ingest/build-inputs.ts', 'ingest/reading-settings.ts'],
  audit: ['domain', 'cli', 'site-checks', 'ingest/audit-record.ts'],
  bench: ['domain', 'cli', 'site-checks', 'edit/content/edited.ts'],
};

export const layers = Object.keys(MAY_IMPORT);

/** The layer and area of a file of `src/`; undefined for packages and for files in `src/` itself. */
function placeOf(file, root) {
  const [top, layer, area, ...rest] = relative(root, file).split(sep);
  if (top !== 'src' || area === undefined) return undefined;
  return { layer, area: rest.length > 0 ? area : undefined, name: [area, ...rest].join('/') };
}

/** A rule that checks every relative import of a file, given the places of both files. */
function importRule(messages, check) {
  return {
    meta: { type: 'problem', schema: [], messages },
    create(context) {
      const from = placeOf(context.filename, context.cwd);
      if (!from) return {};
      const checkImport = (node) => {
        const path = node.source?.value;
        if (typeof path !== 'string' || !path.startsWith('.')) return;
        const to = placeOf(resolve(dirname(context.filename), path), context.cwd);
        if (to) check({ context, node, from, to });
      };
      return {
        ImportDeclaration: checkImport,
        ImportExpression: checkImport,
        ExportNamedDeclaration: checkImport,
        ExportAllDeclaration: checkImport,
      };
    },
  };
}

const oneWay = importRule(
  { refused: '{{ from }} may import from {{ allowed }}, not from {{ to }}.' },
  ({ context, node, from, to }) => {
    if (from.layer === to.layer) return;
    const allowed = MAY_IMPORT[from.layer] ?? [];
    if (allowed.includes(to.layer) || allowed.includes(`${to.layer}/${to.name}`)) return;
    const words = allowed.length > 0 ? allowed.join(', ') : 'no other layer';
    const data = { from: from.layer, to: to.layer, allowed: words };
    context.report({ node, messageId: 'refused', data });
  },
);

const noCircle = importRule(
  {
    circle:
      'The areas of {{ layer }} import each other in a circle: {{ circle }}. Remove one of the imports.',
  },
  ({ context, node, from, to }) => {
    if (from.layer !== to.layer || !from.area || !to.area || from.area === to.area) return;
    const path = pathBetween(importsByArea(from.layer, context.cwd), to.area, from.area);
    if (!path) return;
    const data = { layer: from.layer, circle: [from.area, ...path].join(' → ') };
    context.report({ node, messageId: 'circle', data });
  },
);

const IMPORTED = /(?:from|import\()\s*'(\.{1,2}\/[^'?]+)/g;
const known = new Map();

/** For each area of a layer, the areas that its files import from, types included; read once per run. */
function importsByArea(layer, root) {
  if (known.has(layer)) return known.get(layer);
  const imports = new Map();
  known.set(layer, imports);
  for (const entry of readdirSync(join(root, 'src', layer), {
    recursive: true,
    withFileTypes: true,
  })) {
    const file = join(entry.parentPath, entry.name);
    const from = /\.(?:ts|astro)$/.test(file) ? placeOf(file, root) : undefined;
    if (!from?.area) continue;
    for (const [, path] of readFileSync(file, 'utf8').matchAll(IMPORTED)) {
      const to = placeOf(resolve(dirname(file), path), root);
      if (to?.layer !== layer || !to.area || to.area === from.area) continue;
      imports.set(from.area, (imports.get(from.area) ?? new Set()).add(to.area));
    }
  }
  return imports;
}

/** The areas from `start` to `end`; undefined if no chain of imports connects them. */
function pathBetween(imports, start, end, visited = new Set()) {
  if (start === end) return [end];
  visited.add(start);
  for (const next of imports.get(start) ?? []) {
    const path = visited.has(next) ? undefined : pathBetween(imports, next, end, visited);
    if (path) return [start, ...path];
  }
  return undefined;
}

const noRepeatedFolder = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      repeats: 'The folder is already called "{{ folder }}": leave it out of the file name.',
    },
  },
  create(context) {
    const folder = basename(dirname(context.filename));
    const name = basename(context.filename).replace(/\..*$/, '');
    // A rule of the gate is named after the sentence that it enforces.
    const isSentence = context.filename.includes(`${sep}rules${sep}`);
    const repeats = !isSentence && `-${name}-`.includes(`-${folder}-`) && name !== folder;
    return {
      Program(node) {
        if (repeats) context.report({ node, messageId: 'repeats', data: { folder } });
      },
    };
  },
};

export const importRules = {
  rules: { 'one-way': oneWay, 'no-circle': noCircle, 'no-repeated-folder': noRepeatedFolder },
};
