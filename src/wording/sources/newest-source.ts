/** The date line of a page: how new the newest of its sources is, as no fact is newer, and by when all were read. */

import { comparePartialDates } from '../../domain/dates/partial-date.ts';
import { dateWords } from '../../domain/dates/words.ts';
import { contentIndex } from '../../domain/entries/content-index.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { publishedOn } from '../../domain/entries/source.ts';
import { editionWords } from '../frame/phrases.ts';
import type { SourceLine } from './marks.ts';

/**
 * "Newest source: 19 August 2026; all read by 26 November 2026".
 *
 * The edition of the site if the page has no sources of its own; nothing of reading if the day is
 * unknown for one of them.
 */
export function newestSource(
  content: SiteContent,
  lines: readonly Pick<SourceLine, 'id'>[],
): string {
  if (lines.length === 0) return editionWords(content.site);
  const { source } = contentIndex(content);
  const sources = lines.flatMap(({ id }) => source.get(id) ?? []);
  const newest = latest(sources.flatMap((one) => publishedOn(one) ?? []));
  const words =
    newest === undefined ? 'Its sources have no date' : `Newest source: ${dateWords(newest)}`;
  return `${words}${readWords(sources)}`;
}

function readWords(sources: SiteContent['sources']): string {
  const days = sources.map(({ readOn }) => readOn?.split('/').at(-1));
  const known = days.filter((day) => day !== undefined);
  const last = latest(known);
  return last === undefined || known.length < days.length ? '' : `; all read by ${dateWords(last)}`;
}

function latest(dates: readonly string[]): string | undefined {
  return dates.toSorted(comparePartialDates).at(-1);
}
