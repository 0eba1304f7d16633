/** The distances of each district and of the whole area, then and now. */

import type { DistanceSummary } from '../../domain/distance/summary.ts';
import type { ThenAndNow } from '../../domain/distance/then-and-now.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { inTenths } from '../../domain/places/distance.ts';
import { FAR_WORDS, shareWords } from '../../wording/distance/words.ts';
import { capital } from '../../wording/frame/phrases.ts';

export interface DistanceTable {
  readonly caption: string;
  /** Each heads two columns: then and now. */
  readonly measures: readonly string[];
  readonly rows: readonly DistanceRow[];
  readonly total: DistanceRow;
}

export interface DistanceRow {
  readonly name: string;
  /** Then and now for each measure in turn. */
  readonly cells: readonly string[];
}

const MEASURES: readonly { head: string; cell: (summary: DistanceSummary) => string }[] = [
  { head: 'Half within, miles', cell: ({ median }) => inTenths(median) },
  { head: '9 in 10 within, miles', cell: ({ ninetieth }) => inTenths(ninetieth) },
  { head: capital(FAR_WORDS), cell: ({ far }) => shareWords(far) },
];

export function distanceTable({ site }: SiteContent, { then, now }: ThenAndNow): DistanceTable {
  const rowOf = (name: string, before: DistanceSummary, after: DistanceSummary): DistanceRow => ({
    name,
    cells: MEASURES.flatMap(({ cell }) => [cell(before), cell(after)]),
  });
  return {
    caption: `Postcodes by their distance from the nearest ${site.terms.centre.one} then and the nearest ${site.terms.base.one} now`,
    measures: MEASURES.map(({ head }) => head),
    rows: site.districts.flatMap(({ id, name }) => {
      const [before, after] = [then.districts.get(id), now.districts.get(id)];
      return before && after ? [rowOf(name, before, after)] : [];
    }),
    total: rowOf(`All of ${site.area}`, then.all, now.all),
  };
}
