import { expect, test } from 'vitest';
import { postalLines } from '../../../../src/exports/oruk/offer-place.ts';

test.each([
  ['Mill Lane, Dale', 'Dale', { street: 'Mill Lane', town: 'Dale' }],
  ['Mill Lane, Old Moor', 'Dale', { street: 'Mill Lane, Old Moor', town: 'Dale' }],
  ['The Hall, Mill Lane, Dale', undefined, { street: 'The Hall, Mill Lane', town: 'Dale' }],
  ['Mill Lane', 'Dale', { street: 'Mill Lane', town: 'Dale' }],
  ['Mill Lane', undefined, undefined],
  ['Dale', 'Dale', undefined],
  [undefined, 'Dale', undefined],
])('%s in %s', (address, town, lines) => {
  expect(postalLines(address, town)).toEqual(lines);
});
