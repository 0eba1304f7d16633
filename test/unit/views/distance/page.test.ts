/** The page of distances: its finding, its numbers, and what it says of its method. */

import { expect, test } from 'vitest';
import { distanceChart } from '../../../../src/charts/distance/by-district.ts';
import type { AreaDistances } from '../../../../src/domain/distance/to-nearest.ts';
import { distancesTable } from '../../../../src/exports/data/tables/distances.ts';
import { distancePage } from '../../../../src/views/distance/page.ts';
import { onDayWords, shareWords } from '../../../../src/wording/distance/words.ts';
import { hasPage } from '../../../../src/wording/frame/has-page.ts';
import { staffLinks } from '../../../../src/wording/frame/links.ts';
import { makeCounty } from '../../../support/made-up/make-county.ts';

const content = makeCounty();
const siteUrl = new URL('https://fen.example');

const summary = (far: number) => ({ postcodes: 10, median: 1, ninetieth: 2, far });

function area(...fars: readonly number[]): AreaDistances {
  const districts = content.site.districts.map(({ id }, index) => [id, summary(fars[index] ?? 0)]);
  return { all: summary(fars[0] ?? 0), districts: new Map(districts as [string, never][]) };
}

test('the headline is the share of postcodes that were and are far', () => {
  const page = distancePage(content);
  expect(page.title).toBe('Over 5 miles from help: 0% of postcodes then, 33% now');
  expect(page.lead).toBe(
    "With all 9 centres open, half of Fenshire's postcodes were within 0.1 miles of the nearest. Half are now within 0.2 miles of the nearest base.",
  );
});

test('the table has each district with postcodes, then all of the area, as the file has', () => {
  const { table } = distancePage(content);
  const names = [...table.rows, table.total].map(({ name }) => name);
  expect(names).toEqual(['North Fen', 'South Fen', 'All of Fenshire']);
  const { rows, columns } = distancesTable({ content, siteUrl });
  expect(rows.map(([, name]) => name)).toEqual(names);
  expect(columns.map(({ name }) => name)).toContain('percentOver5MilesNow');
});

test('bases to check before use are said to be counted, and postcodes that are left out', () => {
  const { method } = distancePage(content);
  expect(method.join(' ')).toContain('1 of them to check before use is counted as open.');
  expect(method.join(' ')).toContain('120 postcodes in all. Left out: 120 postcodes');
});

test('the title of the chart is the greatest change; without any far postcode there is no chart', () => {
  const chart = distanceChart(content, { then: area(0.1, 0, 0.2), now: area(0.1, 0.9, 0.3) });
  expect(chart?.title).toBe(
    'South Fen changed most: 0% of its postcodes were over 5 miles from help, now 90%',
  );
  const same = distanceChart(content, { then: area(0.1), now: area(0.1) });
  expect(same?.title).toBe('Postcodes over 5 miles from help: no district has changed');
  expect(distanceChart(content, { then: area(), now: area() })).toBeUndefined();
});

test('a council without postcode groups has neither page nor file', () => {
  const bare = { ...content, postcodes: { ...content.postcodes, groups: [] } };
  expect([content, bare].map((each) => hasPage(each, staffLinks.distance))).toEqual([true, false]);
  expect(distancesTable({ content: bare, siteUrl }).rows).toEqual([]);
  expect(() => distancePage(bare)).toThrow(RangeError);
});

test('a share never rounds to nothing; on a day, a range only where the ends differ', () => {
  expect([0, 0.004, 0.414].map(shareWords)).toEqual(['0%', 'under 1%', '41%']);
  const [near, further] = [summary(0.07), { ...summary(0.09), median: 1.44 }];
  expect(onDayWords({ least: near, most: near }, 'hub')).toBe(
    'Half of postcodes were within 1.0 mile of the nearest hub listed as open, and 7% were over 5 miles away',
  );
  expect(onDayWords({ least: near, most: further }, 'hub')).toContain('within 1.0 to 1.4 miles');
});
