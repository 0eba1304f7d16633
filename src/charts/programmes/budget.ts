/** The budget before and after, line by line; its table has shares and differences. */

import type { Figure } from '../../domain/entries/entry.ts';
import { groupedDigits } from '../../domain/figures/money.ts';
import type { Site } from '../../domain/entries/schemas/site.ts';
import { numberOf } from '../figures/values.ts';
import { pairChart } from '../figures/pair-chart.ts';
import type { PairChartGeometry } from '../figures/pair-chart.ts';

type BudgetView = NonNullable<Site['charts']['budget']>;

interface Line {
  readonly label: string;
  readonly before: number;
  readonly after: number;
}

/** The chart of the figures that `view` names, each a sum of money. */
export function budgetChart(
  { title, before, after, lines, total }: BudgetView,
  figureById: ReadonlyMap<string, Figure>,
): PairChartGeometry {
  const lineOf = (line: { label: string; before: string; after: string }): Line => ({
    label: line.label,
    before: numberOf(line.before, figureById),
    after: numberOf(line.after, figureById),
  });
  const pairs = lines.map(lineOf);
  const whole = lineOf({ label: 'Total', ...total });
  return pairChart({
    title,
    before,
    after,
    pairs,
    words: poundsExactly,
    closing: `Total. ${before}: ${poundsExactly(whole.before)}. ${after}: ${poundsExactly(whole.after)}.`,
    table: {
      summary: 'The same as a table, with shares and differences',
      heads: ['Line', before, after, 'Difference'],
      rows: pairs.map((line) => ({
        name: line.label,
        cells: [
          withShare(line.before, whole.before),
          withShare(line.after, whole.after),
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

/** "£4,027,289 (39.4%)". */
function withShare(value: number, total: number): string {
  return `${poundsExactly(value)} (${((value / total) * 100).toFixed(1)}%)`;
}

function differenceWords({ before, after }: Line): string {
  if (after === before) return 'the same';
  return `${poundsExactly(Math.abs(after - before))} ${after < before ? 'less' : 'more'}`;
}

/** To the pound, so that two bars can be compared. */
function poundsExactly(pounds: number): string {
  return `£${groupedDigits(pounds)}`;
}
