/** Reads feeds and calendars with independent parsers, as the same few values of each entry. */

import ICAL from 'ical.js';
import { EDTF } from '../../../src/exports/timeline/atom-feed.ts';
import { childrenOf, readXml, textOf } from './read-xml.ts';

/** The values of an entry that formats share. */
export interface ReadEntry {
  /** The UUID without its prefix. */
  readonly id: string;
  readonly url: string;
  readonly status: string;
  /** The day it was recorded. */
  readonly recorded: string;
  /** When readers sort it, if the format has a time. */
  readonly time?: string;
  readonly title: string;
  /** In EDTF; undefined if the format has no such field. */
  readonly date?: string;
  /** First and last day; undefined if the format has no such field. */
  readonly days?: readonly [first: string, last: string];
}

const DAY_IN_SECONDS = 86_400;
const STATUS: Readonly<Record<string, string>> = {
  CONFIRMED: 'happened',
  TENTATIVE: 'planned',
  CANCELLED: 'superseded',
};
const STATUSES = new Set(Object.values(STATUS));

export function readAtom(xml: string): ReadEntry[] {
  return childrenOf(readXml(xml), 'entry').map((entry) => {
    const categories = childrenOf(entry, 'category').map(({ attributes }) => attributes);
    const date = categories.find(({ scheme }) => scheme === EDTF)?.['term'];
    return {
      id: bareId(textOf(entry, 'id')),
      url: childrenOf(entry, 'link')[0]?.attributes['href'] ?? '',
      status: categories.find(({ term = '' }) => STATUSES.has(term))?.['term'] ?? '',
      recorded: textOf(entry, 'published').slice(0, 10),
      time: textOf(entry, 'updated'),
      title: textOf(entry, 'title'),
      ...(date === undefined ? {} : { date }),
    };
  });
}

interface JsonItem {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly date_published: string;
  readonly date_modified: string;
  readonly _event: Readonly<Record<'status' | 'date' | 'first' | 'last', string>>;
}

export function readJsonFeed(json: string): ReadEntry[] {
  const { items } = JSON.parse(json) as { items: JsonItem[] };
  return items.map(({ id, url, title, date_published, date_modified, _event: event }) => ({
    id: bareId(id),
    url,
    status: event.status,
    recorded: date_published.slice(0, 10),
    time: date_modified,
    title,
    date: event.date,
    days: [event.first, event.last],
  }));
}

export function readCalendar(text: string): ReadEntry[] {
  const calendar = ICAL.Component.fromString(text);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const last = event.endDate.clone();
    last.addDuration(ICAL.Duration.fromSeconds(-DAY_IN_SECONDS));
    const value = (name: string): string => String(component.getFirstPropertyValue(name));
    return {
      id: event.uid,
      url: value('url'),
      status: STATUS[value('status')] ?? '',
      recorded: value('created').slice(0, 10),
      title: event.summary,
      days: [event.startDate.toString(), last.toString()],
    };
  });
}

function bareId(urn: string): string {
  return urn.replace(/^urn:uuid:/, '');
}
