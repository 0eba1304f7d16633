import { expect, test } from 'vitest';
import { figureStatus } from '../../../src/domain/figure.ts';

test.each([
  ['current', {}],
  ['disputed', { conflictsWith: ['other'] }],
  ['superseded', { supersededBy: 'later' }],
  ['superseded', { supersededBy: 'later', conflictsWith: ['later'] }],
])('%s', (status, figure) => {
  expect(figureStatus(figure)).toBe(status);
});
