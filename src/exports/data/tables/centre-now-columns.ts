/** Columns about a centre now: its status, its base and the nearest base. */

import { centreSchema } from '../../../domain/entries/schemas/centre.ts';
import { centreStatus } from '../../../domain/network/status.ts';
import type { Centre } from '../../../domain/entries/entry.ts';
import { nearestBases } from '../../../domain/finder/nearest-help.ts';
import type { SiteContent } from '../../../domain/entries/site-content.ts';
import { centreOutcome } from '../../../wording/network/centre-outcome.ts';
import { notApplicable, descriptionOf } from '../column.ts';
import type { Column } from '../column.ts';
import { nearestBaseColumns } from '../columns/nearest-base.ts';

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
    ...nearestBaseColumns(content.centres, (centre) => nearestBases(content, centre)),
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
