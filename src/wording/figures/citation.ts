/** A figure as a citation: one line to copy, and records for programs that keep references. */

import { contentIndex } from '../../domain/entries/content-index.ts';
import { dateWords } from '../../domain/dates/words.ts';
import { figureWords } from '../../domain/figures/words.ts';
import type { Figure, Source } from '../../domain/entries/entry.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { links } from '../frame/links.ts';
import { datingWords, publishedWords } from '../frame/phrases.ts';
import { standingWords } from './standing.ts';

export interface FigureCitation {
  /**
   * “Bases”: 15, as at 2 May 2019; reported. Source: A Paper, 2 May 2019. Name of the site, edition of
   * 22 November 2026, https://example.org/management-information/bases/
   */
  readonly plain: string;
  readonly bibtex: string;
  /** CSL-JSON: a list with one item. */
  readonly csl: string;
}

/** @param siteUrl  where the site is served: the address is absolute */
export function figureCitation(content: SiteContent, figure: Figure, siteUrl: URL): FigureCitation {
  const { site } = content;
  const title = `“${figure.label}”: ${figureWords(figure)}`;
  const about = aboutOf(content, figure);
  const address = addressOf(figure, siteUrl);
  return {
    plain: `${title}, ${about} ${site.name}, edition of ${dateWords(site.asOf)}, ${address}`,
    bibtex: bibtexOf({
      key: figure.id,
      fields: {
        title: `{${figure.label}: ${figureWords(figure)}}`,
        author: `{${site.name}}`,
        year: site.asOf.slice(0, 4),
        url: address,
        note: about,
      },
    }),
    csl: JSON.stringify(
      [
        {
          id: figure.id,
          type: 'webpage',
          title: `${figure.label}: ${figureWords(figure)}`,
          'container-title': site.name,
          issued: { 'date-parts': [site.asOf.split('-').map(Number)] },
          URL: address,
          note: about,
        },
      ],
      null,
      1,
    ),
  };
}

/** "as at 2 May 2019; reported. Source: A Paper, 2 May 2019." */
function aboutOf(content: SiteContent, figure: Figure): string {
  const { source } = contentIndex(content);
  const sources = figure.sources.flatMap((id) => {
    const found = source.get(id);
    return found ? [cited(found)] : [];
  });
  const from = `${sources.length > 1 ? 'Sources' : 'Source'}: ${[...new Set(sources)].join('; ')}`;
  return `${datingWords(figure, source)}; ${standingWords(content, figure)}. ${from}.`;
}

/** "A Paper, 2 May 2019 (third paragraph)" */
function cited(source: Source): string {
  const place = source.where === undefined ? '' : ` (${source.where})`;
  return `${source.publisher}, ${publishedWords(source)}${place}`;
}

/** A copy that is served on the reader's own machine has no address that others can open. */
function addressOf(figure: Figure, siteUrl: URL): string {
  const path = links.figure(figure.id);
  return siteUrl.hostname === 'localhost' ? path : new URL(path, siteUrl).href;
}

function bibtexOf({
  key,
  fields,
}: {
  readonly key: string;
  readonly fields: Readonly<Record<string, string>>;
}): string {
  const lines = Object.entries(fields).map(
    ([name, value]) => `  ${name} = {${value.replace(/[#$%&_]/g, '\\$&')}}`,
  );
  return `@misc{${key},\n${lines.join(',\n')}\n}`;
}
