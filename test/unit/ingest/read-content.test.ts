/** The gate reports every problem once, at its place, and nothing that only follows from one. */

import { execFileSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { problemKinds } from '../../../src/domain/gate/problem-kinds.ts';
import { pathWords } from '../../../src/ingest/gate/field-problem.ts';
import { readContent } from '../../../src/ingest/read-content.ts';
import { whereWords } from '../../../src/ingest/gate/report/terminal.ts';
import { makeContent, withEntry } from '../../support/made-up/make-content.ts';
import { MISSING, contentFiles, writeContent } from '../../support/made-up/write-content.ts';
import type { ContentFiles } from '../../support/made-up/write-content.ts';
import { ruleCases } from '../domain/gate/rules/rule-cases.ts';
import { fileCases } from './file-cases.ts';
import { proseCases } from './questions/prose-cases.ts';

const good = makeContent();

/**
 * The problems of the made-up council after some changes, with places from the content folder.
 */
async function problemsWith(changes: ContentFiles, content = good) {
  const folder = await writeContent(content, changes);
  const reading = await readContent(folder);
  return reading.problems.map((problem) => ({
    kind: problem.kind,
    where: whereWords({ ...problem, file: problem.file.slice(folder.length + 1) }),
    field: pathWords(problem.path),
    found: problem.found,
    fix: problem.fix,
  }));
}

test('content without problems is read completely, each kind sorted by id', async () => {
  const folder = await writeContent(good);
  const counts: number[] = [];
  const reading = await readContent(folder, { onProgress: (read) => counts.push(read) });
  expect(reading.problems).toEqual([]);
  expect(JSON.parse(JSON.stringify(reading.content))).toEqual(JSON.parse(JSON.stringify(good)));
  expect(reading.entries).toBe(contentFiles(good).size - 4);
  expect(counts.at(-1)).toBe(reading.entries);
});

describe('one change, one problem', () => {
  test.each(fileCases)('$kind: $what', async ({ changes, kind, where, field, found, fix }) => {
    expect(await problemsWith(changes)).toEqual([{ kind, where, field, found, fix }]);
  });
});

test('files as Windows and Excel write them are read as all others', async () => {
  const files = contentFiles(good);
  const changes = [...files].map(
    ([name, text]) => [name, `\uFEFF${text.replaceAll('\n', '\r\n')}`] as const,
  );
  const folder = await writeContent(good, new Map([...changes, ['centres/.DS_Store', '']]));
  const { content, problems } = await readContent(folder);
  expect(problems).toEqual([]);
  expect(JSON.parse(JSON.stringify(content))).toEqual(JSON.parse(JSON.stringify(good)));
});

test.each(['libraries/moor.yaml', 'postcodes/outcodes.csv', 'site.yaml', 'pipe.yaml'])(
  'a pipe instead of %s is refused, and nothing waits for it',
  async (name) => {
    const folder = await writeContent(good);
    await rm(join(folder, name), { force: true });
    execFileSync('mkfifo', [join(folder, name)]);
    const { problems } = await readContent(folder);
    expect(problems).toMatchObject([{ place: { line: 1, column: 1 } }]);
  },
);

test('a field written twice above a line that cannot be read: both are reported', async () => {
  const broken = 'name: Dale\nname: Dale\nnote: ><b>-\n  More\n';
  const found = await problemsWith(new Map([['libraries/town-library.yaml', broken]]));
  expect(found.map(({ kind, where }) => `${kind} ${where}`)).toEqual([
    'key-twice libraries/town-library.yaml:2:1',
    'yaml libraries/town-library.yaml:3:8',
  ]);
});

test('a kind without a folder has no entries, and that is not a problem', async () => {
  const folder = await writeContent(good, new Map([['synonyms', MISSING]]));
  const { content, problems } = await readContent(folder);
  expect(problems).toEqual([]);
  expect(content?.synonyms).toEqual([]);
  expect(content?.places).toHaveLength(good.places.length);
});

test('entries that name one of a kind without a folder are found', async () => {
  const found = await problemsWith(new Map([['sources', MISSING]]));
  expect(found.map(({ where }) => where)).toContain('libraries/town-library.yaml:6:5');
  expect(new Set(found.map(({ kind }) => kind))).toEqual(new Set(['source-unknown']));
});

test.each([
  ['/nowhere/content', '/nowhere/content', 'no such folder'],
  ['package.json', 'package.json', 'a file'],
  ['scripts', 'scripts', 'a folder with no site.yaml and no entries'],
])('no content at %s: one problem', async (contentFolder, file, found) => {
  expect(await readContent(resolve(contentFolder))).toMatchObject({
    content: undefined,
    entries: 0,
    problems: [{ kind: 'content-missing', file, found }],
  });
});

describe('the day of reading', () => {
  test('overrides the one in site.yaml', async () => {
    const folder = await writeContent(good);
    const { content } = await readContent(folder, { asOf: '2026-03-01' });
    expect(content?.site.asOf).toBe('2026-03-01');
  });

  test('can be earlier than what was written: dates are judged by the later of the two', async () => {
    const folder = await writeContent(good);
    for (const year of [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2027, 2029, 2031]) {
      const asOf = `${String(year)}-06-30`;
      const { content, problems } = await readContent(folder, { asOf });
      expect(problems, asOf).toEqual([]);
      expect(content?.site.asOf).toBe(asOf);
    }
  });

  test('is a day', async () => {
    const folder = await writeContent(good);
    const { problems } = await readContent(folder, { asOf: 'today' });
    expect(problems).toMatchObject([{ kind: 'reading-day', file: 'AS_OF', found: '"today"' }]);
  });
});

test('problems of rules have a place in the file', async () => {
  const changed = withEntry(
    withEntry(good, 'libraries', 'town-library', { sources: ['report-2020', 'report-2021'] }),
    'questions',
    'where',
    { body: 'To a base.\n\nRing 01632 960002.' },
  );
  const found = await problemsWith(new Map(), changed);
  expect(found.map(({ where, field }) => `${where} ${field}`)).toEqual([
    'libraries/town-library.yaml:7:5 sources[2]',
    'questions/where.md:15:6 body',
  ]);
});

test('a problem in a row of a table has the line of the row', async () => {
  const text = `${contentFiles(good).get('postcodes/sectors.csv') ?? ''}NE1 1,54.7,-1.5,3,north-dale\n`;
  const found = await problemsWith(new Map([['postcodes/sectors.csv', text]]));
  expect(found.map(({ kind, where }) => `${kind} ${where}`)).toEqual([
    'postcode-area postcodes/sectors.csv:3:1',
  ]);
});

test('rules that do not need site.yaml run even if it cannot be read', async () => {
  const changed = withEntry(good, 'figures', 'lots-total', { unit: 'date' });
  const found = await problemsWith(new Map([['site.yaml', 'name: [\n']]), changed);
  expect(found.map(({ kind }) => kind)).toEqual(['figure-unit', 'yaml']);
});

test('5,000 records with 100 problems: all of them, each at its line and column', async () => {
  let content = good;
  const libraries = Array.from({ length: 5_000 }, (_, index) => ({
    ...good.libraries[0],
    id: `library-${String(index).padStart(4, '0')}`,
    name: index % 50 === 0 ? '' : `Library ${String(index)}`,
  }));
  content = { ...content, libraries: libraries as typeof good.libraries };
  const folder = await writeContent(content);
  const { problems, entries } = await readContent(folder);
  expect(entries).toBe(5_000 + contentFiles(good).size - 4 - good.libraries.length);
  expect(problems).toHaveLength(100);
  expect(problems.map(({ kind, place }) => ({ kind, place }))).toEqual(
    Array.from({ length: 100 }, () => ({ kind: 'field-empty', place: { line: 6, column: 7 } })),
  );
}, 60_000);

test('every kind of problem has a test', () => {
  const exercised = new Set<string>([
    ...fileCases.map(({ kind }) => kind),
    ...ruleCases.map(({ kind }) => kind),
    ...proseCases.map(({ kind }) => kind),
    // In tests of their own.
    'address-vanished',
    'change-untraced',
    'content-missing',
    'reading-day',
  ]);
  expect([...exercised].sort()).toEqual(Object.keys(problemKinds).sort());
});
