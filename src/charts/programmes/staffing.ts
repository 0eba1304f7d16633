/** The posts before and after, and which posts were to be cut. */

import type { Figure } from '../../domain/entries/entry.ts';
import { groupedDigits } from '../../domain/figures/money.ts';
import type { Site } from '../../domain/entries/schemas/site.ts';
import { numberOf } from '../figures/values.ts';
import { pairChart, totalsTitle } from '../figures/pair-chart.ts';
import type { PairChartGeometry } from '../figures/pair-chart.ts';

type StaffingView = NonNullable<Site['charts']['staffing']>;

/** The chart of the figures that `view` names, each a number of posts. */
export function staffingChart(
  { title, before, after, label, total, fewer }: StaffingView,
  figureById: ReadonlyMap<string, Figure>,
): PairChartGeometry {
  const posts = {
    label,
    before: numberOf(total.before, figureById),
    after: numberOf(total.after, figureById),
  };
  const losses = fewer.map((loss) => ({
    name: loss.label,
    posts: groupedDigits(numberOf(loss.figure, figureById)),
  }));
  return pairChart({
    title: totalsTitle(
      title,
      { before, after },
      { before: groupedDigits(posts.before), after: groupedDigits(posts.after) },
    ),
    before,
    after,
    pairs: [posts],
    words: groupedDigits,
    closing: `Fewer posts: ${losses.map(({ name, posts: number }) => `${number} in ${name}`).join('; ')}.`,
    table: {
      summary: 'The same as a table',
      heads: ['Posts', before, after, 'Fewer'],
      rows: [
        {
          name: label,
          cells: [
            groupedDigits(posts.before),
            groupedDigits(posts.after),
            groupedDigits(Number((posts.before - posts.after).toFixed(2))),
          ],
        },
        ...losses.map(({ name, posts: number }) => ({
          name: `of these in ${name}`,
          cells: ['not recorded', 'not recorded', number],
        })),
      ],
    },
  });
}
