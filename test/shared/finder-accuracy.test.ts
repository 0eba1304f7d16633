/**
 * How often the finder's postcode table gives the nearest base first, and among the three that are
 * shown, for every postcode of the county.
 */

import { expect, test } from 'vitest';
import { finder } from '../../src/domain/finder/answer.ts';
import { ranked } from '../../src/domain/finder/ranking.ts';
import { sentFinderIndex } from '../support/content/sent-finder-index.ts';
import { content } from './content-under-test.ts';
import { cell, readTable } from './read-table.ts';

const rows = readTable('geo/norfolk-postcodes.csv');
const find = finder(sentFinderIndex(content));

test('the nearest base is first for 93.9 % and among three for 99.7 %', () => {
  const shown = new Map<string, string[]>();
  let first = 0;
  let amongThree = 0;
  for (const row of rows) {
    const outcome = find.ask(cell(row, 'postcode'));
    if (outcome.is !== 'found') throw new Error(`${cell(row, 'postcode')}: ${outcome.is}`);
    const { label, point } = outcome.from;
    const three = shown.get(label) ?? nearestBases(point).slice(0, 3);
    shown.set(label, three);
    const [nearest] = nearestBases({
      lat: Number(cell(row, 'lat')),
      lon: Number(cell(row, 'lon')),
    });
    if (three[0] === nearest) first += 1;
    if (nearest !== undefined && three.includes(nearest)) amongThree += 1;
  }
  process.stdout.write(
    `nearest base first: ${percent(first)}, among three: ${percent(amongThree)} of ${String(rows.length)}\n`,
  );
  expect(rows).toHaveLength(29_502);
  expect(first / rows.length).toBeGreaterThanOrEqual(0.939);
  expect(amongThree / rows.length).toBeGreaterThanOrEqual(0.997);
});

function nearestBases(point: { lat: number; lon: number }): string[] {
  return ranked(find.index, ['base'], { point }).map(({ what }) => what.id);
}

function percent(count: number): string {
  return `${((100 * count) / rows.length).toFixed(2)} %`;
}
