/** Whether a file is still the same, without reading it. */

import { statSync } from 'node:fs';

/** A replaced file has another number, a changed one another time; undefined if it cannot be read. */
export function stateOf(path: string): string | undefined {
  try {
    const { ino, size, mtimeNs } = statSync(path, { bigint: true });
    return [ino, size, mtimeNs].join(' ');
  } catch {
    return undefined;
  }
}
