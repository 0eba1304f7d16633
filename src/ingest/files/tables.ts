/** The tables of the content: CSV files, one row for each thing. */

import type { ContentPart } from '../../domain/gate/problem.ts';

export interface TableFile {
  /** Folder below the content folder. */
  readonly folder: string;
  /** `EACH_OUTCODE` for a table in several files. */
  readonly file: string;
  /** The columns that together tell a row from all others. */
  readonly key: readonly string[];
}

/** A file for each outcode, named after it: "sw1a.csv". */
export const EACH_OUTCODE = 'sw1a.csv and so on';

export const tableFiles = {
  outcodes: { folder: 'postcodes', file: 'outcodes.csv', key: ['outcode'] },
  sectors: { folder: 'postcodes', file: 'sectors.csv', key: ['sector'] },
  groups: { folder: 'postcodes', file: 'groups.csv', key: ['group'] },
  units: { folder: 'postcodes/units', file: EACH_OUTCODE, key: ['postcode'] },
  places: { folder: 'places', file: 'places.csv', key: ['id'] },
  placesElsewhere: { folder: 'places', file: 'elsewhere.csv', key: ['name', 'area'] },
} as const satisfies Readonly<Record<string, TableFile>>;

export type TableName = keyof typeof tableFiles;

export const tableFolders: readonly string[] = [
  ...new Set(Object.values(tableFiles).map(({ folder }) => folder)),
];

/** The table that a file of one of those folders belongs to. */
export function tableIn(folder: string, name: string): TableName | undefined {
  return (Object.keys(tableFiles) as TableName[]).find((table) => {
    const { folder: own, file } = tableFiles[table];
    if (own !== folder) return false;
    return file === EACH_OUTCODE ? /^[a-z]{1,2}\d[a-z\d]?\.csv$/.test(name) : file === name;
  });
}

export function isTable(kind: ContentPart): kind is TableName {
  return kind in tableFiles;
}

/** "Acton, Shropshire": what a row is known by in problems. */
export function rowKey(table: TableName, record: Readonly<Record<string, string>>): string {
  return tableFiles[table].key.map((name) => record[name] ?? '').join(', ');
}
