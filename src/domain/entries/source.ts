/** A publication that facts are based on. */

import type { PartialDate } from '../dates/partial-date.ts';
import type { Source } from './entry.ts';

/** Written instead of a date if none is known. */
export const UNDATED = 'undated';

/** When the source was published; undefined if that is not known. */
export function publishedOn(source: Source): PartialDate | undefined {
  return source.published === UNDATED ? undefined : source.published;
}
