import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packed, unpacked } from '../../../src/output/cbor.ts';
import type { Packed } from '../../../src/output/cbor.ts';
import { SIGNATURE, steadyIndex } from '../../../src/output/steady-index.ts';

describe('packing', () => {
  const value = fc.letrec<{ value: Packed; list: Packed }>((tie) => ({
    value: fc.oneof(fc.nat(2 ** 31), fc.string({ maxLength: 40, unit: 'grapheme' }), tie('list')),
    list: fc.array(tie('value'), { maxLength: 30 }),
  })).value;

  test('what is packed can be unpacked', () => {
    fc.assert(
      fc.property(value, (one) => {
        expect(unpacked(packed(one))).toEqual(one);
      }),
    );
  });
  test.each([
    [0, '00'],
    [23, '17'],
    [24, '1818'],
    [1000, '1903e8'],
    [1_000_000, '1a000f4240'],
    ['IETF', '6449455446'],
    ['ü', '62c3bc'],
    [[1, [2, 3]], '8201820203'],
  ])('%j as in RFC 8949, appendix A', (one, hex) => {
    expect(Buffer.from(packed(one)).toString('hex')).toBe(hex);
  });
  test.each(['f5', '20', 'a0', '1b000000e8d4a51000'])('%s is refused', (hex) => {
    expect(() => unpacked(Buffer.from(hex, 'hex'))).toThrow(RangeError);
  });
});

describe('an index', () => {
  const file = (path: string, value: Packed) => ({
    path,
    content: gzipSync(Buffer.concat([Buffer.from(SIGNATURE), packed(value)])),
  });
  const years = [
    'year',
    [
      ['2011', [1]],
      ['2019', [2, 3]],
    ],
  ] as const;
  const kinds = [
    'kind',
    [
      ['base', [1, 2]],
      ['lot', [3]],
    ],
  ] as const;
  const swapped = (value: typeof years | typeof kinds): Packed => [value[0], value[1].toReversed()];
  const index = (year: string, kind: string, first: Packed, second: Packed, names: Packed) => [
    file(`filter/${year}.pf_filter`, first),
    file(`filter/${kind}.pf_filter`, second),
    file('pagefind.en_0123456789.pf_meta', ['1.5.2', [['en_abc', 5]], names]),
    { path: 'pagefind-entry.json', content: Buffer.from('{"hash":"en_0123456789"}') },
    { path: 'pagefind.js', content: Buffer.from('code') },
  ];
  const one = steadyIndex(
    index('en_1111111', 'en_2222222', years, kinds, [
      ['year', 'en_1111111'],
      ['kind', 'en_2222222'],
    ]),
  );

  test('that differs in the order of its filters alone comes out the same', () => {
    const other = steadyIndex(
      index('en_3333333', 'en_4444444', swapped(years), swapped(kinds), [
        ['kind', 'en_4444444'],
        ['year', 'en_3333333'],
      ]),
    );
    expect(other).toEqual(one);
  });
  test('names its files where it refers to them', () => {
    const [year, kind, meta, entry] = one.map(({ path }) => path);
    const nameOf = (path = ''): string => /en_[0-9a-f]+/.exec(path)?.[0] ?? '';
    const table = gunzipSync(one[2]?.content ?? Buffer.of()).toString('latin1');
    expect(table).toContain(nameOf(year));
    expect(table).toContain(nameOf(kind));
    expect(entry).toBe('pagefind-entry.json');
    expect(Buffer.from(one[3]?.content ?? []).toString()).toBe(`{"hash":"${nameOf(meta)}"}`);
  });
  test('in another form is refused rather than spoiled', () => {
    const text = gzipSync(`${SIGNATURE}{"filter":"year"}`);
    expect(() => steadyIndex([{ path: 'filter/en_1.pf_filter', content: text }])).toThrow();
  });
});
