/** Which figures were current on a day. */

import { contentIndex } from '../entries/content-index.ts';
import type { Figure, Programme } from '../entries/entry.ts';
import { partialDate } from '../dates/partial-date.ts';
import type { Day } from '../dates/partial-date.ts';
import type { SiteContent } from '../entries/site-content.ts';
import { datingOf } from '../entries/sourced.ts';

/** How many of the newest figures are used for a programme that names no key figures. */
const NEWEST = 5;

/** The last day that the figure's date can mean; undefined if it has no date. */
export function figureDay(content: SiteContent, figure: Figure): Day | undefined {
  const dating = datingOf(figure, contentIndex(content).source);
  return dating.how === 'undated' ? undefined : partialDate(dating.date).last;
}

/** The key figures of the programmes that ran on the day, without those dated after it. */
export function figuresOn(content: SiteContent, day: Day): Figure[] {
  const running = content.programmes.filter(({ period }) => {
    if (period === undefined) return false;
    const { first, last } = partialDate(period);
    return first <= day && day <= last;
  });
  return [...new Set(running.flatMap((programme) => programmeFigures(content, programme, day)))];
}

/** The newest count of open centres that is not dated after the day; undefined if there is none. */
export function centreCountOn(content: SiteContent, day: Day): Figure | undefined {
  const { figure } = contentIndex(content);
  const counts = (content.site.centreCounts ?? []).flatMap((id) => figure.get(id) ?? []);
  return newestFirst(content, counts, day)[0];
}

function programmeFigures(content: SiteContent, { id, keyFigures }: Programme, day: Day): Figure[] {
  const { figure } = contentIndex(content);
  if (keyFigures) {
    const named = keyFigures.flatMap((key) => figure.get(key) ?? []);
    return named.filter((each) => isDatedBy(content, each, day));
  }
  const own = content.figures.filter(({ programme }) => programme === id);
  return newestFirst(content, own, day).slice(0, NEWEST);
}

function newestFirst(content: SiteContent, figures: readonly Figure[], day: Day): Figure[] {
  const dayOf = (figure: Figure): Day => figureDay(content, figure) ?? '';
  return figures
    .filter((figure) => isDatedBy(content, figure, day))
    .sort((a, b) => (dayOf(a) > dayOf(b) ? -1 : dayOf(a) < dayOf(b) ? 1 : 0));
}

function isDatedBy(content: SiteContent, figure: Figure, day: Day): boolean {
  const own = figureDay(content, figure);
  return own !== undefined && own <= day;
}
