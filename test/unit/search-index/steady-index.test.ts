import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { SIGNATURE } from '../../../src/site-checks/search-records.ts';
import { steadyIndex } from '../../../src/search-index/steady-index.ts';

type Packed = number | string | readonly Packed[];

/** CBOR (RFC 8949, appendix A) for sizes up to 65,535. */
function packed(value: Packed): Buffer {
  if (typeof value === 'number') return head(0, value);
  if (typeof value === 'string')
    return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  return Buffer.concat([head(4, value.length), ...value.map(packed)]);
}

function head(kind: number, size: number): Buffer {
  if (size < 24) return Buffer.of((kind << 5) | size);
  return size < 256
    ? Buffer.of((kind << 5) | 24, size)
    : Buffer.of((kind << 5) | 25, size >> 8, size & 255);
}

describe('an index', () => {
  const file = (path: string, value: Packed) => ({
    path,
    content: gzipSync(Buffer.concat([Buffer.from(SIGNATURE), packed(value)])),
  });
  const years = [
    'year',
    [
      ['2011', [1]],
      ['2019', [2, 300]],
      ['in the year that has a name of more than 23 letters, ü', [24]],
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
    {
      path: 'pagefind-entry.json',
      content: Buffer.from('{"version":"1.5.2","hash":"en_0123456789"}'),
    },
    { path: 'pagefind.js', content: Buffer.from('code') },
  ];
  const one = steadyIndex(
    index('en_1111111', 'en_2222222', years, kinds, [
      ['year', 'en_1111111'],
      ['kind', 'en_2222222'],
    ]),
  );

  test('that differs only in the order of its filters gives the same files', () => {
    const other = steadyIndex(
      index('en_3333333', 'en_4444444', swapped(years), swapped(kinds), [
        ['kind', 'en_4444444'],
        ['year', 'en_3333333'],
      ]),
    );
    expect(other).toEqual(one);
  });
  test('refers to its files by their new names', () => {
    const [year, kind, meta, entry] = one.map(({ path }) => path);
    const nameOf = (path = ''): string => /en_[0-9a-f]+/.exec(path)?.[0] ?? '';
    const table = gunzipSync(one[2]?.content ?? Buffer.of()).toString('latin1');
    expect(table).toContain(nameOf(year));
    expect(table).toContain(nameOf(kind));
    expect(entry).toBe('pagefind-entry.json');
    expect(Buffer.from(one[3]?.content ?? []).toString()).toBe(
      `{"version":"1.5.2","hash":"${nameOf(meta)}"}`,
    );
  });
  test('keeps everything in its tables', () => {
    const sortedBytes = (path: RegExp, of: typeof one): number[] =>
      [...gunzipSync(of.find((each) => path.test(each.path))?.content ?? Buffer.of())].sort();
    const before = index('en_1111111', 'en_2222222', swapped(years), kinds, []);
    const after = steadyIndex(before);
    expect(sortedBytes(/filter/, after)).toEqual(sortedBytes(/filter/, before));
    expect(gunzipSync(after[0]?.content ?? Buffer.of()).subarray(SIGNATURE.length)).toEqual(
      packed(years),
    );
  });
  test.each(['f5', '20', '82a0', '81f5', '9b000000e8d4a51000'])(
    'with the unsupported bytes %s is refused',
    (hex) => {
      const [entry] = index('', '', [], [], []).filter(({ path }) => path.endsWith('.json'));
      const content = gzipSync(Buffer.concat([Buffer.from(SIGNATURE), Buffer.from(hex, 'hex')]));
      const damaged = { path: 'filter/en_1.pf_filter', content };
      expect(() => steadyIndex(entry ? [entry, damaged] : [])).toThrow(/of Pagefind's table/);
    },
  );
  test.each([
    ['{"version":"1.6.0"}', 'by Pagefind 1.6.0; '],
    ['{}', 'by Pagefind (no version given); '],
  ])('with the entry file %s is refused', (entry, words) => {
    const file = { path: 'pagefind-entry.json', content: Buffer.from(entry) };
    expect(() => steadyIndex([file])).toThrow(words);
  });
});
