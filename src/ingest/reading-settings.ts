/** Settings of the reading from the environment: the content folder and the day of reading. */

import { resolve } from 'node:path';
import type { Day } from '../domain/dates/partial-date.ts';
import { setting } from '../domain/entries/setting.ts';

/** CONTENT_DIR, else content/ in the project's folder; an absolute path. */
export function contentFolder(): string {
  return resolve(setting(process.env, 'CONTENT_DIR') ?? 'content');
}

/** AS_OF, not yet checked to be a day; undefined if it is not set. */
export function readingDay(): Day | undefined {
  return setting(process.env, 'AS_OF');
}

/** The day by the clock of the machine, in UTC; pages never depend on it. */
export function today(): Day {
  // eslint-disable-next-line no-restricted-syntax -- for a note of commands, not for what they make
  return new Date().toISOString().slice(0, 10);
}
