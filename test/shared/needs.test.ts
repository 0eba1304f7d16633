/** No word for a need is the name of a place: whoever types a place is never answered with a need. */

import { expect, test } from 'vitest';
import { needFinder } from '../../src/domain/finder/needs.ts';
import { content } from './content-under-test.ts';
import { cell, readTable } from './read-table.ts';

const find = needFinder(content.needs);

test.each(['places', 'places-elsewhere'])('facts/%s.csv', (table) => {
  const taken = readTable(`facts/${table}.csv`)
    .map((row) => cell(row, 'name'))
    .filter((name) => find.find(name, 1).some(({ fit, edits }) => fit === 'same' && edits === 0));
  expect(taken).toEqual([]);
});
