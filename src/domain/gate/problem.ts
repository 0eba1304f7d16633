/** A problem in the content, as a value: rules find problems, reports print them. */

import type { ProblemKind } from './problem-kinds.ts';
import type { Kind } from '../entries/kinds.ts';

/** A field within an entry: ["address", "postcode"]; empty for the whole entry. */
export type FieldPath = readonly (string | number)[];

export interface FilePlace {
  /** Both count from 1. */
  readonly line: number;
  readonly column: number;
}

export interface Problem {
  readonly kind: ProblemKind;
  /** The file, from the project's folder: "content/centres/park-lane.yaml". */
  readonly file: string;
  /** Where in the file; undefined if the problem is with the file or folder as a whole. */
  readonly place?: FilePlace | undefined;
  readonly path: FieldPath;
  readonly found: string;
  readonly expected: string;
  readonly fix: string;
}

/** A part of the content: a kind of entry, the site's own file or a table. */
export type ContentPart =
  Kind | 'site' | 'outcodes' | 'sectors' | 'groups' | 'units' | 'places' | 'placesElsewhere';

/** One entry, or one row of a table. The id of the site's own file is "site". */
export interface EntryRef {
  readonly kind: ContentPart;
  readonly id: string;
}

/** A problem as a rule reports it: rules know entries and fields, not files and lines. */
export interface RuleProblem {
  readonly kind: ProblemKind;
  readonly at: EntryRef;
  readonly path: FieldPath;
  /** The words of the prose with the problem, exactly as written; undefined for the whole prose. */
  readonly words?: string;
  readonly found: string;
  readonly expected: string;
  readonly fix: string;
  /**
   * Entries, or whole kinds, that the problem is based on. If one of them could not be read, the
   * problem is not reported: it may only follow from that.
   */
  readonly basedOn?: readonly (EntryRef | ContentPart)[];
}

/** A rule across entries; one that needs no site.yaml also runs if that file cannot be read. */
export type Rule<Content> = (content: Content) => readonly RuleProblem[];
