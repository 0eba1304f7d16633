/** The towns on the map of an answer. */

import { expect, test } from 'vitest';
import { answerTowns } from '../../../../src/charts/network/answer-towns.ts';
import { planeOf } from '../../../../src/charts/network/plane.ts';
import { placeMark } from '../../../../src/charts/network/spread-marks.ts';

const plane = planeOf({ west: -1, south: 52, east: 0, north: 53 }, 343);
const at = (town: string, lat: number, lon: number) => ({ town, point: { lat, lon } });
const names = (...args: Parameters<typeof answerTowns>): string[] =>
  answerTowns(...args).map(({ name }) => name);

test('a town is named once, inside the map', () => {
  const things = [at('Oakham', 52.5, -0.5), at('Oakham', 52.6, -0.5), at('Corby', 54, -0.5)];
  const towns = answerTowns(things, plane, []);
  expect(towns.map(({ name }) => name)).toEqual(['Oakham']);
  expect(towns[0]?.x).toBeCloseTo(0.5, 1);
});

test('names leave each other free, and those cut by the edge are left out', () => {
  const things = [at('Oakham', 52.5, -0.5), at('Stamford', 52.501, -0.5), at('Wells', 52.5, -0.99)];
  expect(names(things, plane, [])).toEqual(['Oakham']);
});

test('a name leaves marks free, but stands below the mark of its own town', () => {
  const mark = (lat: number) =>
    placeMark({ id: '', kind: 'base', label: '', number: 1, point: { lat, lon: -0.5 } }, plane);
  const things = [at('Oakham', 52.5, -0.5)];
  expect(names(things, plane, [mark(52.5)])).toEqual(['Oakham']);
  const under = 52.5 - 18 / plane.height;
  expect(names(things, plane, [mark(under)])).toEqual([]);
});

test('what is in no town, or has no point, names none', () => {
  expect(names([{ town: 'Oakham' }, { point: { lat: 52.5, lon: -0.5 } }], plane, [])).toEqual([]);
});
