/** Reads an entry again only if its file has changed, for readings that are repeated. */

import { statSync } from 'node:fs';
import type { BigIntStats } from 'node:fs';
import { readEntry } from './read-entry.ts';
import type { ReadEntry } from './read-entry.ts';

interface KeptEntry {
  readonly state: string;
  readonly entry: ReadEntry;
}

/** `readEntry` that returns what it read before as long as the file is the same. */
export function keepingUnchanged(): typeof readEntry {
  const kept = new Map<string, KeptEntry>();
  return (file, root) => {
    const state = stateOf(file.path);
    const before = kept.get(file.path);
    if (before && before.state === state) return before.entry;
    const entry = readEntry(file, root);
    if (state === undefined) kept.delete(file.path);
    else kept.set(file.path, { state, entry });
    return entry;
  };
}

/** A replaced file has another number, a changed one another time; undefined if it cannot be read. */
function stateOf(path: string): string | undefined {
  const there = statOf(path);
  return there && [there.ino, there.size, there.mtimeNs].join(' ');
}

function statOf(path: string): BigIntStats | undefined {
  try {
    return statSync(path, { bigint: true });
  } catch {
    return undefined;
  }
}
