/** The words of an answer card: distance and address. */

import { expect, test } from 'vitest';
import { addressWords } from '../../../../src/wording/places/address.ts';
import { distanceWords } from '../../../../src/wording/places/distance.ts';

test('distances are whole miles from an area and tenths from an address', () => {
  expect(distanceWords(2.6, 'rough')).toBe('about 3 miles, straight line');
  expect(distanceWords(0.3, 'rough')).toBe('less than a mile, straight line');
  expect(distanceWords(2.62, 'exact')).toBe('2.6 miles, straight line');
});

test('an address that is not recorded is given as not recorded', () => {
  // The space inside a postcode is one at which no line breaks.
  expect(addressWords({ address: 'High Street', postcode: 'DH1 1AA' })).toBe(
    'High Street, DH1\u00a01AA',
  );
  expect(addressWords({})).toBe('Address not recorded in the sources we hold.');
});
