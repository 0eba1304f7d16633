/** What a built site says of its own build, so that anyone can build it again and compare. */

import type { Day } from '../dates/partial-date.ts';

/** Of what the pages were made; equal inputs and versions give equal bytes. */
export interface BuildOrigin {
  /** The version of the generator. */
  readonly generator: string;
  /** The commit of the generator and its content; null if the build could not know it. */
  readonly commit: string | null;
  /** Whether every file was as in that commit; null if the build could not know it. */
  readonly clean: boolean | null;
  /** SHA-256 over the names and bytes of the content, and of the code. */
  readonly content: string;
  readonly code: string;
  readonly versions: { readonly node: string; readonly astro: string; readonly pagefind: string };
  readonly asOf: Day;
  readonly siteUrl: string;
}

export interface FileRecord {
  readonly size: number;
  readonly sha256: string;
}

export interface BuildRecord extends BuildOrigin {
  /** Every file of the site by its address, but this record: "/help/index.html". */
  readonly files: Readonly<Record<string, FileRecord>>;
}

/** The address of the record on a site. */
export const BUILD_RECORD = '/build.json';
