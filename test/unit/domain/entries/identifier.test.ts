/** The shape of identifiers, and the address of the record of one. */

import { expect, test } from 'vitest';
import { hasShape, identifiersOf } from '../../../../src/domain/entries/identifier.ts';

const ODS = {
  id: 'ods',
  name: 'ODS',
  label: 'NHS code (ODS)',
  about: 'Code of the organisation',
  shapes: ['A99999', 'AAA99', 'EY-9'],
  link: 'https://example.org/ods/',
};

test.each([
  ['B81001', true],
  ['RGT01', true],
  ['b81001', false],
  ['B8100', false],
  ['B810011', false],
  ['', false],
  ['EY-7', true],
  ['EX-7', false],
  ['EY.7', false],
])('%s has one of its shapes: %s', (value, fits) => {
  expect(hasShape(ODS, value)).toBe(fits);
});

test('its record is at the address that its value ends; a kind without one has none', () => {
  const urn = { ...ODS, id: 'urn', link: undefined };
  const found = identifiersOf(
    { identifiers: [urn, ODS, { ...ODS, id: 'other' }] },
    { identifiers: { ods: 'B 1', urn: '7' } },
  );
  expect(found.map(({ kind, value, record }) => [kind.id, value, record])).toEqual([
    ['urn', '7', undefined],
    ['ods', 'B 1', 'https://example.org/ods/B%201'],
  ]);
});
