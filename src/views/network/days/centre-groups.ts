/** The same dates of several centres as one line: "4 children's centres opened, according to the register". */

import { contentIndex } from '../../../domain/entries/content-index.ts';
import { daysOfChange } from '../../../domain/network/days-of-change.ts';
import type { DatedCentreEvent, DayOfChange } from '../../../domain/network/days-of-change.ts';
import { dateWords } from '../../../domain/dates/words.ts';
import { memoByContent } from '../../../domain/entries/memo-by-content.ts';
import { comparePartialDates, partialDate } from '../../../domain/dates/partial-date.ts';
import type { Day, PartialDate } from '../../../domain/dates/partial-date.ts';
import type { SiteContent } from '../../../domain/entries/site-content.ts';
import type { Site } from '../../../domain/entries/schemas/site.ts';
import type { CentreEvent } from '../../../domain/timeline/order.ts';
import { shortOf } from '../../../domain/entries/term.ts';
import { outcomeWords } from '../../../wording/network/centre-outcome.ts';
import { links } from '../../../wording/frame/links.ts';
import { counted } from '../../../wording/frame/phrases.ts';
import type { Link } from '../../../wording/frame/links.ts';

export interface CentreGroup {
  /** "4 children's centres opened, according to the register". */
  readonly text: string;
  /** "26 February 2007", "26 February 2007 to 27 March 2008". */
  readonly when: string;
  readonly dates: readonly PartialDate[];
  /** Each centre, or the list of all centres if there are too many. */
  readonly centres: readonly Link[];
  /** Source ids; empty if the list of all centres is given, which has them. */
  readonly sources: readonly string[];
}

/** If there are more names than this, the list of all centres is given. */
const MOST_NAMES = 20;

/** The centres' dates on these days, grouped; in the order of the first date of each group. */
export function centreGroups(
  content: SiteContent,
  days: readonly Pick<DayOfChange, 'day'>[],
): CentreGroup[] {
  const groups = new Map<string, DayGroup[]>();
  for (const { day } of days)
    for (const [words, group] of groupsByDay(content).get(day) ?? []) {
      const own = groups.get(words) ?? [];
      groups.set(words, own);
      own.push(group);
    }
  return [...groups].map(([words, own]) => groupLine(content, words, own));
}

function groupLine(content: SiteContent, words: string, own: readonly DayGroup[]): CentreGroup {
  const count = own.reduce((sum, { events }) => sum + events.length, 0);
  const dates = [...new Set(own.flatMap((group) => group.dates))].sort(comparePartialDates);
  const text = `${counted(count, content.site.terms.centre)} ${words}`;
  const line = { text, when: spanWords(dates), dates };
  if (count > MOST_NAMES) return { ...line, centres: [allCentres(content)], sources: [] };
  const events = own.flatMap((group) => group.events);
  return {
    ...line,
    centres: centreLinks(
      content,
      events.map(({ centre }) => centre.id),
    ),
    sources: [...new Set(events.flatMap(({ event }) => event.sources))],
  };
}

/** The same kind of date of several centres on a day. */
interface DayGroup {
  readonly events: readonly DatedCentreEvent[];
  readonly dates: readonly PartialDate[];
}

type DayGroups = ReadonlyMap<string, DayGroup>;

const groupsByDay = memoByContent(
  (content: SiteContent): ReadonlyMap<Day, DayGroups> =>
    new Map(
      daysOfChange(content).map(({ day, centres }) => [day, groupsOfDay(centres, content.site)]),
    ),
);

function groupsOfDay(centres: readonly DatedCentreEvent[], site: Site): DayGroups {
  return new Map(
    [...Map.groupBy(centres, ({ event }) => happenedWords(event, site))].map(([words, events]) => {
      const dates = [...new Set(events.map(({ event }) => event.date))];
      return [words, { events, dates }];
    }),
  );
}

/** From the first day that the dates can mean to the last: "8 to 15 December 2022". */
function spanWords(dates: readonly PartialDate[]): string {
  const parsed = dates.map(partialDate);
  const first = parsed.toSorted((a, b) => (a.first < b.first ? -1 : 1))[0];
  const last = parsed.toSorted((a, b) => (a.last < b.last ? 1 : -1))[0];
  const [from = '', to = ''] = [(first?.start ?? first?.end)?.text, last?.end.text];
  return dateWords(from === to ? from : `${from}/${to}`);
}

/** The centres by name, or the list of all centres if there are too many. */
export function centreLinks(content: SiteContent, ids: readonly string[]): Link[] {
  const { centre } = contentIndex(content);
  if (ids.length > MOST_NAMES) return [allCentres(content)];
  return ids.flatMap((id) => {
    const found = centre.get(id);
    return found ? [{ text: found.shortName, to: links.centre(id) }] : [];
  });
}

function allCentres({ site }: SiteContent): Link {
  return { text: `all ${site.terms.centre.many}, each with its sources`, to: links.centres() };
}

function happenedWords({ kind, step }: CentreEvent, site: Site): string {
  switch (kind) {
    case 'opened':
      return `opened, according to the ${shortOf(site.terms.register).one}`;
    case 'proposed':
      return step ? `${outcomeWords(step, site)}, under a proposal` : 'in a proposal';
    case 'decided':
      return step ? `${outcomeWords(step, site)}, under a decision` : 'in a decision';
    case 'became base':
      return `working as ${site.terms.base.many}`;
    case 'closed':
      return 'closed';
    case 'left register':
      return `removed from the ${site.terms.register.one} (not the day they closed)`;
  }
}
