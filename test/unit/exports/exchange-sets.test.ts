import { expect, test } from 'vitest';
import { dataSets, filesOf } from '../../../src/exports/data-sets.ts';
import { makeContent } from '../../support/made-up/make-content.ts';
import { makeCounty } from '../../support/made-up/make-county.ts';

const siteUrl = new URL('https://centres.example');

test('lots and services are in the registry, and every file has its own path', () => {
  const sets = dataSets({ content: makeCounty(), siteUrl });
  expect(sets.map(({ id }) => id)).toEqual(expect.arrayContaining(['lots', 'services']));
  const paths = sets.flatMap(filesOf).map(({ path }) => path);
  expect(paths).toEqual([...new Set(paths)]);
  expect(paths).toEqual(expect.arrayContaining(['/data/lots.json', '/oruk/index.json']));
});

test('no two files that the page lists have the same name', () => {
  for (const { id, files } of dataSets({ content: makeCounty(), siteUrl })) {
    const names = files.map(({ format }) => format);
    expect(names, id).toEqual([...new Set(names)]);
  }
});

test('a council without lots and services has the same addresses, and sets of no rows', () => {
  const sets = dataSets({ content: { ...makeContent(), lots: [] }, siteUrl });
  const rows = sets.flatMap((set) => (['lots', 'services'].includes(set.id) ? [set.rows] : []));
  expect(rows).toEqual([0, 0]);
  const lots = sets.find(({ id }) => id === 'lots')?.files.find(({ format }) => format === 'OCDS');
  expect(JSON.parse(String(lots?.make()))).toMatchObject({ releases: [] });
});
