import { expect, test } from 'vitest';
import { isAt } from '../../../../src/domain/places/is-at.ts';

const library = { address: '12 Mill Road, Oakham', postcode: 'LE15 6HL' };

test.each(['Oakham', 'LE15', 'LE15 9ZZ'])('an address is at "%s"', (label) => {
  expect(isAt(library, label)).toBe(true);
});

test.each(['Mill Road', 'Ashwell', 'LE1', 'LE16 6HL'])('it is not at "%s"', (label) => {
  expect(isAt(library, label)).toBe(false);
});

test('without an address or a postcode it is nowhere', () => {
  expect(isAt({}, 'Oakham')).toBe(false);
});
