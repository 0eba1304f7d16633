/** The tables as a Data Package (datapackage.org, version 2): their files, columns, keys and licence. */

import { PARTIAL_DATE_PATTERN } from '../../domain/dates/partial-date.ts';
import { slugOf } from '../../domain/entries/slug.ts';
import { fileLinks, links, sitePath } from '../../wording/frame/links.ts';
import { canBeAbsent } from './column.ts';
import type { ColumnNotes, ColumnType } from './column.ts';
import { describedFully } from './csvw-metadata.ts';
import { dataTables, dataVersion } from './all-tables.ts';
import { startOfDay } from './day-times.ts';
import { flatTable, LIST_SEPARATOR, wordsForNone } from './flat-table.ts';
import type { DataTable, ExportContext } from './table.ts';

/** Programs look for it at the top of the ZIP. */
export const DATA_PACKAGE_PATH = `${links.home}datapackage.json`;

const PROFILE = 'https://datapackage.org/profiles/2.0';

/** @param bytesOf  the size of a file by its path */
export function dataPackage(context: ExportContext, bytesOf: (path: string) => number): string {
  const { content, siteUrl } = context;
  const { site } = content;
  return `${JSON.stringify(
    {
      $schema: `${PROFILE}/datapackage.json`,
      name: slugOf(site.shortName),
      title: site.name,
      description: `${site.description} ${site.independence}`,
      homepage: new URL(links.data, siteUrl).href,
      version: dataVersion(context),
      created: startOfDay(site.asOf),
      ...(site.publisher.name !== undefined && {
        contributors: [{ title: site.publisher.name, roles: ['publisher'] }],
      }),
      licenses: [{ path: site.licence.url, title: site.licence.name }],
      sources: site.attributions.map(({ text, url }) => ({
        title: text,
        ...(url && { path: url }),
      })),
      resources: dataTables(context).map((table) => resourceOf(table, bytesOf)),
    },
    null,
    2,
  )}\n`;
}

function resourceOf(table: DataTable, bytesOf: (path: string) => number): object {
  const path = fileLinks.data(`${table.id}.csv`);
  return {
    $schema: `${PROFILE}/dataresource.json`,
    name: table.id,
    type: 'table',
    path: sitePath(path).slice(1),
    title: table.title,
    description: table.description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: bytesOf(path),
    dialect: { lineTerminator: '\r\n' },
    schema: {
      $schema: `${PROFILE}/tableschema.json`,
      primaryKey: ['id'],
      ...(table.references && {
        foreignKeys: table.references.map((field) => ({
          fields: [field],
          reference: { fields: ['id'] },
        })),
      }),
      fields: flatTable(table).columns.map(fieldOf),
    },
  };
}

function fieldOf(column: ColumnNotes): object {
  const { name, holds, type } = column;
  const words = wordsForNone(column);
  const base = {
    name,
    description: describedFully(column),
    ...(words.length > 0 && { missingValues: words }),
  };
  const required = !canBeAbsent(column) && { required: true };
  if (holds === 'list')
    return {
      ...base,
      type: 'list',
      delimiter: LIST_SEPARATOR,
      itemType: type === 'day' ? 'date' : 'string',
      ...(required && { constraints: required }),
    };
  const { constraints, ...form } = formOf(type);
  const all = { ...required, ...constraints };
  return { ...base, ...form, ...(Object.keys(all).length > 0 && { constraints: all }) };
}

interface FieldForm {
  readonly type: string;
  readonly format?: string;
  readonly trueValues?: readonly string[];
  readonly falseValues?: readonly string[];
  readonly constraints?: { readonly enum: readonly string[] } | { readonly pattern: string };
}

function formOf(type: ColumnType): FieldForm {
  if (typeof type === 'object') return { type: 'string', constraints: { enum: type.oneOf } };
  switch (type) {
    case 'date':
      return { type: 'string', constraints: { pattern: PARTIAL_DATE_PATTERN } };
    case 'day':
      return { type: 'date' };
    case 'whole number':
      return { type: 'integer' };
    case 'number':
      return { type: 'number' };
    case 'true or false':
      return { type: 'boolean', trueValues: ['true'], falseValues: ['false'] };
    case 'web address':
      return { type: 'string', format: 'uri' };
    default:
      return { type: 'string' };
  }
}
