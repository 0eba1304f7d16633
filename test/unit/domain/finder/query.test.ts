import { describe, expect, test } from 'vitest';
import { readQuery, unitsAsked } from '../../../../src/domain/finder/query.ts';

/** The first reading of a postcode, its most precise part. */
function reading(text: string): string {
  const query = readQuery(text);
  if (query.is !== 'postcode') return query.is;
  const [first] = query.readings;
  return first?.unit ?? first?.group ?? first?.sector ?? first?.outcode ?? '';
}

describe('a whole postcode is read in any spelling people use', () => {
  test.each([
    'NR25 6DA',
    'nr25 6da',
    'NR256DA',
    'nr256da',
    'Nr25 6dA',
    ' NR25 6DA ',
    'NR25  6DA',
    'NR25-6DA',
    'NR25.6DA',
    'NR25 6DA.',
    '.NR25 6DA',
    'NR25,6DA',
    'NR25/6DA',
    '"NR25 6DA"',
    '(NR25 6DA)',
    'NR 25 6DA',
    'N R 2 5 6 D A',
    'NR25 6 DA',
    'NR25\t6DA',
    'NR25\u00a06DA',
    'NR25_6DA',
    'NR25 6DA,',
    'nr25–6da',
    'NR25:6DA',
    'NR25*6DA',
    'NR25 6DA?',
    "NR25 6DA'",
    'NR25;6DA',
    '#NR25 6DA',
    'NR25 6DA!',
    'ＮＲ２５　６ＤＡ',
  ])('"%s"', (typed) => {
    expect(reading(typed)).toBe('NR25 6DA');
  });

  test.each([
    ['NRIO 4AA', 'NR10 4AA'],
    ['NR1O 4AA', 'NR10 4AA'],
    ['NRI 1AA', 'NR1 1AA'],
    ['NR1 IAA', 'NR1 1AA'],
    ['PE3O 2LB', 'PE30 2LB'],
    ['NR2O OAA', 'NR20 0AA'],
  ])('"%s" with a letter instead of a digit can mean %s', (typed, postcode) => {
    const query = readQuery(typed);
    expect(query.is === 'postcode' && query.readings.map(({ unit }) => unit)).toContain(postcode);
  });
});

describe('half a postcode', () => {
  test.each([
    ['NR25', 'NR25'],
    ['nr1', 'NR1'],
    ['NR25 6', 'NR25 6'],
    ['NR256', 'NR25 6'],
    ['NR1 1', 'NR1 1'],
    ['NR11', 'NR11'],
    ['NR 25', 'NR25'],
    ['NR 2 5', 'NR2 5'],
    ['NR 25 6', 'NR25 6'],
    ['nr-25-6', 'NR25 6'],
    ['NR1 1A', 'NR1 1A'],
    ['nr25 6d', 'NR25 6D'],
  ])('"%s" is read as %s', (typed, part) => {
    expect(reading(typed)).toBe(part);
  });
});

test.each(['', '   ', '...', '?!', '%', '😀'])('"%s" is nothing', (typed) => {
  expect(readQuery(typed).is).toBe('nothing');
});

test.each(['NR', 'Holt', "King's Lynn", 'St Clement', 'Café Élan', '3 Rivers', 'مرحبا'])(
  '"%s" is a name',
  (typed) => {
    expect(readQuery(typed).is).toBe('name');
  },
);

test('a name is read without the gaps around it', () => {
  expect(readQuery('  Oak Hill ')).toEqual({ is: 'name', typed: 'Oak Hill' });
});

test.each(['NR25 6D4', 'NR256DAX', 'N1111'])('"%s" is a malformed postcode', (typed) => {
  expect(readQuery(typed)).toEqual({ is: 'malformed postcode', typed });
});

test.each(["' OR 1=1--", "' OR '1'='1", 'OR1=1', 'NR1<b>1AA', 'a1+b2', 'NR1&x=1'])(
  'signs that no postcode has make %j words',
  (typed) => {
    expect(readQuery(typed).is).toBe('name');
  },
);

describe('all readings of a postcode, a longer outcode first where no gap tells', () => {
  test.each([
    ['NR25 6DA', ['NR25 6DA']],
    ['NR256D', ['NR25 6D']],
    ['NR1 1', ['NR1 1', 'NR11']],
    ['NR11', ['NR11', 'NR1 1']],
    ['NR 1 1', ['NR1 1', 'NR11']],
    ['NR 11', ['NR11', 'NR1 1']],
    ['NR1O 4AA', ['NR1O 4AA', 'NR10 4AA']],
    ['NRIO', ['name']],
    ['NRI0', ['NR10', 'NR1 0']],
    ['N1', ['N1']],
    ['IP1 1AA', ['IP1 1AA']],
    ['CM1 1A', ['CM1 1A']],
  ])('%s: %j', (typed, parts) => {
    const query = readQuery(typed);
    const codes =
      query.is === 'postcode'
        ? query.readings.map(
            ({ outcode, sector, group, unit }) => unit ?? group ?? sector ?? outcode,
          )
        : [query.is];
    expect(codes).toEqual(parts);
  });

  test('each has the parts that contain it', () => {
    expect(readQuery('nr256da')).toEqual({
      is: 'postcode',
      readings: [{ outcode: 'NR25', sector: 'NR25 6', group: 'NR25 6D', unit: 'NR25 6DA' }],
    });
    expect(readQuery('nr25 6d')).toEqual({
      is: 'postcode',
      readings: [{ outcode: 'NR25', sector: 'NR25 6', group: 'NR25 6D' }],
    });
    expect(readQuery('nr25 6')).toMatchObject({
      readings: [{ outcode: 'NR25', sector: 'NR25 6' }],
    });
  });

  test.each(['NR1 1AC', 'NR1 1MA', 'NR1 1AK', 'NR1 1VA'])(
    'none ends with a letter that Royal Mail never uses: %s',
    (typed) => {
      expect(readQuery(typed)).toEqual({ is: 'malformed postcode', typed });
    },
  );

  test('more signs than a postcode has are a name', () => {
    expect(readQuery('NR1 1AA1 23').is).toBe('name');
    expect(readQuery(' NR1 1A1 ')).toEqual({ is: 'malformed postcode', typed: 'NR1 1A1' });
    expect(readQuery('A road').is).toBe('name');
    expect(readQuery('ABC1 1AA').is).toBe('name');
  });
});

test.each([
  ['NR25 6DA', ['NR25 6DA']],
  ['NR1O 4AA', ['NR1O 4AA', 'NR10 4AA']],
  ['from NR1 1AA to my house at nr256da', ['NR25 6DA']],
  ['not NR1 1AA or NR2 1AA, but NR25 6DA now', ['NR25 6DA']],
  ['12 High Street NR25', []],
  ['NR25', []],
  ['Oakham', []],
  ['', []],
])('the whole postcodes in "%s" are %j', (typed, units) => {
  expect(unitsAsked(typed).map(({ unit }) => unit)).toEqual(units);
});
