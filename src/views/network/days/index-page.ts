/** The two pages that list all days of change by year: the network on a day, and everything since a day. */

import { dateWords } from '../../../domain/dates/words.ts';
import { daysOfChange } from '../../../domain/network/days-of-change.ts';
import type { DayOfChange } from '../../../domain/network/days-of-change.ts';
import type { Day } from '../../../domain/dates/partial-date.ts';
import type { SiteContent } from '../../../domain/entries/site-content.ts';
import { links, dayLinks } from '../../../wording/frame/links.ts';
import { counted, listWords } from '../../../wording/frame/phrases.ts';
import { HOME } from '../../frame/site.ts';
import type { Link } from '../../../wording/frame/links.ts';
import type { PageHead } from '../../frame/site.ts';

export interface DayIndexPage {
  readonly head: PageHead;
  readonly title: string;
  readonly lead: string;
  /** Undefined if there is no day of change. */
  readonly box: DayBox | undefined;
  readonly years: readonly DayIndexYear[];
  /** Why many of the days are the last of a month or year. */
  readonly note: string;
  /** Other views of the same days. */
  readonly others: readonly Link[];
}

/** A box that takes any day and leads to the last day of change on or before it. */
export interface DayBox {
  readonly first: Day;
  readonly last: Day;
  readonly hint: string;
  readonly button: string;
}

export interface DayIndexYear {
  readonly year: string;
  /** Its anchor: "year-2019". */
  readonly id: string;
  readonly days: readonly (Link & {
    /** What changed, counted: "15 children's centres and 1 event". */
    readonly changed: string;
  })[];
}

const LOOK_BACK = { text: 'Everything since a date', to: dayLinks.since };
const LOOK_AT = { text: 'The network on a day', to: dayLinks.asAt };
const COMPARE = { text: 'What changed between any two days', to: dayLinks.changes };

export function asAtIndexPage(content: SiteContent): DayIndexPage {
  const { terms, area } = content.site;
  return dayIndex(content, {
    title: 'The network on a day',
    lead: `The ${terms.centre.many} of ${area} on each day when something changed. See how many the sources list, where, who provided the service, and which figures there were.`,
    path: dayLinks.asAt,
    addressOf: dayLinks.asAtDay,
    button: 'Show the network',
    others: [LOOK_BACK, COMPARE],
  });
}

export function sinceIndexPage(content: SiteContent): DayIndexPage {
  return dayIndex(content, {
    title: 'Everything since a date',
    lead: 'Choose the day you last looked. You will see everything that has happened since, and separately what is new on this site.',
    path: dayLinks.since,
    addressOf: dayLinks.sinceDay,
    button: 'Show everything since',
    others: [LOOK_AT, COMPARE],
  });
}

interface DayIndex {
  readonly title: string;
  readonly lead: string;
  readonly path: string;
  readonly addressOf: (day: Day) => string;
  readonly others: readonly Link[];
  /** On the button of the box for a day. */
  readonly button: string;
}

function dayIndex(
  content: SiteContent,
  { title, lead, path, addressOf, others, button }: DayIndex,
): DayIndexPage {
  const changes = daysOfChange(content);
  const byYear = Map.groupBy(changes, ({ day }) => day.slice(0, 4));
  const dayLine = (change: DayOfChange): DayIndexYear['days'][number] => ({
    text: dateWords(change.day),
    to: addressOf(change.day),
    changed: changedWords(content, change),
  });
  return {
    head: {
      title,
      description: lead,
      path,
      crumbs: [HOME, { text: 'Timeline', to: links.timeline }],
      search: { kind: 'page' },
    },
    title,
    lead,
    box: dayBox(changes, content.site.asOf, button),
    note: 'If only the month, season or year is known, look under the last day that it can mean.',
    years: [...byYear]
      .map(([year, days]) => ({ year, id: `year-${year}`, days: days.map(dayLine) }))
      .toReversed(),
    others,
  };
}

function dayBox(changes: readonly DayOfChange[], last: Day, button: string): DayBox | undefined {
  const first = changes[0]?.day;
  return first === undefined
    ? undefined
    : {
        first,
        last,
        hint: `Choose any day from ${dateWords(first)} to ${dateWords(last)}. You will see the page of the last change on or before it.`,
        button,
      };
}

function changedWords(
  { site }: SiteContent,
  { centres, network, events, figures, lots }: DayOfChange,
): string {
  const changed = new Set([
    ...centres.map(({ centre }) => centre.id),
    ...network.map(({ centre }) => centre),
  ]);
  const counts = [
    { count: changed.size, term: site.terms.centre },
    { count: events.length, term: { one: 'event', many: 'events' } },
    { count: lots.length, term: site.terms.lot },
    { count: figures.length, term: { one: 'figure', many: 'figures' } },
  ];
  return listWords(
    counts.filter(({ count }) => count > 0).map(({ count, term }) => counted(count, term)),
  );
}
