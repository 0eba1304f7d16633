/** ZIP files whose bytes depend on nothing but what is in them. */

import { zipSync } from 'fflate';
import type { Day } from '../../domain/dates/partial-date.ts';

/**
 * Files as one ZIP; the same files and day give the same bytes.
 * @param files  their paths do not begin with a slash
 * @param day  the modification time of every file
 */
export function zipOf(
  files: readonly { readonly path: string; readonly body: Uint8Array }[],
  day: Day,
): Uint8Array {
  // ZIP stores local time without a time zone, so a date from its parts is the same everywhere.
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const mtime = new Date(year, month - 1, date);
  const members = files.map(({ path, body }) => [path, body] as const);
  return zipSync(Object.fromEntries(members), { level: 6, mtime });
}
