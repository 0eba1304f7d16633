/** The page of everything that changed since a day, apart from what is new on this site. */

import { centreHistories } from '../../domain/centre-histories.ts';
import { dateWords } from '../../domain/date-words.ts';
import { daysOfChange } from '../../domain/days-of-change.ts';
import type { DayOfChange } from '../../domain/days-of-change.ts';
import type { Event } from '../../domain/event.ts';
import { countNetwork, networkOn } from '../../domain/network-as-at.ts';
import { networkDifference } from '../../domain/network-difference.ts';
import { yearOf } from '../../domain/partial-date.ts';
import type { Day } from '../../domain/partial-date.ts';
import type { SiteContent } from '../../domain/site-content.ts';
import { inOrder, tenseOf } from '../../domain/timeline.ts';
import { links } from '../links.ts';
import { dayLinks } from './day-links.ts';
import { capital, counted } from '../phrases.ts';
import { HOME } from '../site-frame.ts';
import type { Link, PageHead } from '../site-frame.ts';
import { centreGroups } from './centre-groups.ts';
import type { CentreGroup } from './centre-groups.ts';
import { differenceGroups } from './difference-words.ts';
import { openWords } from './network-words.ts';
import { neighbourDays } from './neighbour-days.ts';
import { recordedSince } from './recorded-since.ts';
import type { RecordedDay } from './recorded-since.ts';

export interface SincePage {
  readonly head: PageHead;
  readonly title: string;
  readonly lead: string;
  readonly then: { readonly text: string; readonly link: Link };
  readonly now: string;
  /** "38 children's centres went from open to closed". */
  readonly network: readonly string[];
  readonly centres: readonly CentreGroup[];
  /** What happened, by the year in which it had surely happened. */
  readonly years: readonly { readonly year: number; readonly events: readonly EventLink[] }[];
  /** What was planned for a day since, and has no recorded outcome. */
  readonly unconfirmed: readonly EventLink[];
  /** "12 figures on the sheet are dated since". */
  readonly figures: string | undefined;
  /** What was written or corrected here since, which is not when it happened. */
  readonly recorded: readonly RecordedDay[];
  readonly before: Link | undefined;
  readonly after: Link | undefined;
}

export interface EventLink extends Link {
  readonly date: string;
}

export function sincePage(content: SiteContent, { day }: DayOfChange): SincePage {
  const { site } = content;
  const words = dateWords(day);
  const histories = centreHistories(content);
  const [then, now] = [networkOn(histories, day), networkOn(histories, site.asOf)];
  const later = daysOfChange(content).filter((change) => change.day > day);
  const happened = eventsThatAre('happened', content, later);
  const lead = leadOf(content, day, happened.length, later);
  return {
    head: {
      title: `Everything since ${words}`,
      description: `${site.area}: ${lead}`,
      path: dayLinks.sinceDay(day),
      search: 'repeats others',
      crumbs: [
        HOME,
        { text: 'Timeline', to: links.timeline },
        { text: 'Since', to: dayLinks.since },
      ],
    },
    title: `Everything since ${words}`,
    lead,
    then: {
      text: openWords(countNetwork(then), site.terms),
      link: { text: `The network on ${words}`, to: dayLinks.asAtDay(day) },
    },
    now: openWords(countNetwork(now), site.terms),
    network: differenceGroups(networkDifference(then, now), site.terms).map(({ text }) => text),
    centres: centreGroups(content, later),
    years: byYear(happened),
    unconfirmed: eventsThatAre('planned, outcome not recorded', content, later).map(eventLink),
    figures: figuresSince(later),
    recorded: recordedSince(content, day),
    ...neighbourDays(content, day, dayLinks.sinceDay),
  };
}

function eventsThatAre(
  tense: 'happened' | 'planned, outcome not recorded',
  { site }: SiteContent,
  days: readonly DayOfChange[],
): Event[] {
  const events = days.flatMap((change) => change.events);
  return inOrder(events.filter((event) => tenseOf(event, site.asOf) === tense));
}

function byYear(events: readonly Event[]): { year: number; events: EventLink[] }[] {
  return [...Map.groupBy(events, ({ date }) => yearOf(date))].map(([year, own]) => ({
    year,
    events: own.map(eventLink),
  }));
}

function eventLink({ id, title, date }: Event): EventLink {
  return { text: title, to: links.event(id), date: capital(dateWords(date)) };
}

function leadOf(
  { site }: SiteContent,
  day: Day,
  happened: number,
  later: readonly DayOfChange[],
): string {
  if (later.length === 0) return `Nothing has changed since ${dateWords(day)}.`;
  const events = counted(happened, { one: 'event', many: 'events' });
  return `${events} from the day after ${dateWords(day)} to ${dateWords(site.asOf)}, and what changed of the ${site.terms.centre.many}.`;
}

function figuresSince(later: readonly DayOfChange[]): string | undefined {
  const count = later.reduce((sum, { figures }) => sum + figures.length, 0);
  if (count === 0) return undefined;
  return `${counted(count, { one: 'figure is', many: 'figures are' })} dated since, each with its source.`;
}
