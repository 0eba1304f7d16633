/** The date line of a page: how new the newest of its sources is, as no fact is newer. */

import { comparePartialDates } from '../../domain/dates/partial-date.ts';
import { dateWords } from '../../domain/dates/words.ts';
import { contentIndex } from '../../domain/entries/content-index.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { publishedOn } from '../../domain/entries/source.ts';
import { editionWords } from '../frame/phrases.ts';
import type { SourceLine } from './marks.ts';

/** "Newest source: 19 August 2026"; the edition of the site if the page has no sources of its own. */
export function newestSource(
  content: SiteContent,
  lines: readonly Pick<SourceLine, 'id'>[],
): string {
  if (lines.length === 0) return editionWords(content.site);
  const { source } = contentIndex(content);
  const newest = lines
    .flatMap(({ id }) => {
      const found = source.get(id);
      return found ? (publishedOn(found) ?? []) : [];
    })
    .toSorted(comparePartialDates)
    .at(-1);
  return newest === undefined ? 'Its sources have no date' : `Newest source: ${dateWords(newest)}`;
}
