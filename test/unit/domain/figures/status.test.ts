import { expect, test } from 'vitest';
import { disputedBy, figureStatus } from '../../../../src/domain/figures/status.ts';
import { makeContent } from '../../../support/made-up/make-content.ts';

const replaced = makeContent().figures.filter(({ id }) => id === 'lots-total');

test.each([
  ['current', {}],
  ['current', { conflictsWith: ['lots-total'] }],
  ['disputed', { conflictsWith: ['other'] }],
  ['disputed', { conflictsWith: ['lots-total', 'other'] }],
  ['superseded', { supersededBy: 'later' }],
  ['superseded', { supersededBy: 'later', conflictsWith: ['later', 'other'] }],
])('%s', (status, figure) => {
  expect(figureStatus(figure, replaced)).toBe(status);
});

test('a figure is not disputed by its successor or by a figure that it replaced', () => {
  const conflictsWith = ['lots-total', 'later', 'other'];
  expect(disputedBy({ conflictsWith, supersededBy: 'later' }, replaced)).toEqual(['other']);
});
