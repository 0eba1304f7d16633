/** Every centre agrees with the table of facts. */

import { expect, test } from 'vitest';
import type { Centre } from '../../src/domain/entries/entry.ts';
import { isBase } from '../../src/domain/entries/base.ts';
import { nearestFirst } from '../../src/domain/places/distance.ts';
import { leadsOf, siteChangesOf, snapshots, stepsOf } from './centre-row.ts';
import { content, districtId, keyed } from './content-under-test.ts';
import { numbersLost } from './numbers-lost.ts';
import { cell, filled, listed, pointOf, readTable } from './read-table.ts';
import type { Row } from './read-table.ts';

const rows = readTable('facts/centres.csv');
const baseRows = readTable('facts/bases.csv');
const namedBy = new Map(baseRows.map((row) => [cell(row, 'slug'), cell(row, 'named_by')]));
const { centres } = content;
const bases = centres.filter(isBase);

const idOf = ({ id }: { readonly id: string }): string => id;
const slugOf = (row: Row): string => cell(row, 'slug');
const ordered = (ids: readonly string[]): string[] => [...new Set(ids)].sort();

test('identity, place and dates', () => {
  const kept = keyed(centres, idOf, (centre) => ({
    urn: centre.identifiers?.['urn'],
    name: centre.name,
    shortName: centre.shortName,
    otherNames: centre.otherNames ?? [],
    town: centre.town,
    district: centre.district,
    address: centre.address,
    postcode: centre.postcode,
    point: centre.point,
    opened: centre.opened?.date,
    phase: centre.phase,
    closed: centre.closed?.date,
    leftRegister: centre.leftRegister?.date,
  }));
  expect(kept).toEqual(
    keyed(rows, slugOf, (row) => ({
      urn: filled(row, 'urn'),
      name: cell(row, 'name'),
      shortName: cell(row, 'short_name'),
      otherNames: listed(row, 'other_names'),
      town: cell(row, 'town'),
      district: districtId(cell(row, 'district')),
      address: filled(row, 'address'),
      postcode: filled(row, 'postcode'),
      point: pointOf(row),
      opened: filled(row, 'register_open_date'),
      phase: filled(row, 'phase') === undefined ? undefined : Number(cell(row, 'phase')),
      closed: filled(row, 'closed'),
      leftRegister: filled(row, 'left_register'),
    })),
  );
});

test('changes in the register', () => {
  const kept = keyed(centres, idOf, ({ siteChanges = [] }) =>
    siteChanges.map(({ what, from, to, between }) => ({ what, from, to, between })),
  );
  expect(kept).toEqual(keyed(rows, slugOf, siteChangesOf));
});

test('who ran it, and how that is known', () => {
  const kept = keyed(centres, idOf, ({ ledBy = [] }) =>
    ledBy.map(({ organisation, basis, period }) => ({ organisation, basis, period })),
  );
  expect(kept).toEqual(keyed(rows, slugOf, leadsOf));
});

test('proposal of 2018 and decision of 2019', () => {
  const kept = keyed(centres, idOf, ({ steps = [] }) =>
    steps.map(({ kind, date, outcome, basis }) => ({ kind, date, outcome, basis })),
  );
  expect(kept).toEqual(keyed(rows, slugOf, (row) => stepsOf(row, namedBy.get(slugOf(row)))));
});

test('sources, and no sources of another row', () => {
  const kept = keyed(centres, idOf, ({ sources }) => ordered(sources));
  expect(kept).toEqual(
    keyed(rows, slugOf, (row) => {
      const base = baseRows.find((other) => slugOf(other) === slugOf(row));
      return ordered([
        ...listed(row, 'sources'),
        ...(base ? listed(base, 'sources') : []),
        ...snapshots(cell(row, 'left_register')),
      ]);
    }),
  );
});

test('later use and notes have all numbers of the table', () => {
  expect(
    rows.flatMap((row) => {
      const { note, buildingNow, base } = centreOf(row);
      const said = [note, buildingNow?.text, base?.inDoubt, ...(base?.cautions ?? [])];
      const lost = [
        ...(filled(row, 'after_use') === undefined || buildingNow ? [] : ['later use']),
        ...(filled(row, 'notes') === undefined || note !== undefined ? [] : ['note']),
        ...numbersLost(`${cell(row, 'after_use')} ${cell(row, 'notes')}`, [
          ...said,
          centreOf(row).phase?.toString(),
        ]),
      ];
      return lost.length > 0 ? [{ centre: slugOf(row), lost }] : [];
    }),
  ).toEqual([]);
});

test('its lot, and the route of the lot', () => {
  const lotsOf = (id: string) => content.lots.filter((lot) => lot.centres.includes(id));
  expect(keyed(centres, idOf, ({ id }) => lotsOf(id).map((lot) => [lot.id, lot.route]))).toEqual(
    keyed(rows, slugOf, (row) =>
      listed(row, 'lot').map((lot) => [lot, filled(row, 'procurement_route')]),
    ),
  );
});

test('the nearest base and how far it is', () => {
  const kept = keyed(centres, idOf, ({ point }) => {
    const nearest = point && nearestFirst(point, bases)[0];
    return [nearest?.what.id, nearest?.miles.toFixed(1)];
  });
  expect(kept).toEqual(
    keyed(rows, slugOf, (row) => [cell(row, 'nearest_base'), cell(row, 'nearest_base_miles')]),
  );
});

function centreOf(row: Row): Centre {
  const centre = centres.find(({ id }) => id === slugOf(row));
  if (!centre) throw new Error(`no centre ${slugOf(row)}`);
  return centre;
}
