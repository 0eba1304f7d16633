/** What a newer extract changes in the entry of a centre that it still lists, or lists no more. */

import { isDeepStrictEqual } from 'node:util';
import type { Centre } from '../../../domain/entries/entry.ts';
import { AT_END } from '../../writing/edited-value.ts';
import type { Edit } from '../../writing/edited-value.ts';
import { goneTrace, listedTrace, saysOtherwise, wholeAddress } from './trace.ts';

/** Both extracts, by their days and the ids of their sources, and the day of the merge. */
export interface Interval {
  readonly before: { readonly day: string; readonly source: string };
  readonly after: { readonly day: string; readonly source: string };
  readonly today: string;
}

/** What the register says now where somebody has written something else. */
export interface MergeConflict {
  readonly centre: string;
  readonly field: string;
  readonly ours: string;
  readonly register: string;
}

export interface CentreMerge {
  readonly edits: readonly Edit[];
  readonly conflicts: readonly MergeConflict[];
  /** Whether the register says anything new, and not only on a newer day. */
  readonly changed: boolean;
}

/** The fields that the register gives, besides those of the open block. */
const FIELDS = ['name', 'town', 'district', 'address', 'postcode'] as const;

/** These and what follows the newer extract unless somebody has written something else. */
const FOLLOWING = [...FIELDS, 'note'] as const;

/**
 * @param centre  as it is in the folder
 * @param was, now  as a new folder would have it by the older and by the newer extract
 */
export function mergeListed(
  centre: Centre,
  was: Centre,
  now: Centre,
  interval: Interval,
): CentreMerge {
  const moved = FIELDS.filter((field) => was[field] !== now[field]);
  const ours = FOLLOWING.filter(
    (field) => was[field] !== now[field] && centre[field] === was[field],
  );
  const conflicts = moved
    .filter((field) => centre[field] !== was[field] && centre[field] !== now[field])
    .map((field) => conflict(centre, field, centre[field], now[field]));
  const edits = [
    ...ours.map((field): Edit => ({ path: [field], value: now[field] })),
    ...openEdits(centre, was, now, conflicts),
  ];
  const changes = siteChanges(centre, was, now, interval);
  const alongside = [
    ...changes.map((value): Edit => ({ path: ['siteChanges', AT_END], value })),
    ...dated(centre, interval),
  ];
  return {
    edits:
      edits.length === 0
        ? []
        : [...edits, ...alongside, ...listedTrace(centre, was, now, interval)],
    conflicts,
    changed: moved.length > 0 || saysOtherwise(was, now),
  };
}

/** A centre without an open block belongs to whoever removed it. */
function openEdits(
  { id, open }: Centre,
  was: Centre,
  now: Centre,
  conflicts: MergeConflict[],
): Edit[] {
  if (!open || isDeepStrictEqual(open, now.open)) return [];
  if (isDeepStrictEqual(open, was.open)) return [{ path: ['open'], value: now.open }];
  return (['phone', 'web'] as const).flatMap((part): Edit[] => {
    if (isDeepStrictEqual(open[part], was.open?.[part]))
      return isDeepStrictEqual(open[part], now.open?.[part])
        ? []
        : [{ path: ['open', part], value: now.open?.[part] }];
    const [ours, before, after] = [open, was.open, now.open].map((each) => each?.[part]?.value);
    if (before !== after && ours !== after)
      conflicts.push(conflict({ id }, `open.${part}`, ours, after));
    return [];
  });
}

function siteChanges(
  centre: Centre,
  was: Centre,
  now: Centre,
  { before, after }: Interval,
): NonNullable<Centre['siteChanges']> {
  const seen = [
    { what: 'name', from: was.name, to: now.name },
    { what: 'address', from: wholeAddress(was), to: wholeAddress(now) },
    { what: 'web address', from: was.open?.web?.value, to: now.open?.web?.value },
  ] as const;
  return seen
    .filter(({ from, to }) => from !== to)
    .map(({ what, from, to }) => ({
      what,
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
      between: `${before.day}/${after.day}`,
      sources: [...new Set([...centre.sources.filter((id) => id === before.source), after.source])],
      asAt: after.day,
    }));
}

/** The entry is as at the newer extract, unless somebody has given it another date. */
function dated({ sources, asAt }: Centre, { before, after }: Interval): Edit[] {
  return [
    ...(sources.includes(after.source) ? [] : [{ path: ['sources', AT_END], value: after.source }]),
    ...(asAt === before.day ? [{ path: ['asAt'], value: after.day }] : []),
  ];
}

/** A centre that is in the older extract only. */
export function mergeGone(centre: Centre, was: Centre, interval: Interval): CentreMerge {
  const { before, after } = interval;
  if (centre.leftRegister) return { edits: [], conflicts: [], changed: false };
  if (centre.open && !isDeepStrictEqual(centre.open, was.open)) {
    const gone = conflict(centre, 'open', 'edited by hand', undefined);
    return { edits: [], conflicts: [gone], changed: true };
  }
  const sources = [...centre.sources.filter((id) => id === before.source), after.source];
  const left = { date: `${before.day}/${after.day}`, sources, asAt: after.day };
  const edits = [
    ...(centre.open ? [{ path: ['open'], value: undefined }] : []),
    { path: ['leftRegister'], value: left },
    ...(centre.sources.includes(after.source)
      ? []
      : [{ path: ['sources', AT_END], value: after.source }]),
  ];
  return { edits: [...edits, ...goneTrace(interval)], conflicts: [], changed: true };
}

function conflict(
  { id }: Pick<Centre, 'id'>,
  field: string,
  ours: string | undefined,
  register: string | undefined,
): MergeConflict {
  return { centre: id, field, ours: ours ?? 'nothing', register: register ?? 'nothing' };
}
