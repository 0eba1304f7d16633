/** Every base agrees with the table of facts. */

import { expect, test } from 'vitest';
import { isBase } from '../../src/domain/entries/base.ts';
import { content, districtId, keyed } from './content-under-test.ts';
import { numbersLost } from './numbers-lost.ts';
import { cell, filled, listed, pointOf, readTable } from './read-table.ts';
import type { Row } from './read-table.ts';

const rows = readTable('facts/bases.csv');
const bases = content.centres.filter(isBase);
const slugOf = (row: Row): string => cell(row, 'slug');

test('name, place, when and by what it was named, doubt and sources', () => {
  const kept = keyed(
    bases,
    ({ id }) => id,
    ({ base, district, address, postcode, point }) => ({
      name: base.name,
      district,
      address,
      postcode,
      point,
      proposed: base.proposed,
      namedBy: base.namedBy,
      inDoubt: base.inDoubt !== undefined,
      cautioned: (base.cautions ?? []).length > 0,
      sources: base.sources,
    }),
  );
  expect(kept).toEqual(
    keyed(rows, slugOf, (row) => ({
      name: cell(row, 'base_name'),
      district: districtId(cell(row, 'district')),
      address: filled(row, 'address'),
      postcode: filled(row, 'postcode'),
      point: pointOf(row),
      proposed: cell(row, 'proposed'),
      namedBy: cell(row, 'named_by').replace('-', ' '),
      inDoubt: cell(row, 'cautions').startsWith('CHECK BEFORE USE'),
      cautioned: filled(row, 'cautions') !== undefined,
      sources: listed(row, 'sources'),
    })),
  );
});

test('cautions have all numbers of the table', () => {
  for (const row of rows) {
    const base = bases.find(({ id }) => id === slugOf(row))?.base;
    expect(
      numbersLost(cell(row, 'cautions'), [base?.inDoubt, ...(base?.cautions ?? [])]),
      slugOf(row),
    ).toEqual([]);
  }
});
