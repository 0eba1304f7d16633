/** Adds, removes and moves parts of a form: optional groups of fields, and items of lists. */

import type { FormField } from './fields.ts';
import { PRESENT, itemCount, joined } from './values.ts';
import type { FormValues } from './values.ts';

export const ARRANGEMENTS = ['add', 'remove', 'up', 'down'] as const;
export type Arrangement = (typeof ARRANGEMENTS)[number];

export interface Arranged {
  readonly values: FormValues;
  /** The control, or the group of them, that the editor goes on with. */
  readonly goOnAt: string;
}

/** @param path  of the field; for an item of a list with its number: "ledBy.0" */
export function arranged(
  fields: readonly FormField[],
  values: FormValues,
  how: Arrangement,
  path: string,
): Arranged {
  const [list, index] = splitItem(path);
  if (how === 'add') return added(fields, values, path);
  if (index === undefined) return { values: without(values, path), goOnAt: path };
  const order = [...Array(itemCount(values, list)).keys()];
  if (how === 'remove') order.splice(index, 1);
  else {
    const to = Math.min(Math.max(index + (how === 'up' ? -1 : 1), 0), order.length - 1);
    order.splice(to, 0, ...order.splice(index, 1));
    return { values: reordered(values, list, order), goOnAt: joined(list, to) };
  }
  return { values: reordered(values, list, order), goOnAt: list };
}

function added(fields: readonly FormField[], values: FormValues, path: string): Arranged {
  const field = fieldAt(fields, path.split('.'));
  const isList = field?.sort === 'list' || field?.sort === 'named values';
  const at = isList ? joined(path, itemCount(values, path)) : path;
  const isPlainItem = field?.sort === 'list' && field.item.sort !== 'group';
  return { values: new Map([...values, [at, isPlainItem ? '' : PRESENT]]), goOnAt: at };
}

/** "ledBy.0" → ["ledBy", 0]. */
function splitItem(path: string): [string, number | undefined] {
  const [, list, index] = /^(.+)\.(\d+)$/.exec(path) ?? [];
  return list === undefined ? [path, undefined] : [list, Number(index)];
}

function isWithin(name: string, path: string): boolean {
  return name === path || name.startsWith(`${path}.`);
}

function without(values: FormValues, path: string): FormValues {
  return new Map([...values].filter(([name]) => !isWithin(name, path)));
}

/** @param order  the numbers that the items had before, in their new order */
function reordered(values: FormValues, list: string, order: readonly number[]): FormValues {
  const items = order.flatMap((before, now) => {
    const path = joined(list, before);
    return [...values]
      .filter(([name]) => isWithin(name, path))
      .map(([name, value]) => [joined(list, now) + name.slice(path.length), value] as const);
  });
  const others = [...values].filter(([name]) => !isWithin(name, list));
  return new Map([...others, ...items]);
}

/** The field of a path; undefined if there is none. */
export function fieldAt(
  fields: readonly FormField[],
  [part, ...rest]: readonly string[],
): FormField | undefined {
  const field = fields.find(({ name }) => name === part);
  return field && within(field, rest);
}

function within(field: FormField, rest: readonly string[]): FormField | undefined {
  if (rest.length === 0) return field;
  if (field.sort === 'group') return fieldAt(field.fields, rest);
  if (field.sort === 'list') return within(field.item, rest.slice(1));
  return undefined;
}
