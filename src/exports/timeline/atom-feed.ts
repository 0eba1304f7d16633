/** A timeline as an Atom feed (RFC 4287). */

import { Feed } from 'feed';
import { escapeUTF8 } from 'entities';
import type { Day } from '../../domain/dates/partial-date.ts';
import { links } from '../../wording/frame/links.ts';
import { asHtml } from './paragraphs.ts';
import type { TimelineFeed } from './feed.ts';

/** The scheme of the category with the date of the event, since Atom's own dates are of the record. */
export const EDTF = 'https://www.loc.gov/standards/datetime/';

/**
 * Stands for "<" in a category, which the library puts into an attribute without escaping it. It is
 * from the private use area of Unicode, which the gate refuses in a text.
 */
const LESS_THAN = '\uE000';

/** @param siteUrl  the site's address */
export function atomFeed(timeline: TimelineFeed, siteUrl: URL): string {
  const absolute = (path: string): string => new URL(path, siteUrl).href;
  const feed = new Feed({
    id: urn(timeline.id),
    title: timeline.title,
    description: timeline.description,
    updated: startOf(timeline.updated),
    author: { name: timeline.author },
    link: absolute(timeline.page),
    feedLinks: { atom: absolute(links.atomFeed(timeline.folder)) },
    copyright: timeline.licence,
    generator: false,
  });
  for (const entry of timeline.entries)
    feed.addItem({
      id: urn(entry.id),
      // The library declares titles as HTML but does not escape them.
      title: escapeUTF8(`${entry.when}: ${entry.title}`),
      link: absolute(entry.to),
      date: startOf(entry.recorded),
      content: asHtml(entry.text, siteUrl),
      category: [
        { scheme: EDTF, term: entry.date, name: entry.dateWords },
        { term: entry.status },
        { term: entry.category.replaceAll('<', LESS_THAN) },
      ],
    });
  return feed.atom1().replaceAll(LESS_THAN, '&lt;');
}

function urn(uuid: string): string {
  return `urn:uuid:${uuid}`;
}

function startOf(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}
