/** The structured data in the pages: an independent processor expands every block. */

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

/** Every object of the expanded data except plain values and lists. */
function* nodesIn(value: unknown): Generator<Readonly<Record<string, unknown>>> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value) && !('@value' in value) && !('@list' in value))
    yield value as Record<string, unknown>;
  for (const inner of Object.values(value)) yield* nodesIn(inner);
}

/** The nodes of all blocks in one, so that the processor reads its vocabulary once. */
async function allExpanded(): Promise<readonly unknown[]> {
  const nodes = blocks.flatMap(({ text }) => {
    const { '@context': context, ...data } = JSON.parse(text) as Readonly<Record<string, unknown>>;
    expect(context).toBe('https://schema.org');
    return data['@graph'] ?? [data];
  });
  return expanded(JSON.stringify({ '@context': 'https://schema.org', '@graph': nodes }));
}

test('every block expands: all names and types are in schema.org, nothing is dropped', async () => {
  const problems: string[] = [];
  const isSound = await allExpanded().then(
    () => true,
    () => false,
  );
  for (const { page, text } of isSound ? [] : blocks)
    await expanded(text).catch((error: unknown) => problems.push(`${page}: ${String(error)}`));
  expect([isSound, problems]).toEqual([true, []]);
});

test('every object has a type or refers to one, and every id is an absolute address', async () => {
  const problems: string[] = [];
  for (const node of nodesIn(await allExpanded())) {
    const id = node['@id'];
    const isReference = Object.keys(node).join() === '@id';
    if (!isReference && node['@type'] === undefined)
      problems.push(`an object without a type: ${JSON.stringify(node)}`);
    if (id !== undefined && !(typeof id === 'string' && /^https?:\/\//.test(id)))
      problems.push(`an id that is not absolute: ${JSON.stringify(id)}`);
  }
  expect(problems).toEqual([]);
});

test('no value has an address of this site without its origin', () => {
  const short = blocks.filter(({ text }) =>
    /"(?:item|url|@id|contentUrl)":"(?!https?:)/.test(text),
  );
  expect(short).toEqual([]);
});

test('the page of each centre has its own data', () => {
  const withData = new Set(blocks.map(({ page }) => page));
  const centres = pages.filter((page) => /^\/centres\/(?!table\/)[^/]+\/$/.test(page));
  expect(centres.length).toBeGreaterThan(50);
  expect(centres.filter((page) => !withData.has(page))).toEqual([]);
});

const OAK = { '@context': 'https://schema.org', '@type': 'Place', name: 'Oak' };

test('the processor accepts valid data', async () => {
  expect(await expanded(JSON.stringify({ ...OAK, url: 'https://centres.example/oak/' }))).toEqual([
    {
      '@type': ['https://schema.org/Place'],
      'https://schema.org/name': [{ '@value': 'Oak' }],
      'https://schema.org/url': [{ '@id': 'https://centres.example/oak/' }],
    },
  ]);
});

test.each([
  ['a name that is not in schema.org', { nmae: 'Oak' }],
  ['a type that is not in schema.org', { '@type': 'ChildrensCentre' }],
  ['an id that is not absolute', { '@id': '/centres/oak/' }],
  ['another context', { '@context': 'https://other.example' }],
])('the processor refuses %s', async (_, change) => {
  await expect(expanded(JSON.stringify({ ...OAK, ...change }))).rejects.toThrow();
});
