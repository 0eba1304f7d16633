/** A file that is published for re-use, and the set that it belongs to. */

import type { ColumnNotes } from './column.ts';
import type { ExportContext } from './table.ts';
import type { ReadingNote } from './reading-notes.ts';

export interface DataFile {
  /** Where it is served: "/data/centres.csv". */
  readonly path: string;
  /** "CSV", "GeoJSON": what readers choose by. */
  readonly format: string;
  readonly mediaType: string;
  /** What the format is good for, in a few words; left out where the format says it. */
  readonly use?: string;
  readonly make: () => string | Uint8Array;
}

/** The same facts in several formats: one part of the page that documents the data. */
export interface DataSet {
  /** Anchor on the page: "centres". */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** "53 rows"; left out where the files are not tables. */
  readonly rows?: number;
  /** Empty for formats that are documented elsewhere; `documentation` says where. */
  readonly columns: readonly ColumnNotes[];
  /** How we fill a format that is not ours: a member of it and what it says. */
  readonly notes?: readonly ReadingNote[];
  /** The published description of a format that is not ours. */
  readonly documentation?: { readonly text: string; readonly to: string };
  /** Listed on the page one by one. */
  readonly files: readonly DataFile[];
  /** Served and packed, but too many to list: pages of a list, a file for each service. */
  readonly parts?: readonly DataFile[];
}

/** Makes the sets of one kind of export; a set without rows is still made, so that addresses stay. */
export type DataSetMaker = (context: ExportContext) => readonly DataSet[];
