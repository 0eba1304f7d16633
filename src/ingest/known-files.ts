/** Looks up the file of an entry and whether it was read, for rules, which know entries only. */

import type { ContentPart, EntryRef } from '../domain/gate/problem.ts';
import { isTable } from './files/tables.ts';
import type { ContentListing } from './files/list-content.ts';
import type { EntryText } from './entries/parse-entry.ts';
import type { ReadEntry } from './entries/read-entry.ts';

export interface KnownFiles {
  readonly labelOf: (entry: EntryRef) => string;
  readonly textOf: (entry: EntryRef) => EntryText | undefined;
  /** The line of a row of a postcode file. */
  readonly rowLineOf: (entry: EntryRef) => number | undefined;
  /** Whether an entry has a file that could not be used. */
  readonly isUnread: (entry: EntryRef) => boolean;
  /** Whether a kind has any such file. */
  readonly hasUnread: (kind: ContentPart) => boolean;
}

export function knownFiles(
  { files, refused }: ContentListing,
  read: readonly ReadEntry[],
  lines: ReadonlyMap<ContentPart, ReadonlyMap<string, number>>,
  brokenTables: ReadonlySet<ContentPart>,
): KnownFiles {
  const labels = new Map(files.map((file) => [keyOf(file), file.label]));
  const texts = new Map(read.map(({ file, text }) => [keyOf(file), text]));
  const unread = read.filter(({ value }) => !value).map(({ file }) => file);
  const missingKinds = new Set<ContentPart>(refused.filter((each) => typeof each === 'string'));
  const unreadEntries = [...unread, ...refused.filter((each) => typeof each !== 'string')];
  const unreadKeys = new Set(unreadEntries.map(keyOf));
  const unreadKinds = new Set<ContentPart>([
    ...brokenTables,
    ...missingKinds,
    ...unreadEntries.map(({ kind }) => kind),
  ]);
  return {
    labelOf: (entry) => labels.get(keyOf(entry)) ?? keyOf(entry),
    textOf: (entry) => texts.get(keyOf(entry)),
    rowLineOf: ({ kind, id }) => lines.get(kind)?.get(id),
    isUnread: (entry) => unreadKeys.has(keyOf(entry)) || missingKinds.has(entry.kind),
    hasUnread: (kind) => unreadKinds.has(kind),
  };
}

/** A table contains all rows of its kind; that of single postcodes has a file for each outcode. */
function keyOf({ kind, id }: EntryRef): string {
  if (kind === 'units') return `${kind}/${id.split(' ')[0]?.toLowerCase() ?? ''}`;
  return isTable(kind) ? kind : `${kind}/${id}`;
}
