/** All changes in a content as the JSON file of the page that compares two days. */

import { centreHistories } from '../../domain/network/centre-histories.ts';
import { daysOfChange } from '../../domain/network/days-of-change.ts';
import { figureWords } from '../../domain/figures/words.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { links } from '../../wording/frame/links.ts';
import { sendableChanges } from './changes-wire.ts';
import type { ChangesIndex } from './changes-wire.ts';

/** The file as served. */
export function changesFile(content: SiteContent): string {
  return JSON.stringify(sendableChanges(changesIndex(content)));
}

export function changesIndex(content: SiteContent): ChangesIndex {
  const days = daysOfChange(content);
  return {
    terms: content.site.terms,
    days: days.map(({ day }) => day),
    histories: centreHistories(content),
    centres: new Map(
      content.centres.map(({ id, shortName }) => [id, { text: shortName, to: links.centre(id) }]),
    ),
    events: days.flatMap(({ day, events }) =>
      events.map(({ id, title, date, status }) => ({
        day,
        text: title,
        to: links.event(id),
        date,
        status,
      })),
    ),
    figures: days.flatMap(({ day, figures }) =>
      figures.map((figure) => ({
        day,
        text: `${figure.label}: ${figureWords(figure)}`,
        to: links.figure(figure.id),
      })),
    ),
  };
}
