import { describe, expect, test } from 'vitest';
import { eventScale } from '../../../../src/charts/timeline/event-scale.ts';
import type { TimelineEvent, Programme } from '../../../../src/domain/entries/entry.ts';
import { site } from '../made-up-content.ts';

const dates = [
  '1999-05',
  '2000',
  ...Array<string>(29).fill('2019-02-01'),
  ...Array<string>(28).fill('2018-12/2019-01'),
  '2030-09-30',
  '2031',
];
const events = dates.map((date, index) => ({
  id: String(index),
  date,
  status: index % 5 === 0 ? 'planned' : 'happened',
})) as unknown as TimelineEvent[];

const programme = (id: string, period?: string): Programme =>
  ({ id, shortName: id.toUpperCase(), period }) as unknown as Programme;

const scale = eventScale(site, {
  events,
  programmes: [
    programme('late', '2027/2035'),
    programme('label'),
    programme('whole', '2000/2030'),
    programme('short', '2019-01/2019-02'),
  ],
  hrefOfYear: (year) => `/timeline/#year-${String(year)}`,
});

describe('the columns of the scale', () => {
  test('the counts add up to the events on the line, and the others are counted', () => {
    const sum = scale.years.reduce((all, { count }) => all + count, 0);
    expect(sum + scale.outside).toBe(events.length);
    expect(scale.outside).toBe(2);
  });
  test('a span counts in the year in which it begins', () => {
    expect(scale.years.map(({ year, count }) => [year, count])).toEqual([
      [2000, 1],
      [2018, 28],
      [2019, 29],
      [2030, 1],
    ]);
  });
  test('heights are in proportion to counts, on the same scale for happened and planned', () => {
    const units = scale.years.flatMap(
      ({ happened, happenedHeight, notHappened, notHappenedHeight }) => [
        ...(happened > 0 ? [happenedHeight / happened] : []),
        ...(notHappened > 0 ? [notHappenedHeight / notHappened] : []),
      ],
    );
    expect(Math.max(...units) - Math.min(...units)).toBeLessThan(0.1);
  });
  test('numbers of neighbouring years do not overlap on a phone', () => {
    const [, before, after] = scale.years;
    expect(Math.abs((before?.numberY ?? 0) - (after?.numberY ?? 0))).toBeGreaterThanOrEqual(13);
  });
  test('everything is inside the drawing', () => {
    for (const { x, width, numberY, happenedY } of scale.years) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(1);
      expect(numberY).toBeGreaterThan(13);
      expect(happenedY).toBeLessThanOrEqual(scale.base);
    }
  });
  test('a year links to the address from the caller', () => {
    expect(scale.years[0]?.href).toBe('/timeline/#year-2000');
  });
});

describe('the bars of the programmes', () => {
  test('earliest first, none for a programme without a period', () => {
    expect(scale.programmes.map(({ name }) => name)).toEqual(['WHOLE', 'SHORT', 'LATE']);
  });
  test('bars end with the line and short ones stay visible', () => {
    const [whole, short, late] = scale.programmes;
    expect(whole?.x).toBe(0);
    expect(whole?.width).toBeCloseTo(1, 2);
    expect(short?.width).toBe(0.01);
    expect((late?.x ?? 0) + (late?.width ?? 0)).toBeCloseTo(1, 2);
  });
});

test('the day of reading is at its place on the line', () => {
  expect(scale.today.words).toContain('22 November 2026');
  expect(scale.today.x).toBeCloseTo(26.89 / 31, 3);
});
