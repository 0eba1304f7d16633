/**
 * A timeline as an Atom feed (RFC 4287).
 *
 * The package `feed` can write titles only as HTML, which readers show with their tags and escapes.
 */

import { escapeUTF8 } from 'entities';
import { links, wholeUrl } from '../../wording/frame/links.ts';
import { asHtml } from './paragraphs.ts';
import type { FeedEntry } from './entries.ts';
import type { TimelineFeed } from './feed.ts';
import { inReaders } from './reader-time.ts';

/** The scheme of the category with the date of the event, since Atom's own dates are of the record. */
export const EDTF = 'https://www.loc.gov/standards/datetime/';

/** @param siteUrl  the site's address */
export function atomFeed(timeline: TimelineFeed, siteUrl: URL): string {
  const absolute = (path: string): string => wholeUrl(path, siteUrl);
  const [newest] = timeline.entries;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">',
    textElement('id', urn(timeline.id)),
    textElement('title', timeline.title),
    textElement('subtitle', timeline.description),
    textElement('updated', newest ? inReaders(newest.updated, newest.date) : startOf(timeline)),
    `<author>${textElement('name', timeline.author)}</author>`,
    emptyElement('link', { rel: 'alternate', href: absolute(timeline.page) }),
    emptyElement('link', { rel: 'self', href: absolute(links.atomFeed(timeline.folder)) }),
    textElement('rights', timeline.licence),
    ...timeline.entries.map((entry) => entryElement(entry, siteUrl)),
    '</feed>\n',
  ].join('\n');
}

function entryElement(entry: FeedEntry, siteUrl: URL): string {
  return [
    '<entry>',
    textElement('id', urn(entry.id)),
    textElement('title', `${entry.when}: ${entry.title}`),
    emptyElement('link', { href: wholeUrl(entry.to, siteUrl) }),
    textElement('published', inReaders(entry.recorded, entry.date)),
    textElement('updated', inReaders(entry.updated, entry.date)),
    emptyElement('category', { term: entry.date, scheme: EDTF, label: entry.dateWords }),
    emptyElement('category', { term: entry.status }),
    emptyElement('category', { term: entry.category }),
    `<content type="html">${escapeUTF8(asHtml(entry.text, siteUrl))}</content>`,
    '</entry>',
  ].join('\n');
}

function textElement(name: string, text: string): string {
  return `<${name}>${escapeUTF8(text)}</${name}>`;
}

function emptyElement(name: string, attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(([key, value]) => `${key}="${escapeUTF8(value)}"`);
  return `<${name} ${written.join(' ')}/>`;
}

function urn(uuid: string): string {
  return `urn:uuid:${uuid}`;
}

function startOf({ updated }: TimelineFeed): string {
  return `${updated}T00:00:00Z`;
}
