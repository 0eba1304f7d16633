/** What the environment asks of the reading: where the content lies, and on which day it is read. */

import { resolve } from 'node:path';
import type { Day } from '../domain/partial-date.ts';

/** CONTENT_DIR, else content/ in the project's folder. */
export function contentDirectory(): string {
  return resolve(setting('CONTENT_DIR') ?? 'content');
}

/** AS_OF, not yet known to be a day; nothing where site.yaml tells it. */
export function readingDay(): Day | undefined {
  return setting('AS_OF');
}

/** A variable that is set to nothing counts as not set. */
function setting(name: string): string | undefined {
  const value = process.env[name];
  return value === '' ? undefined : value;
}
