/**
 * The field tables of content/README.md, written from the schemas so that the two cannot differ.
 */

import type { z } from 'zod';
import { changeSchema, history } from '../domain/entries/schemas/history.ts';
import { siteSchema } from '../domain/entries/schemas/site.ts';
import { visitingFields, visitingSchema } from '../domain/entries/schemas/visiting/fields.ts';
import { entryKinds } from '../domain/entries/kinds.ts';
import type { ContentPart } from '../domain/gate/problem.ts';
import { fieldNotes, mayBeLeftOut } from '../domain/gate/schema-at.ts';
import { isTable } from './files/tables.ts';
import type { TableName } from './files/tables.ts';
import { PROVENANCE, fieldsWithin, howWritten, itemOf } from './gate/how-written.ts';
import { tableColumns } from './places/table-columns.ts';
import type { Column } from './places/table-columns.ts';

/**
 * The guide with every table between markers rewritten.
 *
 * @throws RangeError if a marker names no kind
 */
export function withFieldTables(guide: string): string {
  return guide
    .replace(MARKED, (_, start: string, name: string, end: string) => {
      const schema = schemas.get(name);
      if (!schema)
        throw new RangeError(
          `content/README.md: fields of "${name}", which is not a kind of entry`,
        );
      return [start, fieldTable(schema), end].join('\n\n');
    })
    .replace(MARKED_COLUMNS, (_, start: string, name: string, end: string) => {
      if (!isTable(name as ContentPart))
        throw new RangeError(`content/README.md: columns of "${name}", which is not a table`);
      return [start, columnTable(tableColumns[name as TableName]), end].join('\n\n');
    });
}

/** Kinds that the guide has no table for. */
export function kindsWithoutTable(guide: string): string[] {
  const marked = new Set([...guide.matchAll(MARKED)].map((match) => match[2]));
  return [...schemas.keys()].filter((name) => !marked.has(name));
}

const MARKED = /(<!-- fields of ([a-z-]+) -->)[\s\S]*?(<!-- end of fields -->)/g;

const MARKED_COLUMNS = /(<!-- columns of ([a-zA-Z]+) -->)[\s\S]*?(<!-- end of columns -->)/g;

const schemas = new Map<string, z.ZodObject>([
  ['site', siteSchema],
  ['visiting', visitingSchema],
  ['history', changeSchema],
  ...Object.values(entryKinds).map(({ folder, schema }) => [folder, schema] as const),
]);

/** Described once in a table of their own, because several kinds have them; how each is written. */
const ELSEWHERE: ReadonlyMap<z.core.$ZodType, string> = new Map<z.core.$ZodType, string>([
  ...Object.values(visitingFields).map(
    (field) => [field, 'a group of fields as in [Visiting a place](#visiting-a-place)'] as const,
  ),
  [history, 'a list of changes as in [Corrections](#corrections)'],
]);

function columnTable(columns: readonly Column[]): string {
  const rows = columns.map(({ name, about, expected, optional }) =>
    [`\`${name}\``, optional ? '' : 'yes', about, expected].map(cell).join(' | '),
  );
  return [
    '| Column | Needed | What it says | How it is written |',
    '| --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row} |`),
  ].join('\n');
}

interface Row {
  readonly field: string;
  readonly needed: boolean;
  readonly what: string;
  readonly how: string;
}

function fieldTable(schema: z.ZodObject): string {
  const rows = rowsOf(schema, '', schema === visitingSchema ? new Map() : ELSEWHERE).map(
    ({ field, needed, what, how }) =>
      [`\`${field}\``, needed ? 'yes' : '', what, how].map(cell).join(' | '),
  );
  return [
    '| Field | Needed | What it says | How it is written |',
    '| --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row} |`),
  ].join('\n');
}

/** @param elsewhere  fields whose inner fields are in another table, and how they are written */
function rowsOf(
  schema: z.core.$ZodType,
  prefix: string,
  elsewhere: ReadonlyMap<z.core.$ZodType, string>,
): Row[] {
  return Object.entries(fieldsWithin(schema) ?? {})
    .filter(([name]) => prefix === '' || !PROVENANCE.includes(name))
    .flatMap(([name, field]) => fieldRows(prefix + name, field, elsewhere));
}

function fieldRows(
  name: string,
  field: z.core.$ZodType,
  elsewhere: ReadonlyMap<z.core.$ZodType, string>,
): Row[] {
  const { description = '' } = fieldNotes(field);
  const needed = !mayBeLeftOut(field);
  const where = elsewhere.get(field);
  if (where !== undefined) return [{ field: name, needed, what: description, how: where }];
  const item = itemOf(field);
  const inner = rowsOf(item ?? field, item ? `${name}[].` : `${name}.`, elsewhere);
  return [{ field: name, needed, what: description, how: howWritten(field) }, ...inner];
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replace(/\s+/g, ' ');
}
