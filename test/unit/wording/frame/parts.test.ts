/** Lists in parts: everything once, in order, and in no part too many. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  MOST_ON_A_PAGE,
  inDistrictParts,
  inParts,
  partSlug,
  partWords,
} from '../../../../src/wording/frame/parts.ts';
import { makeContent } from '../../../support/made-up/make-content.ts';

test('all once, in order, and no part too long or empty', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 9 }), (items, most) => {
      const parts = inParts(items, most);
      expect(parts.flatMap((part) => part.items)).toEqual(items);
      expect(parts.map(({ number }) => number)).toEqual(parts.map((_, at) => at + 1));
      for (const { items: own, of } of parts) {
        expect(own.length).toBeGreaterThan(0);
        expect(own.length).toBeLessThanOrEqual(most);
        expect(of).toBe(parts.length);
      }
    }),
  );
});

test('by district in the order of the site; one of too many goes on in further parts', () => {
  const content = makeContent();
  const some = (district: string, count: number) =>
    Array.from({ length: count }, (_, number) => ({ district, number }));
  const parts = inDistrictParts(content, [
    ...some('south-dale', MOST_ON_A_PAGE + 1),
    ...some('north-dale', MOST_ON_A_PAGE),
  ]);
  expect(parts.map((part) => [partSlug(part), part.items.length, partWords(part)])).toEqual([
    ['north-dale', MOST_ON_A_PAGE, ''],
    ['south-dale', MOST_ON_A_PAGE, ', 1 of 2'],
    ['south-dale/2', 1, ', 2 of 2'],
  ]);
});
