/** A timeline as a JSON Feed, version 1.1. */

import { partialDate } from '../../domain/dates/partial-date.ts';
import { links, wholeUrl } from '../../wording/frame/links.ts';
import type { FeedEntry } from './entries.ts';
import { asHtml } from './paragraphs.ts';
import type { TimelineFeed } from './feed.ts';
import { inReaders } from './reader-time.ts';

/** @param siteUrl  the site's address */
export function jsonFeed(timeline: TimelineFeed, siteUrl: URL): string {
  const absolute = (path: string): string => wholeUrl(path, siteUrl);
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: timeline.title,
    description: timeline.description,
    home_page_url: absolute(timeline.page),
    feed_url: absolute(links.jsonFeed(timeline.folder)),
    language: 'en-GB',
    authors: [{ name: timeline.author }],
    items: timeline.entries.map((entry) => ({
      id: `urn:uuid:${entry.id}`,
      url: absolute(entry.to),
      title: `${entry.when}: ${entry.title}`,
      content_html: asHtml(entry.text, siteUrl),
      date_published: inReaders(entry.recorded, entry.date),
      date_modified: inReaders(entry.updated, entry.date),
      tags: [entry.status, entry.category],
      _event: eventDates(entry),
    })),
  });
}

/** The date of the event, in EDTF and as days, since the feed's own dates are of the record. */
function eventDates({ title, date, dateWords, status, recorded }: FeedEntry): object {
  const { first, last } = partialDate(date);
  return { title, status, date, dateWords, first, last, recorded };
}
