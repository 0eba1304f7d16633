/** What the address and the history keep: filters in the query, what was typed only after the "#". */

import { describe, expect, test } from 'vitest';
import { askedByFragment, askedByState } from '../../../../src/views/finder/asked.ts';
import { linkTo } from '../../../../src/views/finder/link.ts';
import { queryOf, viewOf } from '../../../../src/views/finder/view.ts';

test.each(['', '?show=libraries', '?district=holt', '?show=centres&district=holt&within=10'])(
  'the view of "%s" gives the same query',
  (query) => {
    expect(queryOf(viewOf(query))).toBe(query);
  },
);

test('unknown values in a query are ignored', () => {
  expect(viewOf('?show=everything&within=7')).toEqual({ show: 'bases' });
});

describe('a copied link', () => {
  test.each([
    { typed: 'NR2 1' },
    { typed: "St Clement's & co #1", pick: 'centre st-clements' },
    { typed: '100 %' },
  ])('gives the same question: $typed', (asked) => {
    const url = new URL(linkTo(asked, '?show=libraries'), 'http://localhost');
    expect(url.search).toBe('?show=libraries');
    expect(askedByFragment(url.hash)).toEqual({ pick: undefined, ...asked });
  });

  test('other fragments are not questions', () => {
    expect(askedByFragment('#places')).toBeUndefined();
    expect(askedByFragment('')).toBeUndefined();
  });
});

test('a history state from another script is not a question', () => {
  for (const state of [null, 1, {}, { finder: null }, { finder: {} }, { finder: { typed: 3 } }])
    expect(askedByState(state)).toBeUndefined();
  expect(askedByState({ finder: { near: true } })).toEqual({ near: true });
  expect(askedByState({ finder: { typed: 'NR2' } })).toEqual({ typed: 'NR2', pick: undefined });
});
