/** The posts before and after, drawn from the site's own figures. */

import { expect, test } from 'vitest';
import { staffingChart } from '../../../../src/charts/programmes/staffing.ts';
import { contentIndex } from '../../../../src/domain/entries/content-index.ts';
import { makeCounty } from '../../../support/made-up/make-county.ts';

const content = makeCounty();
const { staffing } = content.site.charts;
const { figure } = contentIndex(content);
if (!staffing) throw new Error('the county draws no posts');
const chart = staffingChart(staffing, figure);
const valueOf = (id: string): number => Number(figure.get(id)?.value);

test('bars and table have the figures of the entries', () => {
  const [before, after] = [valueOf(staffing.total.before), valueOf(staffing.total.after)];
  expect(chart.pairs).toMatchObject([
    { before: { words: String(before) }, after: { words: String(after) } },
  ]);
  expect(chart.table.rows[0]?.cells).toEqual([
    String(before),
    String(after),
    String(Number((before - after).toFixed(2))),
  ]);
});

test('cuts are given for each part, and its earlier posts are not guessed', () => {
  const losses = staffing.fewer.map(({ figure: id }) => String(valueOf(id)));
  for (const loss of losses) expect(chart.closing).toContain(loss);
  expect(chart.table.rows.slice(1).map(({ cells }) => cells)).toEqual(
    losses.map((loss) => ['not recorded', 'not recorded', loss]),
  );
});
