/** The own dates of several centres, oldest first; the same change of several on one date is one line. */

import type { Centre } from '../../domain/entries/entry.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { centreEvents, inOrder } from '../../domain/timeline/order.ts';
import { centreDateWords } from '../../wording/network/centre-events.ts';
import type { CentreDateWords } from '../../wording/network/centre-events.ts';
import { links } from '../../wording/frame/links.ts';
import { capital } from '../../wording/frame/phrases.ts';
import type { Link } from '../../wording/frame/links.ts';

export interface CentreDateLine extends Pick<CentreDateWords, 'status' | 'statusWords' | 'title'> {
  readonly date: string;
  /** Each links to its line on the centre's page, where the sources are. */
  readonly centres: readonly Link[];
}

export function centreDateLines(
  content: SiteContent,
  centres: readonly Centre[],
): CentreDateLine[] {
  const dates = centres.flatMap((centre) =>
    centreEvents(content.site, centre).map((event) => ({
      id: event.id,
      date: event.date,
      words: centreDateWords(content, event),
      link: { text: centre.shortName, to: links.centreEvent(centre.id, event.id) },
    })),
  );
  const alike = Map.groupBy(inOrder(dates), ({ date, words }) => `${date} ${words.title}`);
  return [...alike.values()].flatMap((same) => {
    const [first] = same;
    return first
      ? [
          {
            ...first.words,
            title: capital(first.words.title),
            centres: same.map(({ link }) => link),
          },
        ]
      : [];
  });
}
