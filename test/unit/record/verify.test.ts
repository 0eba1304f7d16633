/** A published copy is compared with what is built here, and each difference is said. */

import { cp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { versionListText } from '../../../src/domain/data/kept-versions.ts';
import type { BuildOrigin } from '../../../src/domain/checks/build-record.ts';
import { readBuildRecord, writeBuildRecord } from '../../../src/record/file.ts';
import { compare } from '../../../src/record/verify/compare.ts';
import type { Comparison, Rebuilt } from '../../../src/record/verify/compare.ts';
import { publishedCopy, recordOf } from '../../../src/record/verify/published.ts';
import { originNotes, verifyReport } from '../../../src/record/verify/report.ts';
import { serveFolder } from '../../../src/serve/static-server.ts';
import { folderOfTest } from '../../support/folder-of-test.ts';
import { writeSite } from '../../support/site/write-site.ts';

const NOW = { version: '2026-02-01-0123abcd', asAt: '2026-02-01' };
const BEFORE = { version: '2026-01-01-89abcdef', asAt: '2026-01-01' };
const ORIGIN: BuildOrigin = {
  generator: '1.0.0',
  commit: 'a1',
  clean: true,
  content: 'c1',
  code: 'd1',
  versions: { node: '24.0.0', astro: '7.0.0', pagefind: '1.0.0' },
  asOf: '2026-02-01',
  siteUrl: 'https://centres.example/pfad',
};

let folder: string;
let rebuilt: Rebuilt;

beforeAll(async () => {
  folder = await writeSite({
    '/index.html': 'Home',
    '/help/index.html': `<p>${'Help. '.repeat(800)}</p>`,
    '/404.html': 'No such page',
    '/_headers': '/*\n  X-Frame-Options: DENY\n',
    '/data/versions.json': versionListText({ versions: [NOW] }),
    '/data/a file.bin': Uint8Array.from([0, 255, 13, 10]),
  });
  await writeBuildRecord(folder, ORIGIN);
  rebuilt = { record: await readBuildRecord(folder), versions: { versions: [NOW] } };
});

afterAll(() => rm(folder, { recursive: true }));

/** The comparison with a copy that `change` made different; on a host below a path, or in a folder. */
async function comparedWith(
  change: (copy: string) => Promise<unknown>,
  kind: 'host' | 'folder' = 'host',
): Promise<Comparison> {
  const copied = join(await folderOfTest(), 'copy');
  await cp(folder, copied, { recursive: true });
  await change(copied);
  if (kind === 'folder') {
    const copy = publishedCopy(copied);
    return compare(copy, await recordOf(copy), rebuilt);
  }
  const server = await serveFolder(copied, { exactly: 0 }, '/pfad/');
  try {
    const copy = publishedCopy(server.url);
    return await compare(copy, await recordOf(copy), rebuilt);
  } finally {
    await server.close();
  }
}

const unchanged = (): Promise<void> => Promise.resolve();

test('a copy with every byte has no difference, on a host that compresses and in a folder', async () => {
  expect(await comparedWith(unchanged)).toEqual({
    differences: [],
    compared: 5,
    kept: 0,
    unserved: ['/_headers'],
  });
  expect(await comparedWith(unchanged, 'folder')).toEqual({
    differences: [],
    compared: 6,
    kept: 0,
    unserved: [],
  });
});

test('a changed byte, a missing file, another page for unknown addresses and a file too many are found', async () => {
  const { differences } = await comparedWith(async (copy) => {
    await writeFile(join(copy, 'index.html'), 'Hone');
    await rm(join(copy, 'help/index.html'));
    await writeFile(join(copy, '404.html'), 'Gone');
    await writeFile(join(copy, 'old.html'), 'Old');
    await writeBuildRecord(copy, ORIGIN);
  });
  expect(differences.map(({ file, kind }) => `${kind} ${file}`)).toEqual([
    'different /404.html',
    'missing /help/index.html',
    'different /index.html',
    'extra /old.html',
  ]);
  expect(differences[1]?.message).toBe('answers 404');
  expect(differences[2]?.message).toMatch(
    /^has 4 bytes, sha256 [0-9a-f]{12}…; built here it has 4 bytes, sha256 [0-9a-f]{12}…$/,
  );
});

test('earlier versions of the data are compared with the record of the copy, and their list with what a build would write', async () => {
  const addEarlier = async (copy: string): Promise<void> => {
    await cp(join(copy, 'help'), join(copy, 'data', BEFORE.version), { recursive: true });
    const list = versionListText({ versions: [NOW, BEFORE] });
    await writeFile(join(copy, 'data/versions.json'), list);
    await writeBuildRecord(copy, ORIGIN);
  };
  const { differences, kept } = await comparedWith(addEarlier);
  expect({ differences, kept }).toEqual({ differences: [], kept: 1 });

  const changed = await comparedWith(async (copy) => {
    await addEarlier(copy);
    await writeFile(join(copy, 'data', BEFORE.version, 'index.html'), '');
    const list = versionListText({ versions: [BEFORE, NOW] });
    await writeFile(join(copy, 'data/versions.json'), list);
  });
  expect(changed.differences.map(({ file }) => file)).toEqual([
    `/data/${BEFORE.version}/index.html`,
    '/data/versions.json',
  ]);
});

test('what is no published site is refused with a sentence', async () => {
  const nothing = await folderOfTest();
  await expect(recordOf(publishedCopy(nothing))).rejects.toThrow(
    `${nothing} cannot be verified: /build.json is not there.`,
  );
  await writeFile(join(nothing, 'build.json'), '{"siteUrl": 1}');
  await expect(recordOf(publishedCopy(nothing))).rejects.toThrow('is not a record of a build');
  await expect(recordOf(publishedCopy('http://localhost:1'))).rejects.toThrow('gives no answer');
  expect(() => publishedCopy('no/such/folder')).toThrow('neither a folder nor an address');
});

test('the report counts what was compared, and says from which commit the site was built', () => {
  const same = { differences: [], compared: 1200, kept: 2, unserved: ['/_headers'] };
  expect(verifyReport('https://centres.example', same, ORIGIN, ORIGIN)).toMatchInlineSnapshot(`
    "1,200 files at https://centres.example are byte for byte what is built here (commit a1).
    2 files of earlier versions of the data, which no build makes again, are as the site's own record says.
    Not compared, because hosts do not serve it: /_headers.
    "
  `);
  const differences = Array.from({ length: 22 }, (_, place) => ({
    file: `/${String(place)}.html`,
    kind: 'missing' as const,
    message: 'answers 404',
  }));
  const other = { ...ORIGIN, commit: 'b2', content: 'c2' };
  const report = verifyReport('dist', { ...same, differences }, ORIGIN, other);
  expect(report.split('\n').slice(-6)).toEqual([
    'missing    /19.html answers 404',
    'and 2 more',
    '',
    'It was built from commit a1, this folder is at b2. To compare with that one: git checkout a1 && npm ci',
    'It was built from other content than is here.',
    '22 differences in 1,202 files at dist.',
  ]);
});

test('what differs before any page is made is said, each alone', () => {
  const versions = { ...ORIGIN.versions, astro: '7.0.1' };
  expect(originNotes(ORIGIN, ORIGIN)).toEqual([]);
  expect(originNotes({ ...ORIGIN, commit: null, clean: null }, ORIGIN)).toEqual([]);
  expect(originNotes({ ...ORIGIN, clean: false }, ORIGIN)).toEqual([
    'It was built with changes that are in no commit, so no commit gives all of it.',
  ]);
  expect(originNotes(ORIGIN, { ...ORIGIN, code: 'd2', versions })).toEqual([
    'It was built by other code than is here.',
    'It was built with astro 7.0.0, here is 7.0.1.',
  ]);
});
