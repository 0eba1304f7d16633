/** The page of everything that changed since a day, and separately what is new on this site. */

import { centreHistories } from '../../../domain/network/centre-histories.ts';
import { dateWords } from '../../../domain/dates/words.ts';
import { daysOfChange } from '../../../domain/network/days-of-change.ts';
import type { DayOfChange } from '../../../domain/network/days-of-change.ts';
import type { TimelineEvent } from '../../../domain/entries/entry.ts';
import { countNetwork, networkOn } from '../../../domain/network/as-at.ts';
import type { Network } from '../../../domain/network/as-at.ts';
import { networkDifference } from '../../../domain/network/difference.ts';
import { partialDate, yearOf } from '../../../domain/dates/partial-date.ts';
import type { Day } from '../../../domain/dates/partial-date.ts';
import type { SiteContent } from '../../../domain/entries/site-content.ts';
import { inOrder, tenseOf } from '../../../domain/timeline/order.ts';
import { shortOf } from '../../../domain/entries/term.ts';
import { links, dayLinks } from '../../../wording/frame/links.ts';
import type { DayLine } from './lines.ts';
import { capital, counted } from '../../../wording/frame/phrases.ts';
import { HOME } from '../../frame/site.ts';
import type { Link } from '../../../wording/frame/links.ts';
import type { PageHead } from '../../frame/site.ts';
import { centreGroups } from './centre-groups.ts';
import type { CentreGroup } from './centre-groups.ts';
import { differenceGroups } from '../../../wording/network/difference.ts';
import {
  coveredWords,
  daysCovered,
  shortCoveredWords,
} from '../../../wording/network/days-covered.ts';
import type { DaysCovered } from '../../../wording/network/days-covered.ts';
import { openWords } from '../../../wording/network/openness.ts';
import { neighbourDays } from './neighbours.ts';
import { recordedSince } from './recorded-since.ts';
import type { RecordedDay } from './recorded-since.ts';

export interface SincePage {
  readonly head: PageHead;
  readonly title: string;
  readonly lead: string;
  /** The network on the day and on the last day of our facts, each with its own page. */
  readonly ends: readonly DayLine[];
  /** "38 children's centres changed from open to closed". */
  readonly network: readonly string[];
  readonly centres: readonly CentreGroup[];
  readonly centresHeading: string;
  /** What happened, by the year in which its date begins. */
  readonly years: readonly { readonly year: number; readonly events: readonly EventLink[] }[];
  /** A sentence that some of it may have happened before the day; undefined if it cannot have. */
  readonly spansNote: string | undefined;
  /** What was planned for a day since. */
  readonly planned: readonly EventLink[];
  /** "12 figures are dated since, each with its source." */
  readonly figures: string | undefined;
  /** What was added or corrected here since; it may have happened earlier. */
  readonly recorded: readonly RecordedDay[];
  readonly before: Link | undefined;
  readonly after: Link | undefined;
}

export interface EventLink extends Link {
  readonly date: string;
  /** Follows the title: "outcome not recorded". */
  readonly outcome: string | undefined;
}

export function sincePage(content: SiteContent, { day }: DayOfChange): SincePage {
  const { site } = content;
  const covered = daysCovered(content, day);
  const title =
    covered.first === covered.last
      ? `Everything since ${dateWords(day)}`
      : `Everything since any day ${coveredWords(covered)}`;
  const histories = centreHistories(content);
  const [then, now] = [networkOn(histories, day), networkOn(histories, site.asOf)];
  const days = daysOfChange(content);
  const later = days.filter((change) => change.day > day);
  const events = inOrder(later.flatMap((change) => change.events));
  const happened = events.filter(({ status }) => status === 'happened');
  const lead = leadOf(content, covered, happened.length, later);
  return {
    head: {
      title,
      shortTitle: `Since ${shortCoveredWords(covered)}`,
      description: `${site.area}: ${lead}`,
      path: dayLinks.sinceDay(day),
      search: 'repeats others',
      crumbs: [
        HOME,
        { text: 'Timeline', to: links.timeline },
        { text: 'Since', to: dayLinks.since },
      ],
    },
    title,
    lead,
    ends: [
      endLine(content, day, then, day),
      ...(day < site.asOf ? [endLine(content, site.asOf, now, days.at(-1)?.day ?? day)] : []),
    ],
    network: differenceGroups(networkDifference(then, now), site.terms).map(({ text }) => text),
    centres: centreGroups(content, later),
    centresHeading: `Dates of individual ${shortOf(site.terms.centre).many}`,
    years: byYear(content, happened),
    spansNote: happened.some(({ date }) => partialDate(date).first <= day) ? SPANS_NOTE : undefined,
    planned: events
      .filter(({ status }) => status === 'planned')
      .map((event) => eventLink(content, event)),
    figures: figuresSince(later),
    recorded: recordedSince(content, day),
    ...neighbourDays(content, day, dayLinks.sinceDay),
  };
}

const SPANS_NOTE =
  'If only the month, season or year of an event is known, it counts from the last day that it can mean. Some of these may have happened before.';

/** @param page  the day whose page is linked */
function endLine({ site }: SiteContent, day: Day, network: Network, page: Day): DayLine {
  return {
    text: `${dateWords(day)}: ${openWords(countNetwork(network), site.terms)}`,
    links: [{ text: `The network on ${dateWords(day)}`, to: dayLinks.asAtDay(page) }],
    marks: [],
  };
}

function byYear(
  content: SiteContent,
  events: readonly TimelineEvent[],
): { year: number; events: EventLink[] }[] {
  return [...Map.groupBy(events, ({ date }) => yearOf(date))].map(([year, own]) => ({
    year,
    events: own.map((event) => eventLink(content, event)),
  }));
}

function eventLink({ site }: SiteContent, event: TimelineEvent): EventLink {
  const isOpen = tenseOf(event, site.asOf) === 'planned, outcome not recorded';
  return {
    text: event.title,
    to: links.event(event.id),
    date: capital(dateWords(event.date)),
    outcome: isOpen ? 'outcome not recorded' : undefined,
  };
}

function leadOf(
  { site }: SiteContent,
  { last }: DaysCovered,
  happened: number,
  later: readonly DayOfChange[],
): string {
  if (later.length === 0) return `Nothing has changed since ${dateWords(last)}.`;
  const events = counted(happened, { one: 'event', many: 'events' });
  return `${events} after ${dateWords(last)} and up to ${dateWords(site.asOf)}, and what happened to the ${site.terms.centre.many}.`;
}

function figuresSince(later: readonly DayOfChange[]): string | undefined {
  const count = later.reduce((sum, { figures }) => sum + figures.length, 0);
  if (count === 0) return undefined;
  return `${counted(count, { one: 'figure is', many: 'figures are' })} dated since, each with its source.`;
}
