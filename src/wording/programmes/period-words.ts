/** The period of a programme, with what is planned told apart from what has happened. */

import { dateWords } from '../../domain/dates/words.ts';
import { partialDate } from '../../domain/dates/partial-date.ts';
import type { Day, PartialDate } from '../../domain/dates/partial-date.ts';

/** "January to October 2019", "autumn 2019 to 30 September 2030, the end as planned". */
export function periodWords(period: PartialDate, asOf: Day): string {
  const { first, last } = partialDate(period);
  const words = dateWords(period);
  if (last <= asOf) return words;
  return first > asOf ? `${words}, as planned` : `${words}, the end as planned`;
}
