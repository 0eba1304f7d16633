/**
 * Bases, centres, libraries and hubs as they are sent: a line of text each, and beside the lines the
 * few fields that are no text.
 */

import { slugOf } from '../../domain/entries/slug.ts';
import { THING_KINDS } from '../../domain/finder/index.ts';
import type { FinderThing } from '../../domain/finder/index.ts';
import type { Point } from '../../domain/places/distance.ts';
import { fieldsOfLines, itemsOf, textLines } from './text-lines.ts';

export interface SentThings {
  /** Its place in the list of kinds, its district's number, its point, then its texts. */
  readonly lines: string;
  /** By line; successors, which are bases, without their kind. */
  readonly more: Readonly<
    Record<number, Pick<FinderThing, 'lines' | 'serves' | 'shut' | 'instead'>>
  >;
}

export function sendableThings(things: readonly FinderThing[]): SentThings {
  return {
    lines: textLines(things.map(fieldsOf)),
    more: Object.fromEntries(
      things.flatMap(({ lines, serves, shut, instead }, row) =>
        lines || serves || shut || instead
          ? [
              [
                row,
                { lines, serves, shut, instead: withIds(instead, (id) => id.slice(BASE.length)) },
              ],
            ]
          : [],
      ),
    ),
  };
}

/** Refuses a file that is cut short or another. */
export function isSentThings(value: unknown): value is SentThings {
  if (typeof value !== 'object' || value === null) return false;
  const { lines, more } = value as Partial<SentThings>;
  return typeof lines === 'string' && typeof more === 'object';
}

export function receivedThings({ lines, more }: SentThings): FinderThing[] {
  return fieldsOfLines(lines).map((fields, row) => {
    const { instead, ...others } = more[row] ?? {};
    return { ...thingOf(fields), ...others, instead: withIds(instead, (id) => `${BASE}${id}`) };
  });
}

const BASE = 'base ';

function withIds(
  instead: FinderThing['instead'],
  change: (id: string) => string,
): FinderThing['instead'] {
  return instead && { ...instead, to: instead.to.map(change) };
}

function fieldsOf(thing: FinderThing): Parameters<typeof textLines>[0][number] {
  const { id, kind, name, point } = thing;
  return [
    THING_KINDS.indexOf(kind),
    thing.district,
    point && `${String(point.lat)} ${String(point.lon)}`,
    name,
    thing.names,
    thing.town,
    thing.address,
    thing.postcode,
    id === usualId(kind, name) ? undefined : id.slice(kind.length + 1),
    thing.dated,
    thing.became,
    thing.cautions,
    thing.inDoubt,
    thing.caution,
  ];
}

function thingOf(fields: readonly (string | undefined)[]): FinderThing {
  const [at, district, point, name = '', names, town, address, postcode, own] = fields;
  const [dated, became, cautions, inDoubt, caution] = fields.slice(9);
  const kind = THING_KINDS[Number(at)] ?? 'centre';
  return {
    id: own === undefined ? usualId(kind, name) : `${kind} ${own}`,
    kind,
    name,
    names: itemsOf(names),
    town,
    district: Number(district),
    point: point === undefined ? undefined : pointOf(point),
    address,
    postcode,
    dated,
    became,
    cautions: itemsOf(cautions),
    inDoubt,
    caution,
  };
}

function pointOf(text: string): Point {
  const [lat, lon] = text.split(' ').map(Number);
  return { lat: lat ?? 0, lon: lon ?? 0 };
}

/** The kind, and the name as an address has it. */
function usualId(kind: FinderThing['kind'], name: string): string {
  return `${kind} ${slugOf(name)}`;
}
