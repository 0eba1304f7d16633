/** Reads an entry again only if its file has changed, for readings that are repeated. */

import { stateOf } from '../files/file-state.ts';
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
