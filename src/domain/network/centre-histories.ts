/** The histories of all centres of a content, computed once. */

import { finalDecision } from './status.ts';
import { centreHistory } from './centre-history.ts';
import type { CentreHistory, DaySpan } from './centre-history.ts';
import { contentIndex } from '../entries/content-index.ts';
import { memoByContent } from '../entries/memo-by-content.ts';
import { partialDate } from '../dates/partial-date.ts';
import type { Programme } from '../entries/entry.ts';
import type { SiteContent } from '../entries/site-content.ts';
import { datingOf } from '../entries/sourced.ts';

/** In the order of the centres; the same list for the same content. */
export const centreHistories = memoByContent(writeHistories);

/** From the announcement of a programme's closures to their deadline; undefined if not recorded. */
export function closureSpan(content: SiteContent, programme: Programme): DaySpan | undefined {
  const { event } = contentIndex(content);
  const announced = event.get(programme.closures?.announced ?? '');
  const due = event.get(programme.closures?.due ?? '');
  if (!announced || !due) return undefined;
  const span = { first: partialDate(announced.date).first, last: partialDate(due.date).last };
  return span.first <= span.last ? span : undefined;
}

function writeHistories(content: SiteContent): readonly CentreHistory[] {
  const { source, event } = contentIndex(content);
  const spans = new Map(
    content.programmes.map((programme) => [programme.id, closureSpan(content, programme)]),
  );
  return content.centres.map((centre) => {
    const dating = datingOf(centre, source);
    return centreHistory(centre, {
      closures: spans.get(finalDecision(centre)?.programme ?? ''),
      listed: dating.how === 'undated' ? undefined : dating.date,
      buildingClosed: event.get(centre.base?.buildingClosed ?? '')?.date,
    });
  });
}
