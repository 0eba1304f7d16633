/** Columns about a centre now: its status, its base and the nearest base. */

import { centreSchema } from '../../../domain/entries/schemas/centre.ts';
import { centreStatus } from '../../../domain/network/status.ts';
import type { Base } from '../../../domain/entries/base.ts';
import type { Centre } from '../../../domain/entries/entry.ts';
import { nearestBases } from '../../../domain/finder/nearest-help.ts';
import { inTenths, kilometresOf } from '../../../domain/places/distance.ts';
import type { Near } from '../../../domain/places/distance.ts';
import type { SiteContent } from '../../../domain/entries/site-content.ts';
import { centreOutcome } from '../../../wording/network/centre-outcome.ts';
import { notApplicable, descriptionOf } from '../column.ts';
import type { Cell, Column } from '../column.ts';

export function centreNowColumns(content: SiteContent): Column<Centre>[] {
  return [
    {
      name: 'status',
      about:
        '“base”: help is given there now; “closed”: it has closed; “open”: the register lists it and no source says that it has closed',
      type: { oneOf: ['base', 'closed', 'open'] },
      value: centreStatus,
    },
    {
      name: 'statusInWords',
      about: 'What became of it, as its page says',
      type: 'text',
      value: (centre) => centreOutcome(content, centre),
    },
    ...baseColumns,
    ...nearestColumns(content),
  ];
}

const baseColumns: readonly Column<Centre>[] = [
  {
    name: 'base',
    about: descriptionOf(centreSchema, 'base', 'name'),
    type: 'text',
    mayBe: ['not applicable'],
    value: ({ base }) => base?.name ?? notApplicable,
  },
  {
    name: 'baseSince',
    about: descriptionOf(centreSchema, 'base', 'from'),
    type: 'date',
    mayBe: ['not applicable'],
    value: ({ base }) => base?.from ?? notApplicable,
  },
  {
    name: 'checkBeforeUse',
    about: 'For a base whose building is in doubt: why to check before going there',
    type: 'text',
    mayBe: ['not applicable'],
    value: ({ base }) => base?.inDoubt ?? notApplicable,
  },
  {
    name: 'cautions',
    about: descriptionOf(centreSchema, 'base', 'cautions'),
    type: 'text',
    holds: 'list',
    mayBe: ['not applicable'],
    value: ({ base }) => base?.cautions ?? [],
  },
];

/** The nearest base, and the nearest whose building is not in doubt, so that a doubtful one is never the only one. */
function nearestColumns(content: SiteContent): Column<Centre>[] {
  const found = new Map(content.centres.map((centre) => [centre, nearestTo(content, centre)]));
  const from =
    (which: keyof Nearest, cell: (near: Near<Base>) => Cell) =>
    (centre: Centre): Cell => {
      const near = found.get(centre)?.[which];
      return near && cell(near);
    };
  const idOf = ({ what }: Near<Base>): string => what.id;
  const nameOf = ({ what }: Near<Base>): string => what.base.name;
  const milesOf = ({ miles }: Near<Base>): number => Number(inTenths(miles));
  const kilometres = ({ miles }: Near<Base>): number => Number(inTenths(kilometresOf(miles)));
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

interface Nearest {
  readonly nearest: Near<Base> | undefined;
  readonly sure: Near<Base> | undefined;
}

function nearestTo(content: SiteContent, centre: Centre): Nearest {
  const near = nearestBases(content, centre);
  return { nearest: near[0], sure: near.find(({ what }) => what.base.inDoubt === undefined) };
}
