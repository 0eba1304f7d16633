/**
 * The registry of every set of files that is published for re-use.
 *
 * The routes below /data/, the page that documents them and the ZIP are all made from this list. Add
 * a new export here.
 */

import type { DataFile, DataSet, DataSetMaker } from './data/file.ts';
import type { ExportContext } from './data/table.ts';
import { lotsSets } from './ocds/lots-sets.ts';
import { orukSets } from './oruk/sets.ts';
import { tableSets } from './data/table-sets.ts';

const MAKERS: readonly DataSetMaker[] = [tableSets, lotsSets, orukSets];

export function dataSets(context: ExportContext): DataSet[] {
  return MAKERS.flatMap((maker) => maker(context));
}

export function filesOf({ files, parts = [] }: DataSet): readonly DataFile[] {
  return [...files, ...parts];
}
