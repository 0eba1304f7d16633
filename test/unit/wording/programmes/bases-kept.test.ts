/** The finding about districts, for any number of them. */

import { expect, test } from 'vitest';
import { basesKeptWords } from '../../../../src/wording/programmes/bases-kept.ts';

const terms = {
  centre: { one: 'centre', many: 'centres' },
  base: { one: 'hub', many: 'hubs' },
  district: { one: 'district', many: 'districts' },
};

function words(...numbers: readonly (readonly [number, number])[]): string {
  return basesKeptWords(
    numbers.map(([before, after], index) => ({ label: `D${String(index)}`, before, after })),
    terms,
  );
}

test.each([
  [
    'most alike',
    [
      [9, 2],
      [8, 2],
      [8, 3],
    ],
    'Every district kept two hubs, D2 three; D0 went from 9 to 2',
  ],
  [
    'all alike',
    [
      [4, 1],
      [3, 1],
    ],
    'Every district kept one hub; D0 went from 4 to 1',
  ],
  [
    'two lost most',
    [
      [9, 2],
      [9, 2],
      [3, 2],
    ],
    'Every district kept two hubs; D0 and D1 went from 9 to 2',
  ],
  [
    'no rule',
    [
      [9, 1],
      [8, 2],
      [8, 3],
    ],
    '25 centres, now 6 hubs; D0 went from 9 to 1',
  ],
  [
    'one kept none',
    [
      [5, 2],
      [5, 2],
      [2, 0],
    ],
    'Every district kept two hubs, D2 none; D0 and D1 went from 5 to 2',
  ],
  [
    'nothing lost',
    [
      [2, 2],
      [2, 2],
    ],
    'Every district kept two hubs',
  ],
  [
    'all lost',
    [
      [2, 0],
      [3, 0],
    ],
    '5 centres, now 0 hubs; D1 went from 3 to 0',
  ],
  ['one district', [[9, 2]], '9 centres, now 2 hubs'],
  [
    'one without centres',
    [
      [4, 2],
      [3, 2],
      [0, 0],
    ],
    'Every district kept two hubs; D0 went from 4 to 2',
  ],
] as const)('%s', (_, numbers, expected) => {
  expect(words(...numbers)).toBe(expected);
});
