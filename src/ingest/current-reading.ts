/**
 * The gate's reading of the content, handed to the pages: they print what the gate has passed.
 *
 * Gate and pages run in one process, but Astro makes a copy of this module for the pages, so the
 * reading is kept where both copies find it.
 */

import type { SiteContent } from '../domain/entries/site-content.ts';
import type { ContentReading } from './read-content.ts';
import { terminalReport } from './gate/report/terminal.ts';

/** Where the reading is kept, on `globalThis`. */
export const READING = Symbol.for('content-reading');

/** What problems lead to where there is no reading without any. */
export const NOT_SHOWN = 'No page is shown until this is fixed.';

const kept = globalThis as { [READING]?: ContentReading };

/** Keeps the reading for the pages; one with problems does not replace one without. */
export function keepReading(reading: ContentReading): void {
  if (reading.content !== undefined || !hasSoundReading()) kept[READING] = reading;
}

/** Whether there is a reading without problems. */
export function hasSoundReading(): boolean {
  return kept[READING]?.content !== undefined;
}

/**
 * The content of the reading that is kept; the same object until another reading takes its place.
 *
 * @throws Error with the report as its message where no reading was without problems
 */
export function currentContent(): SiteContent {
  const reading = kept[READING];
  if (!reading)
    throw new Error('The content has not been read: the gate must run before any page.');
  if (!reading.content) throw withoutStack(terminalReport(reading.problems, NOT_SHOWN));
  return reading.content;
}

/** What is wrong is in the content: where our code noticed it would only hide that. */
function withoutStack(message: string): Error {
  const error = new Error(message);
  error.stack = message;
  return error;
}
