/** Reads the tables again only if one of their files has changed, for readings that are repeated. */

import type { Tables } from '../../domain/entries/site-content.ts';
import { stateOf } from '../files/file-state.ts';
import type { ContentFile } from '../files/list-content.ts';
import { checkTable } from './check-table.ts';
import type { CheckedTable } from './check-table.ts';
import { readTables } from './read-tables.ts';

export interface TableReader {
  readonly check: typeof checkTable;
  /** @param files  those of all tables */
  readonly read: (
    contentFolder: string,
    broken: ReadonlySet<string>,
    files: readonly ContentFile[],
  ) => Tables;
}

/** Reads all of them each time. */
export const eachTime: TableReader = { check: checkTable, read: readTables };

/** Returns what was read before, the same objects, as long as the files are the same. */
export function keepingTables(): TableReader {
  const checked = new Map<string, { readonly state: string; readonly table: CheckedTable }>();
  let last: { readonly state: string; readonly tables: Tables } | undefined;
  return {
    check: (file, root) => {
      const state = stateOf(file.path);
      const before = checked.get(file.path);
      if (before && before.state === state) return before.table;
      const table = checkTable(file, root);
      if (state === undefined) checked.delete(file.path);
      else checked.set(file.path, { state, table });
      return table;
    },
    read: (contentFolder, broken, files) => {
      const states = files.map(({ path }) => [path, stateOf(path) ?? null]);
      const state = JSON.stringify([contentFolder, [...broken], states]);
      if (last?.state !== state) last = { state, tables: readTables(contentFolder, broken) };
      return last.tables;
    },
  };
}
