import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from '../../../../src/domain/finder/edit-distance.ts';

test.each([
  ['holt', 'holt', 0],
  ['holt', 'hlot', 1],
  ['thetford', 'thetfrod', 1],
  ['swaffham', 'swafham', 1],
  ['acle', 'acl', 1],
  ['diss', 'disss', 1],
  ['cromer', 'cramar', 2],
  ['', 'abc', 3],
])('from "%s" to "%s" it takes %d edits', (a, b, edits) => {
  expect(editDistance(a, b, 5)).toBe(edits);
});

describe('laws', () => {
  const word = fc.string({ maxLength: 9, unit: fc.constantFrom('a', 'b', 'c') });

  test('it is the same both ways, and zero only between equal words', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b, 9)).toBe(editDistance(b, a, 9));
        expect(editDistance(a, b, 9) === 0).toBe(a === b);
      }),
    );
  });

  test('a limit changes nothing up to it, and a larger distance is the limit plus one', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, most) => {
        expect(editDistance(a, b, most)).toBe(Math.min(editDistance(a, b, 9), most + 1));
      }),
    );
  });
});
