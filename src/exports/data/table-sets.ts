/** The tables in the site's own format, each as CSV and as JSON. */

import { fileLinks } from '../../wording/frame/links.ts';
import { csvFile } from './csv-file.ts';
import { csvwMetadata } from './csvw-metadata.ts';
import { dataTables } from './all-tables.ts';
import type { DataFile, DataSet } from './file.ts';
import type { DataTable, ExportContext } from './table.ts';
import { geojsonFile } from './geojson-file.ts';
import { jsonFile } from './json-file.ts';
import { tableName } from './naming/terms.ts';

type FileMaker = (context: ExportContext, table: DataTable) => readonly DataFile[];

export function tableSets(context: ExportContext): DataSet[] {
  const { terms } = context.content.site;
  // As JSON the lots are in the Open Contracting Data Standard instead.
  return dataTables(context)
    .filter(({ id }) => id !== tableName(terms, 'lots'))
    .map((table) => ({
      id: table.id,
      title: table.title,
      description: table.description,
      rows: table.rows.length,
      columns: table.columns,
      files: makersOf(context, table).flatMap((maker) => maker(context, table)),
    }));
}

function makersOf({ content }: ExportContext, { id }: DataTable): FileMaker[] {
  return id === tableName(content.site.terms, 'centres')
    ? [csvFiles, jsonFiles, geojsonFiles]
    : [csvFiles, jsonFiles];
}

export function csvFiles(context: ExportContext, table: DataTable): DataFile[] {
  return [
    {
      path: fileLinks.data(`${table.id}.csv`),
      format: 'CSV',
      mediaType: 'text/csv; charset=utf-8; header=present',
      use: 'for a spreadsheet',
      make: () => csvFile(table),
    },
    {
      path: fileLinks.data(`${table.id}.csv-metadata.json`),
      format: 'CSVW',
      mediaType: 'application/csvm+json',
      use: 'what the columns of the CSV mean, for programs',
      make: () => csvwMetadata(context, table),
    },
  ];
}

function jsonFiles(context: ExportContext, table: DataTable): DataFile[] {
  return [
    {
      path: fileLinks.data(`${table.id}.json`),
      format: 'JSON',
      mediaType: 'application/json',
      use: 'for programs',
      make: () => jsonFile(context, table),
    },
  ];
}

function geojsonFiles(context: ExportContext, table: DataTable): DataFile[] {
  return [
    {
      path: fileLinks.data(`${table.id}.geojson`),
      format: 'GeoJSON',
      mediaType: 'application/geo+json',
      use: 'for maps',
      make: () => geojsonFile(context, table),
    },
  ];
}
