/** Numbers that cannot be right: of telephones, of figures, and of miles between two places. */

import { makeContent, withCopy, withEntry } from '../../../../support/made-up/make-content.ts';
import type { RuleCase } from '../../../../support/made-up/rule-case.ts';
import type { Figure } from '../../../../../src/domain/entries/entry.ts';

const good = makeContent();

/** The number of the one shown contact, changed where it is written. */
const telephoneCases: readonly RuleCase[] = [
  ...['099', '998', '01632 9601', '1632 960001', '01632-960001', 'Oak'].map((value): RuleCase => ({
    kind: 'number-impossible',
    content: withEntry(good, 'contacts', 'duty-line', { value, valueAgain: value }),
    at: 'contacts/duty-line',
    path: ['value'],
    found: `"${value}"`,
  })),
  {
    kind: 'number-unsure',
    content: withEntry(good, 'contacts', 'duty-line', { value: '01632 960007' }),
    at: 'contacts/duty-line',
    path: ['valueAgain'],
    found: '"01632 960001"',
  },
  {
    kind: 'number-unsure',
    content: withEntry(good, 'contacts', 'duty-line', { valueAgain: undefined }),
    at: 'contacts/duty-line',
    path: ['value'],
    found: '"01632 960001" only once',
  },
  {
    kind: 'contact-date',
    content: withEntry(good, 'contacts', 'duty-line', { asAt: '2002' }),
    at: 'contacts/duty-line',
    path: ['asAt'],
    found: '"2002"',
  },
  ...(
    [
      ['Ring 01632 960002 by day.', '01632 960002'],
      ['Ring 01632 9600012 by day.', '01632 9600012'],
      ['Ring 01632 96001 by day.', '01632 96001'],
      ['Ring 01632.960.002 by day.', '01632.960.002'],
      ['Ring 01632\u2013960\u2013002 by day.', '01632\u2013960\u2013002'],
      ['Ring 099 at once.', '099'],
      ['Ring 998.', '998'],
      ['Dial 099 or wait.', '099'],
      ['The number is 099.', '099'],
    ] as const
  ).map(([note, number]): RuleCase => ({
    kind: 'telephone-stray',
    content: withEntry(good, 'libraries', 'mill-library', { note }),
    at: 'libraries/mill-library',
    path: ['note'],
    found: `"${number}"`,
  })),
];

const figureCases: readonly RuleCase[] = (
  [
    ['count', -17],
    ['count', 1.576],
    ['count', 1e-7],
    ['gbp', -500],
    ['gbp', 1e-7],
    ['gbp-per-year', 5.123],
    ['percent', -1],
    ['fte', -0.5],
  ] satisfies readonly (readonly [Figure['unit'], number])[]
).map(([unit, value]) => ({
  kind: 'figure-unit',
  content: withEntry(withCopy(good, 'figures', 'lots-total', 'halls'), 'figures', 'halls', {
    unit,
    value,
    standing: 'claimed',
  }),
  at: 'figures/halls',
  path: ['value'],
  found: `the number ${String(value)}`,
}));

const placeCases: readonly RuleCase[] = [
  {
    kind: 'point-far',
    content: withEntry(good, 'places', 'dale', { point: { lat: 54.52, lon: -1.57 } }),
    at: 'places/dale',
    path: ['outcode'],
    found: '"DH1", whose nearest postcodes are 18.0 miles away',
  },
];

export const numberCases: readonly RuleCase[] = [...telephoneCases, ...figureCases, ...placeCases];
