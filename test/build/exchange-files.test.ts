/** The lots and services on the built site are those that the unit tests check by rules and schemas. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, inject, test } from 'vitest';
import { lotsPackage } from '../../src/exports/ocds/lots-release.ts';
import { ORUK_FOLDER, orukAnswers } from '../../src/exports/oruk/answers.ts';
import { realContent } from '../support/content/real-content.ts';
import { readSite } from '../../src/site-checks/built-site.ts';
import { serveFolder } from '../../src/serve/static-server.ts';

const ORIGIN = 'https://centres.example';
const folder = inject('siteFolder');

/** The result of the pure functions, as read from JSON. */
const expected = new Map<string, unknown>();

beforeAll(async () => {
  const content = await realContent();
  const context = { content, siteUrl: new URL(ORIGIN) };
  expected.set('/data/lots.json', asRead(lotsPackage(context)));
  for (const { path, body } of orukAnswers(context)) expected.set(path, asRead(body));
});

function asRead(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

test('each file exists and has the same content', async () => {
  for (const [path, body] of expected) {
    const text = await readFile(join(folder, path), 'utf8');
    expect(JSON.parse(text), path).toEqual(body);
  }
});

test('there is no other file of services', async () => {
  const { files } = await readSite(folder, ORIGIN);
  expect([...files].filter((path) => path.startsWith(ORUK_FOLDER)).sort()).toEqual(
    [...expected.keys()].filter((path) => path.startsWith(ORUK_FOLDER)).sort(),
  );
});

test('pages of other sites can read them, as JSON', async () => {
  const server = await serveFolder(folder, { exactly: 0 });
  try {
    for (const path of ['/data/lots.json', '/oruk/services.json']) {
      const { headers } = await fetch(`${server.url}${path}`);
      expect(headers.get('access-control-allow-origin'), path).toBe('*');
      expect(headers.get('content-type'), path).toMatch(/^application\/json/);
    }
  } finally {
    await server.close();
  }
});
