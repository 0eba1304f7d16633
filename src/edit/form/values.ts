/**
 * What a form holds, as a browser sends it: one text for each control by its name, such as
 * "base.phone.value"; groups of fields and items of lists that are there have a control of their own.
 */

import type { Fields } from '../../ingest/writing/edited-value.ts';
import type { FormField } from './fields.ts';

export type FormValues = ReadonlyMap<string, string>;

/** The value of the control that says that a group of fields or an item is there. */
export const PRESENT = 'present';

export function joined(path: string, name: string | number): string {
  return path === '' ? String(name) : `${path}.${String(name)}`;
}

/** How many items a list has in the form. */
export function itemCount(values: FormValues, list: string): number {
  let count = 0;
  while (values.has(joined(list, count))) count += 1;
  return count;
}

/** The numbers of the items that a list has in the form, where some between them may be missing. */
export function itemNumbers(values: FormValues, list: string): number[] {
  const before = `${list}.`;
  return [...values.keys()]
    .filter((name) => name.startsWith(before) && /^\d+$/.test(name.slice(before.length)))
    .map((name) => Number(name.slice(before.length)))
    .sort((a, b) => a - b);
}

/** What the form of an entry shows. */
export function formValues(fields: readonly FormField[], entry: Fields): Map<string, string> {
  return new Map(fields.flatMap((field) => valuesOf(field, field.name, entry[field.name])));
}

function valuesOf(field: FormField, path: string, value: unknown): [string, string][] {
  if (value === undefined || value === null) return [];
  switch (field.sort) {
    case 'group':
      return [
        [path, PRESENT],
        ...field.fields.flatMap((inner) =>
          valuesOf(inner, joined(path, inner.name), (value as Fields)[inner.name]),
        ),
      ];
    case 'list':
      return (value as readonly unknown[]).flatMap((item, index) =>
        valuesOf(field.item, joined(path, index), item),
      );
    case 'named values':
      return Object.entries(value).flatMap(([name, item], index): [string, string][] => [
        [joined(path, index), PRESENT],
        [joined(path, `${String(index)}.name`), name],
        ...valuesOf(field.item, joined(path, `${String(index)}.value`), item),
      ]);
    default:
      return [[path, plainText(value)]];
  }
}

/** A date without quotes is read as a moment. */
function plainText(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** What a form says of its entry; fields left empty are not there. */
export function entryIn(fields: readonly FormField[], values: FormValues): Fields {
  return groupIn(fields, values, '');
}

function groupIn(fields: readonly FormField[], values: FormValues, path: string): Fields {
  return Object.fromEntries(
    fields
      .map((field) => [field.name, valueIn(field, values, joined(path, field.name))] as const)
      .filter(([, value]) => value !== undefined),
  );
}

function valueIn(field: FormField, values: FormValues, path: string): unknown {
  switch (field.sort) {
    case 'group':
      return values.has(path) || field.needed ? groupIn(field.fields, values, path) : undefined;
    case 'list': {
      const list = itemNumbers(values, path)
        .map((index) => valueIn(field.item, values, joined(path, index)))
        .filter((item) => item !== undefined);
      return list.length > 0 || field.needed ? list : undefined;
    }
    case 'named values': {
      const named = itemNumbers(values, path).map((index) => [
        values.get(joined(path, `${String(index)}.name`)) ?? '',
        valueIn(field.item, values, joined(path, `${String(index)}.value`)),
      ]);
      return named.length > 0 ? (Object.fromEntries(named) as Fields) : undefined;
    }
    default:
      return plainIn(field, (values.get(path) ?? '').replaceAll('\r\n', '\n').trim());
  }
}

/** A text that is no number stays one, so that the gate can say what is wrong with it. */
function plainIn({ sort, name }: FormField, text: string): unknown {
  if (text === '') return name === 'body' ? '' : undefined;
  if (sort === 'yes or no') return text === 'true' || text === 'false' ? text === 'true' : text;
  if (sort === 'number') return Number.isFinite(Number(text)) ? Number(text) : text;
  if (sort === 'number or line') return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
  return text;
}

/** The fields of an entry that its form cannot show: unknown ones, and those of another shape. */
export function misfits(fields: readonly FormField[], entry: Fields, path = ''): string[] {
  return Object.entries(entry).flatMap(([name, value]) => {
    const field = fields.find((known) => known.name === name);
    const at = joined(path, name);
    return field ? misfitsIn(field, value, at) : [at];
  });
}

function misfitsIn(field: FormField, value: unknown, path: string): string[] {
  if (value === null || value === undefined) return [];
  const isGroup = typeof value === 'object' && !Array.isArray(value) && !(value instanceof Date);
  switch (field.sort) {
    case 'group':
      return isGroup ? misfits(field.fields, value as Fields, path) : [path];
    case 'list':
      return Array.isArray(value)
        ? value.flatMap((item, index) => misfitsIn(field.item, item, joined(path, index)))
        : [path];
    case 'named values':
      return isGroup
        ? Object.entries(value).flatMap(([name, item]) =>
            misfitsIn(field.item, item, joined(path, name)),
          )
        : [path];
    default:
      return isGroup || Array.isArray(value) ? [path] : [];
  }
}
