/** Values of an entry with one of them changed, found by its path. */

import type { z } from 'zod';
import { fieldNames, schemaAt } from '../../domain/gate/schema-at.ts';
import type { FieldPath } from '../../domain/gate/problem.ts';
import { fieldsOf, isRecord } from './yaml-style.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** In a path: after the last item of a list, which is made if it is missing. */
export const AT_END = Number.MAX_SAFE_INTEGER;

export interface Edit {
  /** Numbers are places in a list; one after its last item, such as `AT_END`, adds an item. */
  readonly path: FieldPath;
  /** Undefined to remove the field or item. */
  readonly value: unknown;
}

/** A copy of a value with an edit; groups of fields on the way that are missing are made. */
export function withEdit(before: unknown, { path, value }: Edit): unknown {
  const [part, ...rest] = path;
  if (part === undefined) return value;
  const inner = (old: unknown): unknown => withEdit(old, { path: rest, value });
  if (typeof part === 'number') {
    const items = Array.isArray(before) ? (before as readonly unknown[]) : [];
    const item = inner(items[part]);
    return item === undefined ? items.toSpliced(part, 1) : items.toSpliced(part, 1, item);
  }
  const fields = isRecord(before) ? before : {};
  return { ...fields, [part]: inner(fields[part]) };
}

/** The fields with edits, one after the other; a group that an edit leaves without fields is removed. */
export function withEdits(fields: Fields, edits: readonly Edit[]): Fields {
  return edits.reduce<Fields>((before, edit) => {
    const after = withEdit(before, edit) as Fields;
    return edit.value === undefined
      ? (withoutEmpty(after, edit.path.slice(0, -1)) as Fields)
      : after;
  }, fields);
}

function withoutEmpty(value: unknown, path: FieldPath): unknown {
  const [part, ...rest] = path;
  if (part === undefined || !isRecord(value)) return value;
  const inner = withoutEmpty(value[part], rest);
  const isEmpty = isRecord(inner) && fieldsOf(inner).length === 0;
  return { ...value, [part]: isEmpty ? undefined : inner };
}

/** A copy without the fields that are undefined, the others in the order of their schema. */
export function inSchemaOrder(fields: Fields, schema: z.ZodObject): Fields {
  return ordered(fields, schema) as Fields;
}

function ordered(value: unknown, schema: z.core.$ZodType | undefined): unknown {
  const inner = (part: string | number): z.core.$ZodType | undefined =>
    schema && schemaAt(schema, [part]);
  if (Array.isArray(value)) return value.map((item) => ordered(item, inner(0)));
  if (!isRecord(value)) return value;
  const names = schema ? fieldNames(schema) : [];
  const rank = (name: string): number =>
    names.includes(name) ? names.indexOf(name) : names.length;
  const fields = fieldsOf(value).toSorted(([a], [b]) => rank(a) - rank(b));
  return Object.fromEntries(fields.map(([name, old]) => [name, ordered(old, inner(name))]));
}
