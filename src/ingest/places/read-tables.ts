/** The tables of the content as values; a council without a table has an empty one. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Tables } from '../../domain/entries/site-content.ts';
import type { Place, PlaceElsewhere, PlaceKind } from '../../domain/places/place.ts';
import type { PostcodeArea } from '../../domain/places/postcode-table.ts';
import { rowKey, tableFiles } from '../files/tables.ts';
import type { TableName } from '../files/tables.ts';

type Row = Readonly<Record<string, string>>;

/**
 * The tables below `contentFolder`.
 * @param broken  tables that the gate refused, which are read as empty
 */
export function readTables(contentFolder: string, broken: ReadonlySet<string>): Tables {
  const rows = (table: TableName): Row[] => (broken.has(table) ? [] : rowsOf(contentFolder, table));
  const areas = (table: 'outcodes' | 'sectors' | 'groups'): PostcodeArea[] =>
    rows(table).map((row) => areaOf(row, tableFiles[table].key[0]));
  return {
    postcodes: {
      outcodes: areas('outcodes'),
      sectors: areas('sectors'),
      groups: areas('groups'),
    },
    places: rows('places').map(placeOf).sort(byId),
    placesElsewhere: rows('placesElsewhere').map(elsewhereOf).sort(byId),
  };
}

function rowsOf(contentFolder: string, table: TableName): Row[] {
  const { folder, file } = tableFiles[table];
  const path = join(contentFolder, folder, file);
  return existsSync(path) ? parse<Row>(readFileSync(path), { columns: true, bom: true }) : [];
}

function areaOf(row: Row, code: string): PostcodeArea {
  return {
    code: row[code] ?? '',
    point: pointOf(row),
    postcodes: Number(row['postcodes']),
    district: row['district'] ?? '',
    shareInArea: row['share_in_area'] === undefined ? undefined : Number(row['share_in_area']),
  };
}

function placeOf(row: Row): Place {
  return {
    id: row['id'] ?? '',
    name: row['name'] ?? '',
    kind: row['kind'] as PlaceKind,
    point: pointOf(row),
    precision: Number(row['precision_m']),
    district: row['district'] ?? '',
    outcode: row['outcode'] ?? '',
    qualifier: row['qualifier'] === '' ? undefined : row['qualifier'],
    otherNames: listOf(row['other_names']),
    saidAs: listOf(row['said_as']),
    sources: sourcesOf(row),
    generic: row['generic'] === 'yes',
    formerIds: row['former_ids'] ? listOf(row['former_ids']) : undefined,
  };
}

function elsewhereOf(row: Row): PlaceElsewhere {
  return {
    id: rowKey('placesElsewhere', row),
    name: row['name'] ?? '',
    area: row['area'] ?? '',
    point: pointOf(row),
    near: (row['why'] ?? '').split('; ').includes('near'),
    sources: sourcesOf(row),
  };
}

function pointOf(row: Row): Place['point'] {
  return { lat: Number(row['lat']), lon: Number(row['lon']) };
}

function listOf(cell = ''): string[] {
  return cell === '' ? [] : cell.split('|');
}

/** The first word names the source; the rest is what the row is there. */
function sourcesOf(row: Row): string[] {
  return (row['source'] ?? '').split(' ').slice(0, 1);
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}
