/** The sources of a release as its documents. */

import { contentIndex } from '../../domain/entries/content-index.ts';
import type { Programme } from '../../domain/entries/entry.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { publishedOn } from '../../domain/entries/source.ts';
import { lotFigures, lotsOf } from '../../wording/programmes/lot-counts.ts';
import { certainDay } from '../data/day-times.ts';
import type { SourceDocument } from './release.ts';

export function sourceDocuments(content: SiteContent, programme: Programme): SourceDocument[] {
  const { source } = contentIndex(content);
  const ofAll = sourcesOfAll(content, programme);
  const lotsBySource = new Map<string, string[]>();
  for (const lot of lotsOf(content, programme))
    for (const id of lot.sources) lotsBySource.set(id, [...(lotsBySource.get(id) ?? []), lot.id]);
  return [...new Set([...ofAll, ...lotsBySource.keys()])].flatMap((id): SourceDocument[] => {
    const found = source.get(id);
    if (!found) return [];
    return [
      {
        id,
        title: found.title,
        description: `Source of this release. Publisher: ${found.publisher}.`,
        url: found.url,
        datePublished: certainDay(publishedOn(found)),
        language: 'en',
        relatedLots: ofAll.has(id) ? undefined : lotsBySource.get(id),
      },
    ];
  });
}

/** Sources of the programme, its counts and its events, which are about every lot. */
function sourcesOfAll(content: SiteContent, programme: Programme): Set<string> {
  const { event, figure } = contentIndex(content);
  const { deadline, milestones = [] } = programme.lots ?? {};
  const events = deadline === undefined ? milestones : [deadline, ...milestones];
  return new Set([
    ...programme.sources,
    ...lotFigures(programme).flatMap((id) => figure.get(id)?.sources ?? []),
    ...events.flatMap((id) => event.get(id)?.sources ?? []),
  ]);
}
