/** Who is there for an area: of several declared areas the narrowest, and nobody where it cannot be told. */

import { describe, expect, test } from 'vitest';
import type { Serves } from '../../../../src/domain/finder/index.ts';
import type { From } from '../../../../src/domain/finder/outcome.ts';
import { servesOf, servingThings } from '../../../../src/domain/finder/serving.ts';

const OAK = { id: 'oak', serves: { districts: [0] } };
const ELM = { id: 'elm', serves: { postcodes: ['LE15'] } };
const ASH = { id: 'ash', serves: { postcodes: ['LE15 6'] } };
const NONE = { id: 'none' };

type Start = Pick<From, 'as' | 'label' | 'typed' | 'district'>;
const unit: Start = { as: 'unit', label: 'LE15 6HL', district: 0 };
const outcode: Start = { as: 'outcode', label: 'LE15', district: 0 };
const place: Start = { as: 'place', label: 'LE15', district: 0 };

const ids = (
  things: readonly { readonly id: string; readonly serves?: Serves | undefined }[],
  from: Start,
) => servingThings(things, from).map(({ id }) => id);

describe('of the areas that a postcode is in, the narrowest counts', () => {
  test.each([
    [[OAK, ELM, ASH, NONE], unit, ['ash']],
    [[OAK, ELM, NONE], unit, ['elm']],
    [[OAK, NONE], unit, ['oak']],
    [[OAK, { ...OAK, id: 'pine' }], unit, ['oak', 'pine']],
    [[NONE], unit, []],
    [[OAK, ELM], { ...unit, label: 'LE16 6HL' }, ['oak']],
    [[OAK, ASH], { ...unit, label: 'LE15 7HL' }, ['oak']],
    [[OAK], { ...unit, district: 1 }, []],
    [[OAK], { ...unit, district: undefined }, []],
    [[OAK, ELM], outcode, ['elm']],
    [[ELM, ASH], { ...unit, as: 'outcode', label: 'LE15', typed: 'LE15 6' }, ['ash']],
  ] as const)('%j from %j: %j', (things, from, found) => {
    expect(ids(things, from)).toEqual(found);
  });
});

describe('nobody is named where it cannot be told', () => {
  test.each([
    ['half a postcode, of which a part is another’s', [OAK, ELM, ASH], outcode, []],
    [
      'half a postcode, of which no part is',
      [OAK, ELM, { id: 'x', serves: { postcodes: ['LE1 5'] } }],
      outcode,
      ['elm'],
    ],
    ['a place where postcodes decide', [OAK, ELM], place, []],
    ['a place where districts decide', [OAK, NONE], place, ['oak']],
    ['a device', [OAK], { ...place, as: 'device', label: '' }, ['oak']],
    ['what was named itself', [OAK], { ...place, as: 'centre' }, []],
  ] as const)('%s', (_, things, from, found) => {
    expect(ids(things, from)).toEqual(found);
  });
});

test('an area is sent with the numbers of its districts', () => {
  const site = {
    districts: [
      { id: 'north', name: 'North' },
      { id: 'south', name: 'South' },
    ],
  };
  expect(servesOf(site, { districts: ['south'], postcodes: ['LE15'] })).toEqual({
    districts: [1],
    postcodes: ['LE15'],
  });
  expect(servesOf(site, { postcodes: ['LE15'] })).toEqual({ postcodes: ['LE15'] });
  expect(servesOf(site, undefined)).toBeUndefined();
});
