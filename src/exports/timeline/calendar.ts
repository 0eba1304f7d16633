/**
 * A timeline as a calendar (iCalendar, RFC 5545): each event on the days that its date can mean, or on
 * the first of them if they are many.
 *
 * The package ical-generator takes ten times as long, half a minute for the calendars of 5,000
 * centres, nearly all of it to fold lines. It also leaves the name of a calendar unescaped.
 */

import { dayAfter, isFullDay, partialDate } from '../../domain/dates/partial-date.ts';
import type { Day, PartialDate } from '../../domain/dates/partial-date.ts';
import { links, wholeUrl } from '../../wording/frame/links.ts';
import type { FeedEntry } from './entries.ts';
import { contentLine, digits, refreshLines, startOf, textLine } from './calendar-lines.ts';
import { asText } from './paragraphs.ts';
import type { TimelineFeed } from './feed.ts';

const STATUS: Readonly<Record<FeedEntry['status'], string>> = {
  happened: 'CONFIRMED',
  planned: 'TENTATIVE',
  superseded: 'CANCELLED',
};

/** @param siteUrl  the site's address */
export function calendar(timeline: TimelineFeed, siteUrl: URL): string {
  const absolute = (path: string): string => wholeUrl(path, siteUrl);
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    textLine('PRODID', `-//${timeline.author}//timeline//EN`),
    contentLine('UID', timeline.id),
    textLine('NAME', timeline.title),
    // Google, Apple and Outlook read these instead of NAME and DESCRIPTION of RFC 7986.
    textLine('X-WR-CALNAME', timeline.title),
    textLine('DESCRIPTION', timeline.description),
    textLine('X-WR-CALDESC', timeline.description),
    contentLine('URL', absolute(timeline.page)),
    contentLine('SOURCE;VALUE=URI', absolute(links.calendar(timeline.folder))),
    contentLine('LAST-MODIFIED', startOf(timeline.updated)),
    ...refreshLines('P1W'),
    ...timeline.entries.map((entry) => eventLines(entry, siteUrl)),
    contentLine('END', 'VCALENDAR'),
  ].join('');
}

function eventLines(entry: FeedEntry, siteUrl: URL): string {
  const { first, last } = calendarDays(entry.date);
  return [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', entry.id),
    contentLine('CREATED', startOf(entry.recorded)),
    contentLine('DTSTAMP', startOf(entry.updated)),
    contentLine('LAST-MODIFIED', startOf(entry.updated)),
    contentLine('DTSTART;VALUE=DATE', digits(first)),
    // The end of a span of days is the first day that is not in it.
    contentLine('DTEND;VALUE=DATE', digits(dayAfter(last))),
    contentLine('STATUS', STATUS[entry.status]),
    contentLine('TRANSP', 'TRANSPARENT'),
    textLine('SUMMARY', summaryOf(entry)),
    textLine('DESCRIPTION', asText(entry.text, siteUrl)),
    textLine('CATEGORIES', entry.category),
    contentLine('URL', wholeUrl(entry.to, siteUrl)),
    contentLine('END', 'VEVENT'),
  ].join('');
}

/** A longer span would fill a calendar: a whole year of days with the same title. */
const LONGEST_SPAN = 31;
const DAY = 86_400_000;

/** The first and the last day on which a calendar shows an event; its title says the whole span. */
export function calendarDays(date: PartialDate): { readonly first: Day; readonly last: Day } {
  const { first, last } = partialDate(date);
  const days = (Date.parse(last) - Date.parse(first)) / DAY + 1;
  return { first, last: days > LONGEST_SPAN ? first : last };
}

/** An event that happened on a known day needs no date in words; others begin with it, as calendars cut long titles. */
function summaryOf({ status, date, when, title }: FeedEntry): string {
  return status === 'happened' && isFullDay(date) ? title : `${when}: ${title}`;
}
