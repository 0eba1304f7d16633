/** The built-in postcode table from its CSV files; a council without them has an empty table. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { PostcodeArea, PostcodeTable } from '../../domain/places/postcode-table.ts';
import { POSTCODE_FILES, POSTCODE_FOLDER } from '../files/postcodes.ts';

/** The table in `contentFolder`; its files must have passed the gate. */
export function readPostcodeTable(contentFolder: string): PostcodeTable {
  return {
    outcodes: readAreas(contentFolder, 'outcodes'),
    sectors: readAreas(contentFolder, 'sectors'),
    groups: readAreas(contentFolder, 'groups'),
  };
}

function readAreas(contentFolder: string, which: keyof typeof POSTCODE_FILES): PostcodeArea[] {
  const { file, code } = POSTCODE_FILES[which];
  const path = join(contentFolder, POSTCODE_FOLDER, file);
  if (!existsSync(path)) return [];
  const rows = parse<Record<string, string>>(readFileSync(path), { columns: true });
  return rows.map((row) => ({
    code: row[code] ?? '',
    point: { lat: Number(row['lat']), lon: Number(row['lon']) },
    postcodes: Number(row['postcodes']),
    district: row['district'] ?? '',
    shareInArea: row['share_in_area'] === undefined ? undefined : Number(row['share_in_area']),
  }));
}
