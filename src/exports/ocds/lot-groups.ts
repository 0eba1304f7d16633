/** How many lots each route had, and which of them have an entry. */

import { contentIndex } from '../../domain/entries/content-index.ts';
import { lotsDescribed, lotsNotRecorded } from '../../domain/programmes/lot-counts.ts';
import type { Programme } from '../../domain/entries/entry.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { slugOf } from '../../domain/entries/slug.ts';
import { lotsOf } from '../../wording/programmes/lot-counts.ts';
import { capital, counted, datingWords } from '../../wording/frame/phrases.ts';
import type { LotCounts, LotGroup } from './release.ts';

/** A group for each route; `relatedLots` lists those of its lots that have an entry. */
export function lotGroups(
  content: SiteContent,
  programme: Programme,
): readonly LotGroup[] | undefined {
  const { figure, source } = contentIndex(content);
  const lots = lotsOf(content, programme);
  return programme.lots?.routes.flatMap(({ route, figure: id }): LotGroup[] => {
    const count = figure.get(id);
    if (typeof count?.value !== 'number') return [];
    const known = lots.filter((lot) => lot.route === route).map((lot) => lot.id);
    return [
      {
        id: slugOf(route),
        title: `${counted(count.value, content.site.terms.lot)} by ${route}`,
        description: `${count.definition}. ${capital(datingWords(count, source))}.`,
        relatedLots: known.length > 0 ? known : undefined,
      },
    ];
  });
}

export function lotCounts(content: SiteContent, programme: Programme): LotCounts | undefined {
  const { figure } = contentIndex(content);
  const total = figure.get(programme.lots?.total ?? '')?.value;
  if (!programme.lots || typeof total !== 'number') return undefined;
  const lots = lotsOf(content, programme);
  return {
    total,
    byRoute: programme.lots.routes.flatMap(({ route, figure: id }) => {
      const count = figure.get(id)?.value;
      return typeof count === 'number' ? [{ lotGroup: slugOf(route), count }] : [];
    }),
    described: lotsDescribed(lots),
    notDescribed: lotsNotRecorded(lots, total),
  };
}
