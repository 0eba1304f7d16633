/** The tables of the content as values; a council without a table has an empty one. */

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Tables } from '../../domain/entries/site-content.ts';
import type { Place, PlaceElsewhere, PlaceKind } from '../../domain/places/place.ts';
import type { PostcodeArea, PostcodeUnit } from '../../domain/places/postcode-table.ts';
import { rowKey, tableFiles, tableIn } from '../files/tables.ts';
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
      units: broken.has('units') ? undefined : unitsIn(contentFolder),
    },
    places: rows('places').map(placeOf).sort(byId),
    placesElsewhere: rows('placesElsewhere').map(elsewhereOf).sort(byId),
  };
}

function rowsOf(contentFolder: string, table: TableName): Row[] {
  const { folder, file } = tableFiles[table];
  const path = join(contentFolder, folder, file);
  return existsSync(path) ? rowsIn(path) : [];
}

function rowsIn(path: string): Row[] {
  return parse<Row>(readFileSync(path), { columns: true, bom: true });
}

/** The single postcodes of all outcodes; undefined if there is no folder of them. */
function unitsIn(contentFolder: string): PostcodeUnit[] | undefined {
  const { folder } = tableFiles.units;
  const path = join(contentFolder, folder);
  if (!existsSync(path)) return undefined;
  const names = readdirSync(path).filter((name) => tableIn(folder, name) !== undefined);
  return names
    .flatMap((name) => rowsIn(join(path, name)).map(unitOf))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

function unitOf(row: Row): PostcodeUnit {
  return {
    code: row['postcode'] ?? '',
    point: pointOf(row),
    district: orUndefined(row['district']),
    ended: orUndefined(row['ended']),
  };
}

function orUndefined(cell: string | undefined): string | undefined {
  return cell === '' ? undefined : cell;
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
    qualifier: orUndefined(row['qualifier']),
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
