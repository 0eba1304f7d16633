/** Describes the columns of a CSV file in a file beside it: CSV on the Web (w3.org/TR/tabular-metadata). */

import { PARTIAL_DATE_PATTERN } from '../../domain/dates/partial-date.ts';
import { links } from '../../wording/frame/links.ts';
import { canBeAbsent, isNumeric, leavesBlank } from './column.ts';
import type { ColumnNotes, ColumnType } from './column.ts';
import { dataVersion } from './all-tables.ts';
import { flatTable, LIST_SEPARATOR } from './flat-table.ts';
import type { DataTable, ExportContext } from './table.ts';

const TEXT_LANGUAGE = 'en';

export function csvwMetadata(context: ExportContext, table: DataTable): string {
  const { content, siteUrl } = context;
  const { asOf, licence, attributions, publisher } = content.site;
  return `${JSON.stringify(
    {
      '@context': ['http://www.w3.org/ns/csvw', { '@language': TEXT_LANGUAGE }],
      url: `${table.id}.csv`,
      'dc:title': table.title,
      'dc:description': table.description,
      'dc:license': { '@id': licence.url },
      'dc:rights': [licence.name, ...attributions.map(({ text }) => text)],
      'dc:source': { '@id': new URL(links.data, siteUrl).href },
      ...(publisher.name === undefined ? {} : { 'dc:publisher': publisher.name }),
      'dc:issued': { '@value': asOf, '@type': 'xsd:date' },
      'dc:modified': { '@value': asOf, '@type': 'xsd:date' },
      'schema:version': dataVersion(context),
      dialect: { encoding: 'utf-8', lineTerminators: ['\r\n'], header: true },
      tableSchema: {
        primaryKey: 'id',
        ...(table.references && { foreignKeys: table.references.map(foreignKey(table)) }),
        columns: flatTable(table).columns.map(columnMetadata),
      },
    },
    null,
    2,
  )}\n`;
}

function foreignKey({ id }: DataTable): (column: string) => object {
  return (column) => ({
    columnReference: column,
    reference: { resource: `${id}.csv`, columnReference: 'id' },
  });
}

function columnMetadata(column: ColumnNotes): object {
  const { name, type, holds, mayBe } = column;
  return {
    name,
    titles: name,
    'dc:description': describedFully(column),
    datatype: datatypeOf(type),
    required: !canBeAbsent(column),
    ...(canBeAbsent(column) && { null: leavesBlank(column) ? [''] : mayBe }),
    ...(holds && { separator: LIST_SEPARATOR }),
  };
}

/** The meaning of the column, and what a blank cell of numbers means. */
export function describedFully(column: ColumnNotes): string {
  const { about, mayBe } = column;
  return isNumeric(column) && mayBe ? `${about}. Blank: ${mayBe.join(' or ')}` : about;
}

function datatypeOf(type: ColumnType): object | string {
  if (typeof type === 'object') return { base: 'string', format: type.oneOf.join('|') };
  switch (type) {
    case 'date':
      return { base: 'string', format: PARTIAL_DATE_PATTERN };
    case 'day':
      return { base: 'date', format: 'yyyy-MM-dd' };
    case 'whole number':
      return 'integer';
    case 'number':
      return 'decimal';
    case 'true or false':
      return { base: 'boolean', format: 'true|false' };
    case 'web address':
      return 'anyURI';
    default:
      return 'string';
  }
}
