/** Files as one ZIP that is the same byte for byte whenever and wherever it is made. */

import { zipSync } from 'fflate';
import type { Day } from '../../domain/dates/partial-date.ts';

/** @param day printed as the time of every file, for the clock would make each build another */
export function zipOf(
  files: readonly { readonly path: string; readonly body: Uint8Array }[],
  day: Day,
): Uint8Array {
  // ZIP keeps the time on the wall without a zone, so a time given as parts is the same everywhere.
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const mtime = new Date(year, month - 1, date);
  const members = files.map(({ path, body }) => [path.replace(/^\//, ''), body] as const);
  return zipSync(Object.fromEntries(members), { level: 6, mtime });
}
