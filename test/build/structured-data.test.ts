/** What machines read in the pages: every block is expanded by an independent processor. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, inject, test } from 'vitest';
import { fileOf, readSite } from '../../src/site-checks/built-site.ts';
import { dataBlocks, expanded } from '../support/site/schema-org.ts';

interface Block {
  readonly page: string;
  readonly text: string;
}

const blocks: Block[] = [];
let pages: readonly string[];

beforeAll(async () => {
  const site = await readSite(inject('siteFolder'), 'https://centres.example');
  pages = site.pages.map(({ address }) => address);
  for (const page of pages) {
    const html = await readFile(join(site.folder, fileOf(page)), 'utf8');
    blocks.push(...dataBlocks(html).map((text) => ({ page, text })));
  }
});

/** Every object of the expanded data that is a thing, not a plain value or a list. */
function* nodesIn(value: unknown): Generator<Readonly<Record<string, unknown>>> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value) && !('@value' in value) && !('@list' in value))
    yield value as Record<string, unknown>;
  for (const inner of Object.values(value)) yield* nodesIn(inner);
}

test('every block expands: all names and types are schema.org’s, nothing is dropped', async () => {
  const faults: string[] = [];
  for (const { page, text } of blocks) {
    await expanded(text).catch((error: unknown) => faults.push(`${page}: ${String(error)}`));
  }
  expect(faults).toEqual([]);
});

test('every thing has a type or leads to one, and every id is a whole address', async () => {
  const faults: string[] = [];
  for (const { page, text } of blocks) {
    for (const node of nodesIn(await expanded(text))) {
      const id = node['@id'];
      const isReference = Object.keys(node).join() === '@id';
      if (!isReference && node['@type'] === undefined) faults.push(`${page}: a thing of no type`);
      if (id !== undefined && !(typeof id === 'string' && /^https?:\/\//.test(id)))
        faults.push(`${page}: ${JSON.stringify(id)}`);
    }
  }
  expect(faults).toEqual([]);
});

test('no address in a value is one of this site without its origin', () => {
  const short = blocks.filter(({ text }) =>
    /"(?:item|url|@id|contentUrl)":"(?!https?:)/.test(text),
  );
  expect(short).toEqual([]);
});

test('each centre’s page has data of its own', () => {
  const told = new Set(blocks.map(({ page }) => page));
  const centres = pages.filter((page) => /^\/centres\/[^/]+\/$/.test(page));
  expect(centres.length).toBeGreaterThan(50);
  expect(centres.filter((page) => !told.has(page))).toEqual([]);
});

const OAK = { '@context': 'https://schema.org', '@type': 'Place', name: 'Oak' };

test('the processor takes what is right', async () => {
  expect(await expanded(JSON.stringify({ ...OAK, url: 'https://centres.example/oak/' }))).toEqual([
    {
      '@type': ['https://schema.org/Place'],
      'https://schema.org/name': [{ '@value': 'Oak' }],
      'https://schema.org/url': [{ '@id': 'https://centres.example/oak/' }],
    },
  ]);
});

test.each([
  ['a name that schema.org lacks', { nmae: 'Oak' }],
  ['a type that schema.org lacks', { '@type': 'ChildrensCentre' }],
  ['an id that is not whole', { '@id': '/centres/oak/' }],
  ['another context', { '@context': 'https://other.example' }],
])('the processor refuses %s', async (_, fault) => {
  await expect(expanded(JSON.stringify({ ...OAK, ...fault }))).rejects.toThrow();
});
