/** Every place of the tables is answered for itself, and none elsewhere for one of ours. */

import { describe, expect, test } from 'vitest';
import { finder } from '../../src/domain/finder/answer.ts';
import { keyOf } from '../../src/domain/finder/named.ts';
import type { Outcome } from '../../src/domain/finder/outcome.ts';
import { askPosition } from '../../src/domain/finder/position.ts';
import { sentFinderIndex } from '../support/content/sent-finder-index.ts';
import { oneEdit } from '../support/content/misspellings.ts';
import { content } from './content-under-test.ts';
import { cell, pointOf, readTable } from './read-table.ts';
import type { Row } from './read-table.ts';

const find = finder(sentFinderIndex(content));
const places = readTable('facts/places.csv');
const elsewhere = readTable('facts/places-elsewhere.csv');
const named = places.filter((row) => cell(row, 'generic') === '');

/** The keys that an outcome answers or offers. */
function offered(outcome: Outcome): string[] {
  if (outcome.is === 'choice') return outcome.matches.map((match) => keyOf(match.named));
  if (outcome.is === 'unknown' || outcome.is === 'elsewhere')
    return outcome.near.map((match) => keyOf(match.named));
  return [];
}

function isAnsweredAs(row: Row, outcome: Outcome): boolean {
  if (outcome.is !== 'found') return false;
  const { label, as, point } = outcome.from;
  const place = find.index.places.find(({ id }) => id === cell(row, 'id'));
  return as === 'place' && label === cell(row, 'name') && point === place?.point;
}

test('every place that is not generic is answered, or asked with itself among the choices', () => {
  const wrong = named.filter((row) => {
    const outcome = find.ask(cell(row, 'name'));
    if (isAnsweredAs(row, outcome)) return false;
    return outcome.is !== 'choice' || !offered(outcome).includes(`place ${cell(row, 'id')}`);
  });
  expect(wrong.map((row) => `${cell(row, 'name')}: ${find.ask(cell(row, 'name')).is}`)).toEqual([]);
});

test('a generic name is asked, with itself among the choices', () => {
  for (const row of places.filter((each) => cell(each, 'generic') === 'yes')) {
    const outcome = find.ask(cell(row, 'name'));
    expect(outcome.is, cell(row, 'name')).toBe('choice');
    expect(offered(outcome)).toContain(`place ${cell(row, 'id')}`);
  }
});

test('how people say a name leads to it', () => {
  for (const row of places)
    for (const said of cell(row, 'said_as').split('|').filter(Boolean)) {
      const outcome = find.ask(said);
      const fits =
        isAnsweredAs(row, outcome) || offered(outcome).includes(`place ${cell(row, 'id')}`);
      expect(fits || outcome.is === 'elsewhere', `${said}: ${outcome.is}`).toBe(true);
    }
});

test('no place elsewhere is answered as one of ours', () => {
  const taken = elsewhere.filter((row) => find.ask(cell(row, 'name')).is === 'found');
  expect(taken.map((row) => cell(row, 'name'))).toEqual([]);
});

test('nine in ten names and more with one mistake are among the first three', () => {
  let all = 0;
  let right = 0;
  for (const row of named)
    for (const typed of oneEdit(cell(row, 'name'))) {
      all += 1;
      const outcome = find.ask(typed);
      const key = `place ${cell(row, 'id')}`;
      if (isAnsweredAs(row, outcome) || offered(outcome).slice(0, 3).includes(key)) right += 1;
      else if (
        outcome.is !== 'found' &&
        find.suggest(typed, 3).some((match) => keyOf(match.named) === key)
      )
        right += 1;
    }
  process.stdout.write(`one mistake: ${((100 * right) / all).toFixed(2)} % of ${String(all)}\n`);
  expect(right / all).toBeGreaterThanOrEqual(0.95);
});

describe('positions', () => {
  const sideAt = (row: Row): string => {
    const point = pointOf(row);
    if (!point) throw new Error(cell(row, 'name'));
    const outcome = askPosition(find.index, { point, accuracy: 10 });
    return outcome.is === 'found' ? (outcome.from.side ?? '') : outcome.is;
  };

  test('every place is inside, or on or near the border', () => {
    expect(
      places.filter((row) => sideAt(row) === 'outside').map((row) => cell(row, 'name')),
    ).toEqual([]);
  });

  test('every town elsewhere within 30 miles is outside, or on or near the border', () => {
    const near = elsewhere.filter((row) => cell(row, 'why').split('; ').includes('near'));
    expect(near.filter((row) => sideAt(row) === 'inside').map((row) => cell(row, 'name'))).toEqual(
      [],
    );
  });
});
