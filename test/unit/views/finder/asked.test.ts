import { expect, test } from 'vitest';
import { LONGEST_QUESTION } from '../../../../src/domain/finder/longest-question.ts';
import { askedByFragment } from '../../../../src/views/finder/asked.ts';
import { searchState } from '../../../../src/wording/search/address.ts';

const LONG = `#q=${'a'.repeat(100_000)}&district=${'b'.repeat(100_000)}`;

test('of a fragment no more is read than a question can have', () => {
  expect(askedByFragment(LONG)).toEqual({ typed: 'a'.repeat(LONGEST_QUESTION), pick: undefined });
  expect(searchState(LONG)).toMatchObject({
    typed: 'a'.repeat(LONGEST_QUESTION),
    facets: { district: 'b'.repeat(LONGEST_QUESTION) },
  });
});
