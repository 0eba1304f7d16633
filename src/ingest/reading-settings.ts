/** What the environment asks of the reading: where the content lies, and on which day it is read. */

import { resolve } from 'node:path';
import type { Day } from '../domain/dates/partial-date.ts';
import { setting } from '../domain/entries/setting.ts';

/** CONTENT_DIR, else content/ in the project's folder. */
export function contentFolder(): string {
  return resolve(setting(process.env, 'CONTENT_DIR') ?? 'content');
}

/** AS_OF, not yet known to be a day; nothing where site.yaml tells it. */
export function readingDay(): Day | undefined {
  return setting(process.env, 'AS_OF');
}
