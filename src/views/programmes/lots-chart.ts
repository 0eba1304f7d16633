/** The chart of a programme's lots. */

import { lotsChart } from '../../charts/programmes/lots.ts';
import type { LotsChartGeometry } from '../../charts/programmes/lots.ts';
import { contentIndex } from '../../domain/entries/content-index.ts';
import type { Programme } from '../../domain/entries/entry.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { lotsOf } from '../../wording/programmes/lot-counts.ts';

/** undefined if the programme's lots are not counted. */
export function lotsChartOf(
  content: SiteContent,
  programme: Programme,
): LotsChartGeometry | undefined {
  const { figure } = contentIndex(content);
  const total = programme.lots && figure.get(programme.lots.total)?.value;
  if (!programme.lots || typeof total !== 'number') return undefined;
  const routes = programme.lots.routes.flatMap(({ route, figure: id }) => {
    const count = figure.get(id)?.value;
    return typeof count === 'number' ? [{ words: `By ${route}`, count }] : [];
  });
  const term = content.site.terms.lot;
  return lotsChart({ total, routes, lots: lotsOf(content, programme), term });
}
