/** Figures, sums and conflicts that contradict each other. */

import type { Figure, Sum } from '../../../../../src/domain/entries/entry.ts';
import type { SiteContent } from '../../../../../src/domain/entries/site-content.ts';
import { makeContent, withCopy, withEntry } from '../../../../support/made-up/make-content.ts';
import { caseOf } from '../../../../support/made-up/rule-case.ts';
import type { CaseRow, RuleCase } from '../../../../support/made-up/rule-case.ts';

const good = makeContent();

const figure = (id: string, fields: Partial<Figure>): SiteContent =>
  withEntry(good, 'figures', id, fields);
const all = (fields: Partial<Sum>): SiteContent => withEntry(good, 'sums', 'all', fields);
/** A sum of the only two figures that are equal, with a relation between them. */
const equal = (is: NonNullable<Figure['relations']>[number]['is'], fields: Partial<Sum> = {}) =>
  withEntry(figure('lots-total', { relations: [{ to: 'closed-total', is }] }), 'sums', 'all', {
    ...{ left: 'lots-total', right: 'closed-total' },
    ...fields,
  });
/** A second figure related to the first. */
const pair = (value: Figure['value'], other: Partial<Figure>, fields: Partial<Figure>) =>
  withEntry(
    withCopy(good, 'figures', 'bases-total', 'others', { value, ...other }),
    'figures',
    'lots-total',
    fields,
  );
const related = (is: NonNullable<Figure['relations']>[number]['is']) => ({
  relations: [{ to: 'others', is }],
});
const DATES = withCopy(good, 'figures', 'start-date', 'end-date', { value: '2021' });

const rows: readonly CaseRow[] = [
  [
    'sum-against-relation',
    'sums/claimed',
    ['relation'],
    '"≠" for two figures whose relation is not written',
    withEntry(
      withEntry(pair(2, {}, {}), 'figures', 'closed-total', { supersededBy: 'others' }),
      'sums',
      'claimed',
      { left: 'lots-total', right: 'others', because: 'other day' },
    ),
  ],
  [
    'sum-fails',
    'sums/all',
    ['relation'],
    '3 on the left, 30 on the right',
    all({ right: '30', roundedTo: 10 }),
  ],
  [
    'sum-unreadable',
    'sums/all',
    ['left'],
    'a division by zero',
    all({ left: '3 ÷ (bases-total − 2)' }),
  ],
  [
    'sum-reason',
    'sums/all',
    ['because'],
    'a reason for >',
    all({ relation: '>', right: 'bases-total', because: 'part' }),
  ],
  [
    'sum-against-relation',
    'sums/all',
    ['relation'],
    '"=" for two figures whose relation is "rounded"',
    equal('rounded'),
  ],
  [
    'sum-against-relation',
    'sums/claimed',
    ['relation'],
    '"≠" for two figures whose relation is not written',
    withEntry(good, 'sums', 'claimed', { left: ' lots-total ', right: ' bases-total ' }),
  ],
  [
    'sum-against-relation',
    'sums/claimed',
    ['relation'],
    '"≠" for two figures whose relation is "rival"',
    withEntry(good, 'sums', 'claimed', { because: 'part' }),
  ],
  [
    'sums-contradict',
    'sums/more',
    ['relation'],
    '"≠", where sums/all says "=" of the same two sides',
    withCopy(all({ left: '10', right: '8  +  4', roundedTo: 10 }), 'sums', 'all', 'more', {
      left: ' 8 + 4',
      right: '10',
      relation: '≠',
      roundedTo: undefined,
      because: 'part',
    }),
  ],
  [
    'worked-out-elsewhere',
    'figures/lots-total',
    ['workedOut', 'sum'],
    '"all", which does not give this figure',
    figure('lots-total', { standing: 'worked out by us', workedOut: { sum: 'all' } }),
  ],
  [
    'standing-unfit',
    'figures/lots-total',
    ['outcomeEvent'],
    'outcomeEvent on a figure that is "claimed"',
    figure('lots-total', { standing: 'claimed', outcomeEvent: 'vote' }),
  ],
  [
    'relation-unfit',
    'figures/end-date',
    ['relations', 0],
    '"part" of "start-date", but they are dates',
    withEntry(DATES, 'figures', 'end-date', { relations: [{ to: 'start-date', is: 'part' }] }),
  ],
  [
    'relation-unfit',
    'figures/lots-total',
    ['relations', 0],
    '"rounded" of "others", but they are 100000 or more apart, which is one in its last digit',
    pair(5_300_000, {}, { value: 5_200_000, ...related('rounded') }),
  ],
  [
    'relation-unfit',
    'figures/lots-total',
    ['relations', 0],
    '"rounded" of "others", but they are 0.1 or more apart, which is one in its last digit',
    pair(66.9, { unit: 'percent' }, { value: 66.7, unit: 'percent', ...related('rounded') }),
  ],
  [
    'conflict-unfit',
    'conflicts/how-many',
    ['is'],
    '"rounded", but centres-claimed and centres-total are rivals',
    withEntry(good, 'conflicts', 'how-many', {
      is: 'rounded',
      figures: ['centres-claimed', 'lots-total', 'centres-total'],
    }),
  ],
  [
    'superseded-in-other-unit',
    'figures/lots-total',
    ['supersededBy'],
    '"others", whose unit is "fte"',
    pair(1, { unit: 'fte' }, { supersededBy: 'others' }),
  ],
  [
    'superseded-by-another-day',
    'figures/lots-total',
    ['supersededBy'],
    '"others", which is of a later day',
    pair(1, { asAt: '2020-01-16' }, { supersededBy: 'others' }),
  ],
  [
    'superseded-by-earlier',
    'figures/lots-total',
    ['supersededBy'],
    '"others", whose date is earlier than that of this figure',
    pair(1, { asAt: '2020-01-14' }, { supersededBy: 'others' }),
  ],
];

export const figureCases: readonly RuleCase[] = rows.map(caseOf);
