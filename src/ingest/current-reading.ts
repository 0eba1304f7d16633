/**
 * The gate's reading of the content, for the pages: they print only what the gate has passed.
 *
 * Gate and pages run in one process, but Astro makes a copy of this module for the pages, so the
 * reading is kept where both copies find it.
 */

import type { SiteContent } from '../domain/entries/site-content.ts';
import type { PublishedSite } from './published-entries.ts';
import type { ContentReading } from './read-content.ts';
import { terminalReport } from './gate/report/terminal.ts';

/** Where the reading is kept, on `globalThis`. */
export const READING = Symbol.for('content-reading');

/** The last sentence of a report if there is no reading without problems. */
export const NOT_SHOWN = 'No page is shown until this is fixed.';

const kept = globalThis as { [READING]?: ContentReading };

/** Keeps the reading for the pages; one with problems does not replace one without. */
export function keepReading(reading: ContentReading): void {
  if (reading.content !== undefined || !hasReadingWithoutProblems()) kept[READING] = reading;
}

/**
 * Keeps a reading whose content is published next. What is to be kept of it is made now: as long as it
 * can be made, all that the rules have listed of every entry is in memory.
 */
export function keepToPublish(reading: ContentReading): void {
  const published = reading.toPublish();
  keepReading({ ...reading, toPublish: () => published });
}

/** Whether there is a reading without problems. */
export function hasReadingWithoutProblems(): boolean {
  return kept[READING]?.content !== undefined;
}

/**
 * The content of the reading that is kept; the same object until another reading replaces it.
 *
 * @throws Error with the report as its message if no reading was without problems
 */
export function currentContent(): SiteContent {
  const reading = kept[READING];
  if (!reading)
    throw new Error('The content has not been read: the gate must run before any page.');
  if (!reading.content) throw withoutStack(terminalReport(reading.problems, NOT_SHOWN));
  return reading.content;
}

/** What is to be kept of that reading, once it is published. */
export function siteToPublish(): PublishedSite {
  return kept[READING]?.toPublish() ?? { site: '', entries: {}, addresses: [] };
}

/** The problem is in the content, and a stack of our code would hide that. */
function withoutStack(message: string): Error {
  const error = new Error(message);
  error.stack = message;
  return error;
}
