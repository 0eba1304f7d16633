/** How many centres each district had, and how many of them are bases now. */

import { shortOf } from '../../domain/entries/term.ts';
import { isBase } from '../../domain/entries/base.ts';
import { groupedDigits } from '../../domain/figures/money.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { capital } from '../../wording/frame/phrases.ts';
import { basesKeptWords } from '../../wording/programmes/bases-kept.ts';
import { pairChart } from '../figures/pair-chart.ts';
import type { PairChartGeometry } from '../figures/pair-chart.ts';

export function districtsChart({ centres, site }: SiteContent): PairChartGeometry {
  const { centre, base, district } = site.terms;
  const byDistrict = Map.groupBy(centres, ({ district }) => district);
  const pairs = site.districts.map(({ id, name }) => {
    const own = byDistrict.get(id) ?? [];
    return { label: name, before: own.length, after: own.filter(isBase).length };
  });
  const bases = centres.filter(isBase).length;
  const [before, after] = [`${capital(centre.many)} before`, `${capital(base.many)} after`];
  const all = `All ${district.many}`;
  return pairChart({
    title: basesKeptWords(pairs, site.terms),
    before,
    after,
    pairs,
    words: groupedDigits,
    closing: `${all}. ${before}: ${groupedDigits(centres.length)}. ${after}: ${groupedDigits(bases)}.`,
    table: {
      summary: 'The same as a table',
      heads: [capital(shortOf(district).one), before, after],
      rows: pairs.map((pair) => ({
        name: pair.label,
        cells: [String(pair.before), String(pair.after)],
      })),
      total: { name: all, cells: [String(centres.length), String(bases)] },
    },
  });
}
