/** Columns about the nearest base: the same for centres and for groups of postcodes. */

import type { HelpPlace } from '../../../domain/entries/base.ts';
import { inTenths, kilometresOf } from '../../../domain/places/distance.ts';
import type { Near } from '../../../domain/places/distance.ts';
import type { Cell, Column } from '../column.ts';

interface Nearest {
  readonly nearest: Near<HelpPlace> | undefined;
  /** The nearest whose building is not in doubt, so that a doubtful one is never the only one. */
  readonly sure: Near<HelpPlace> | undefined;
}

/** @param basesFrom  the bases nearest to a row, nearest first */
export function nearestBaseColumns<Row extends object>(
  rows: readonly Row[],
  basesFrom: (row: Row) => readonly Near<HelpPlace>[],
): Column<Row>[] {
  const found = new Map(rows.map((row) => [row, nearestOf(basesFrom(row))]));
  const from =
    (which: keyof Nearest, cell: (near: Near<HelpPlace>) => Cell) =>
    (row: Row): Cell => {
      const near = found.get(row)?.[which];
      return near && cell(near);
    };
  const idOf = ({ what }: Near<HelpPlace>): string => what.id;
  const nameOf = ({ what }: Near<HelpPlace>): string => what.help.name;
  const milesOf = ({ miles }: Near<HelpPlace>): number => Number(inTenths(miles));
  const kilometres = ({ miles }: Near<HelpPlace>): number => Number(inTenths(kilometresOf(miles)));
  return [
    {
      name: 'nearestBase',
      about: 'Id of the nearest base; for a base, its own id',
      type: 'text',
      mayBe: ['not recorded'],
      value: from('nearest', idOf),
    },
    {
      name: 'nearestBaseName',
      about: 'Name of the nearest base',
      type: 'text',
      mayBe: ['not recorded'],
      value: from('nearest', nameOf),
    },
    {
      name: 'nearestBaseMiles',
      about: 'Miles to it in a straight line',
      type: 'number',
      mayBe: ['not recorded'],
      value: from('nearest', milesOf),
    },
    {
      name: 'nearestBaseKilometres',
      about: 'Kilometres to it in a straight line',
      type: 'number',
      mayBe: ['not recorded'],
      value: from('nearest', kilometres),
    },
    {
      name: 'nearestSureBase',
      about: 'Id of the nearest base whose building is not in doubt; usually the same',
      type: 'text',
      mayBe: ['not recorded'],
      value: from('sure', idOf),
    },
    {
      name: 'nearestSureBaseName',
      about: 'Name of that base',
      type: 'text',
      mayBe: ['not recorded'],
      value: from('sure', nameOf),
    },
    {
      name: 'nearestSureBaseMiles',
      about: 'Miles to it in a straight line',
      type: 'number',
      mayBe: ['not recorded'],
      value: from('sure', milesOf),
    },
  ];
}

function nearestOf(near: readonly Near<HelpPlace>[]): Nearest {
  return { nearest: near[0], sure: near.find(({ what }) => what.help.inDoubt === undefined) };
}
