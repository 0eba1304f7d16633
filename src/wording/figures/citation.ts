/** A figure as a citation: one line with its value, date, sources and address. */

import { contentIndex } from '../../domain/entries/content-index.ts';
import { dateWords } from '../../domain/dates/words.ts';
import { figureWords } from '../../domain/figures/words.ts';
import type { Figure } from '../../domain/entries/entry.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { links } from '../frame/links.ts';
import { datingWords, publishedWords } from '../frame/phrases.ts';
import { standingWords } from './standing.ts';

/**
 * “Bases”: 15, as at 2 May 2019; reported. Source: A Paper, 2 May 2019. Name of the site, edition of
 * 22 November 2026, https://example.org/management-information/#bases
 * @param siteUrl  where the site is served: the address is absolute
 */
export function figureCitation(content: SiteContent, figure: Figure, siteUrl: URL): string {
  const { site } = content;
  const { source } = contentIndex(content);
  const sources = figure.sources.flatMap((id) => {
    const found = source.get(id);
    return found ? [`${found.publisher}, ${publishedWords(found)}`] : [];
  });
  const standing = standingWords(content, figure);
  const from = `${sources.length > 1 ? 'Sources' : 'Source'}: ${[...new Set(sources)].join('; ')}`;
  const address = new URL(links.figure(figure.id), siteUrl).href;
  return (
    `“${figure.label}”: ${figureWords(figure)}, ${datingWords(figure, source)}; ${standing}. ` +
    `${from}. ${site.name}, edition of ${dateWords(site.asOf)}, ${address}`
  );
}
