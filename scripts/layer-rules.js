/** Lint rules for the rooms of the code: imports point one way, areas form no circle, names do not repeat folders. */

import { readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';

const PAGES_KNOW = ['domain', 'wording', 'charts', 'exports', 'views'];

/** For each layer the layers that it may import from. */
const MAY_KNOW = {
  domain: [],
  wording: ['domain'],
  charts: ['domain', 'wording'],
  exports: ['domain', 'wording'],
  views: ['domain', 'wording', 'charts', 'exports'],
  browser: [...PAGES_KNOW, 'styles'],
  components: [...PAGES_KNOW, 'browser', 'styles'],
  layouts: [...PAGES_KNOW, 'components', 'styles'],
  pages: [...PAGES_KNOW, 'components', 'layouts', 'styles', 'ingest/queries.ts'],
  ingest: ['domain'],
  cli: [],
  build: ['domain', 'cli'],
  'site-checks': ['domain', 'wording', 'cli'],
  'search-index': ['domain', 'wording', 'site-checks'],
  serve: ['cli'],
  bench: ['domain', 'cli', 'site-checks'],
};

export const layers = Object.keys(MAY_KNOW);

/** Pagefind's, Node's and Astro's own modules have no room; nor has a file of `src/` itself. */
function roomOf(file, root) {
  const [top, layer, area, ...rest] = relative(root, file).split(sep);
  if (top !== 'src' || area === undefined) return undefined;
  return { layer, area: rest.length > 0 ? area : undefined, name: [area, ...rest].join('/') };
}

/** A rule that sees every import of a file in a layer, with the rooms of both ends. */
function importRule(messages, check) {
  return {
    meta: { type: 'problem', schema: [], messages },
    create(context) {
      const from = roomOf(context.filename, context.cwd);
      if (!from) return {};
      const see = (node) => {
        const path = node.source?.value;
        if (typeof path !== 'string' || !path.startsWith('.')) return;
        const to = roomOf(resolve(dirname(context.filename), path), context.cwd);
        if (to) check({ context, node, from, to });
      };
      return {
        ImportDeclaration: see,
        ImportExpression: see,
        ExportNamedDeclaration: see,
        ExportAllDeclaration: see,
      };
    },
  };
}

const oneWay = importRule(
  { refused: '{{ from }} may import from {{ allowed }}, not from {{ to }}.' },
  ({ context, node, from, to }) => {
    if (from.layer === to.layer) return;
    const allowed = MAY_KNOW[from.layer] ?? [];
    if (allowed.includes(to.layer) || allowed.includes(`${to.layer}/${to.name}`)) return;
    const words = allowed.length > 0 ? allowed.join(', ') : 'no other layer';
    const data = { from: from.layer, to: to.layer, allowed: words };
    context.report({ node, messageId: 'refused', data });
  },
);

const noCircle = importRule(
  { circle: 'Areas form no circle, but in {{ layer }}: {{ way }}.' },
  ({ context, node, from, to }) => {
    if (from.layer !== to.layer || !from.area || !to.area || from.area === to.area) return;
    const way = wayBetween(neighboursIn(from.layer, context.cwd), to.area, from.area);
    if (!way) return;
    const data = { layer: from.layer, way: [from.area, ...way].join(' → ') };
    context.report({ node, messageId: 'circle', data });
  },
);

const IMPORTED = /(?:from|import\()\s*'(\.{1,2}\/[^'?]+)/g;
const known = new Map();

/** For each area of a layer the areas that its files import from, types included; read once a run. */
function neighboursIn(layer, root) {
  if (known.has(layer)) return known.get(layer);
  const neighbours = new Map();
  known.set(layer, neighbours);
  for (const entry of readdirSync(join(root, 'src', layer), {
    recursive: true,
    withFileTypes: true,
  })) {
    const file = join(entry.parentPath, entry.name);
    const from = /\.(?:ts|astro)$/.test(file) ? roomOf(file, root) : undefined;
    if (!from?.area) continue;
    for (const [, path] of readFileSync(file, 'utf8').matchAll(IMPORTED)) {
      const to = roomOf(resolve(dirname(file), path), root);
      if (to?.layer !== layer || !to.area || to.area === from.area) continue;
      neighbours.set(from.area, (neighbours.get(from.area) ?? new Set()).add(to.area));
    }
  }
  return neighbours;
}

/** The areas from `start` to `end`, or nothing where no import leads there. */
function wayBetween(neighbours, start, end, passed = new Set()) {
  if (start === end) return [end];
  passed.add(start);
  for (const next of neighbours.get(start) ?? []) {
    const way = passed.has(next) ? undefined : wayBetween(neighbours, next, end, passed);
    if (way) return [start, ...way];
  }
  return undefined;
}

const noRepeatedFolder = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { repeats: 'The folder says "{{ folder }}" already: leave it out of the name.' },
  },
  create(context) {
    const folder = basename(dirname(context.filename));
    const name = basename(context.filename).replace(/\..*$/, '');
    // A rule of the gate is named as the sentence that it holds.
    const isSentence = context.filename.includes(`${sep}rules${sep}`);
    const repeats = !isSentence && `-${name}-`.includes(`-${folder}-`) && name !== folder;
    return {
      Program(node) {
        if (repeats) context.report({ node, messageId: 'repeats', data: { folder } });
      },
    };
  },
};

export const rooms = {
  rules: { 'one-way': oneWay, 'no-circle': noCircle, 'no-repeated-folder': noRepeatedFolder },
};
