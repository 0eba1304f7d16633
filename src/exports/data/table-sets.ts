/** The tables in the site's own format, each as JSON and, if it fits a spreadsheet, as CSV. */

import { fileLinks } from '../../wording/frame/links.ts';
import { csvFile } from './csv-file.ts';
import { csvwMetadata } from './csvw-metadata.ts';
import type { DataFile, DataSet } from './file.ts';
import type { DataTable, ExportContext } from './table.ts';
import { geojsonFile } from './geojson-file.ts';
import { jsonFile } from './json-file.ts';
import { changesTable } from './tables/changes.ts';
import { centresTable } from './tables/centres.ts';
import { distancesTable } from './tables/distances.ts';
import { eventsTable } from './tables/events.ts';
import { figuresTable } from './tables/figures.ts';
import { questionsTable } from './tables/questions.ts';
import { openingHoursTable } from './tables/opening-hours.ts';
import { sessionsTable } from './tables/sessions.ts';
import { sourcesTable } from './tables/sources.ts';

type FileMaker = (context: ExportContext, table: DataTable) => readonly DataFile[];

export function tableSets(context: ExportContext): DataSet[] {
  const set = (table: DataTable, ...makers: readonly FileMaker[]): DataSet => ({
    id: table.id,
    title: table.title,
    description: table.description,
    rows: table.rows.length,
    columns: table.columns,
    files: makers.flatMap((maker) => maker(context, table)),
  });
  return [
    set(centresTable(context), csvFiles, jsonFiles, geojsonFiles),
    set(eventsTable(context), csvFiles, jsonFiles),
    set(figuresTable(context), csvFiles, jsonFiles),
    set(questionsTable(context), jsonFiles),
    set(sourcesTable(context), jsonFiles),
    // Most councils have only some of these, and no address for the others to keep.
    ...[
      sessionsTable(context),
      openingHoursTable(context),
      distancesTable(context),
      changesTable(context),
    ]
      .filter(({ rows }) => rows.length > 0)
      .map((table) => set(table, csvFiles, jsonFiles)),
  ];
}

function csvFiles(context: ExportContext, table: DataTable): DataFile[] {
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
