/** A published thing that facts rest on. */

import type { PartialDate } from '../dates/partial-date.ts';
import type { Source } from './entry.ts';

/** Written where a date is called for and none is known. */
export const UNDATED = 'undated';

/** When the source was published, or nothing where that is not known. */
export function publishedOn(source: Source): PartialDate | undefined {
  return source.published === UNDATED ? undefined : source.published;
}
