/** The share of each district's postcodes that were and are far from help, as pairs of bars. */

import { capital } from '../../wording/frame/phrases.ts';
import { shortOf } from '../../domain/entries/term.ts';
import type { ThenAndNow } from '../../domain/distance/then-and-now.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { FAR_WORDS, shareWords } from '../../wording/distance/words.ts';
import { pairChart } from '../figures/pair-chart.ts';
import type { PairChartGeometry } from '../figures/pair-chart.ts';

interface Pair {
  readonly label: string;
  readonly before: number;
  readonly after: number;
}

/** Undefined if no postcode of any district is or was far from help. */
export function distanceChart(
  { site }: Pick<SiteContent, 'site'>,
  { then, now }: ThenAndNow,
): PairChartGeometry | undefined {
  const pairs = site.districts.flatMap(({ id, name }): Pair[] => {
    const [before, after] = [then.districts.get(id)?.far, now.districts.get(id)?.far];
    return before === undefined || after === undefined ? [] : [{ label: name, before, after }];
  });
  if (pairs.every(({ before, after }) => before + after === 0)) return undefined;
  const before = `Then, from the nearest ${site.terms.centre.one}`;
  const after = `Now, from the nearest ${site.terms.base.one}`;
  const cells = (pair: Omit<Pair, 'label'>): string[] => [
    shareWords(pair.before),
    shareWords(pair.after),
  ];
  const whole = { before: then.all.far, after: now.all.far };
  return pairChart({
    title: findingOf(pairs, site.terms.district.one),
    before,
    after,
    pairs,
    words: shareWords,
    closing: `All of ${site.area}. ${before}: ${shareWords(whole.before)}. ${after}: ${shareWords(whole.after)}.`,
    table: {
      summary: 'The same as a table',
      heads: [capital(shortOf(site.terms.district).one), before, after],
      rows: pairs.map((pair) => ({ name: pair.label, cells: cells(pair) })),
      total: { name: `All of ${site.area}`, cells: cells(whole) },
    },
  });
}

/** "… changed most: 12% of its postcodes were over 5 miles from help, now 73%". */
function findingOf(pairs: readonly Pair[], district: string): string {
  const byChange = pairs.toSorted((a, b) => changeOf(b) - changeOf(a));
  const [most] = byChange;
  if (!most || changeOf(most) === 0)
    return `Postcodes ${FAR_WORDS} from help: no ${district} has changed`;
  return `${most.label} changed most: ${shareWords(most.before)} of its postcodes were ${FAR_WORDS} from help, now ${shareWords(most.after)}`;
}

function changeOf({ before, after }: Pair): number {
  return Math.abs(after - before);
}
