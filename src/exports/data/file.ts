/** Files that are published for re-use, and the sets that they belong to. */

import type { ColumnNotes } from './column.ts';
import type { ExportContext } from './table.ts';
import type { ReadingNote } from './reading-notes.ts';

export interface DataFile {
  /** From the site's root: "/data/centres.csv". */
  readonly path: string;
  /** "CSV", "GeoJSON": the text of its link. */
  readonly format: string;
  readonly mediaType: string;
  /** What the file is for, in a few words; left out if the format says it. */
  readonly use?: string;
  readonly make: () => string | Uint8Array;
}

/** The same facts in several formats: one section of the page about the data. */
export interface DataSet {
  /** Anchor on the page: "centres". */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** How many rows; left out if the files are not tables. */
  readonly rows?: number;
  /** Empty for formats that are documented elsewhere, at `documentation`. */
  readonly columns: readonly ColumnNotes[];
  /** How we use a standard format: the name of a member and what it contains. */
  readonly notes?: readonly ReadingNote[];
  /** The published description of a standard format. */
  readonly documentation?: { readonly text: string; readonly to: string };
  /** Each is listed on the page. */
  readonly files: readonly DataFile[];
  /** Served and in the ZIP, but too many to list: pages of a list, a file for each service. */
  readonly parts?: readonly DataFile[];
}

/** Makes the sets of one kind of export, also a set without rows, so that addresses do not change. */
export type DataSetMaker = (context: ExportContext) => readonly DataSet[];
