/** The budget before and after, line by line; its table has the source's own shares, and differences. */

import type { Figure } from '../../domain/entries/entry.ts';
import { groupedDigits } from '../../domain/figures/money.ts';
import { figureWords } from '../../domain/figures/words.ts';
import type { Site } from '../../domain/entries/schemas/site.ts';
import { numberOf } from '../figures/values.ts';
import { pairChart, totalsTitle } from '../figures/pair-chart.ts';
import type { PairChartGeometry } from '../figures/pair-chart.ts';

type BudgetView = NonNullable<Site['charts']['budget']>;

interface Line {
  readonly label: string;
  readonly before: number;
  readonly after: number;
  /** As the source prints them; "" if it prints none. */
  readonly shares: { readonly before: string; readonly after: string };
}

/** The chart of the figures that `view` names, each a sum of money. */
export function budgetChart(
  { title, before, after, lines, total }: BudgetView,
  figureById: ReadonlyMap<string, Figure>,
): PairChartGeometry {
  const shareOf = (id: string | undefined): string => {
    const share = figureById.get(id ?? '');
    return share ? ` (${figureWords(share)})` : '';
  };
  const lineOf = (line: BudgetView['lines'][number]): Line => ({
    label: line.label,
    before: numberOf(line.before, figureById),
    after: numberOf(line.after, figureById),
    shares: { before: shareOf(line.shares?.before), after: shareOf(line.shares?.after) },
  });
  const pairs = lines.map(lineOf);
  const whole = lineOf({ label: 'Total', ...total });
  return pairChart({
    title: totalsTitle(
      title,
      { before, after },
      { before: poundsExactly(whole.before), after: poundsExactly(whole.after) },
    ),
    before,
    after,
    pairs,
    words: poundsExactly,
    closing: `Total. ${before}: ${poundsExactly(whole.before)}. ${after}: ${poundsExactly(whole.after)}.`,
    table: {
      summary: pairs.some(({ shares }) => shares.before !== '')
        ? 'The same as a table, with the shares that the source prints, and differences'
        : 'The same as a table, with differences',
      heads: ['Line', before, after, 'Difference'],
      rows: pairs.map((line) => ({
        name: line.label,
        cells: [
          poundsExactly(line.before) + line.shares.before,
          poundsExactly(line.after) + line.shares.after,
          differenceWords(line),
        ],
      })),
      total: {
        name: whole.label,
        cells: [poundsExactly(whole.before), poundsExactly(whole.after), differenceWords(whole)],
      },
    },
  });
}

function differenceWords({ before, after }: Pick<Line, 'before' | 'after'>): string {
  if (after === before) return 'the same';
  return `${poundsExactly(Math.abs(after - before))} ${after < before ? 'less' : 'more'}`;
}

/** To the pound, so that two bars can be compared. */
function poundsExactly(pounds: number): string {
  return `£${groupedDigits(pounds)}`;
}
