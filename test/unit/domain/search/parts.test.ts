/** A large site's search by letters: the parts of what was typed know as much of it as the whole. */

import { expect, test } from 'vitest';
import { lettersOf, partedSearch, withSearchParts } from '../../../../src/domain/search/parts.ts';
import type { TitleRecord } from '../../../../src/domain/search/title-record.ts';
import { searchWords } from '../../../../src/domain/search/words.ts';

const record = (
  kind: TitleRecord['kind'],
  title: string,
  names?: readonly string[],
): TitleRecord => ({ kind, to: `/${kind}/${title.toLowerCase()}/`, title, names });

const TITLES = [
  record('centre', 'Oakham Centre', ['The Old School']),
  record('centre', 'Elm Centre'),
  record('question', 'Why did centres close'),
  record('event', 'A vote'),
];

function made() {
  const texts = ['Oakham opened.', 'Elm opened late.', 'Money, late.', 'Nine to four.'];
  const records = TITLES.map(({ title }, at) => ({ title, text: texts[at] ?? '' }));
  return searchWords(records, TITLES, {
    places: ['Oakham', 'Ashwell'],
    programmes: ['Renewal'],
    synonyms: [{ words: ['cash'], means: 'money' }],
    needs: [],
    part: 'district',
    kinds: {
      ...{ base: 'Bases', centre: 'Centres', question: 'Questions', event: 'Events' },
      ...{ figure: 'Figures', lot: 'Lots', page: 'Pages', source: 'Sources' },
    },
  });
}

test.each([
  [['the', 'oakham', 'centre', 'old'], ['o']],
  [
    ['oakham', 'elm'],
    ['o', 'e'],
  ],
  [['the', 'centre'], ['c']],
  [['the'], []],
  [[], []],
])('the letters of %j are %j', (words, letters) => {
  expect(lettersOf(words, { common: 'centre late' })).toEqual(letters);
});

test('what every question needs comes first, and names by the letters of their words', () => {
  const words = made();
  expect(words.common).toBe('centre late opened');
  const { first, parts } = partedSearch(words, TITLES);
  expect(first.titles.map(({ title }) => title)).toEqual(['Why did centres close', 'A vote']);
  expect(first.words.places).toEqual([]);
  expect(first.words.programmes).toEqual(['Renewal']);
  expect(first.words.names).toBe('a centres close did renewal vote why');
  expect(first.words.others).toBe('centre late opened to');
  expect(first.words.elsewhere).toBe('renewal');
  expect([...parts.keys()]).toEqual(['a', 'e', 'f', 'm', 'n', 'o', 's']);
  const { titles, words: own } = parts.get('o') ?? { titles: [], words };
  expect(titles.map(({ title }) => title)).toEqual(['Oakham Centre']);
  expect(own).toMatchObject({ places: ['Oakham'], programmes: [], elsewhere: 'old school the' });
  expect(own.names).toBe('centre oakham old school the');
  expect(own.synonyms).toEqual(words.synonyms);
  expect(parts.get('s')?.titles).toEqual(titles);
  expect(parts.get('m')).toMatchObject({ titles: [], words: { names: '', others: 'money' } });
  expect(parts.get('a')?.words).toMatchObject({ places: ['Ashwell'], elsewhere: 'ashwell' });
});

test('with all parts it knows what the whole search knows', () => {
  const words = made();
  const { first, parts } = partedSearch(words, TITLES);
  const all = withSearchParts(first, [...parts.values()]);
  expect(all.titles).toEqual(TITLES.toSorted((a, b) => (a.to < b.to ? -1 : 1)));
  expect(all.words.places).toEqual(['Ashwell', 'Oakham']);
  const known = ({ names, others }: typeof words) =>
    [...new Set(`${names} ${others}`.split(' '))].sort();
  expect(known(all.words)).toEqual(known(words));
  expect(all.words.names).toBe(words.names);
  expect(all.words.elsewhere).toBe(words.elsewhere);
});

test('without any part it knows the first file alone', () => {
  const { first } = partedSearch(made(), TITLES);
  const { titles, words } = withSearchParts(first, []);
  expect(words).toEqual({ ...first.words, places: [] });
  expect(titles.map(({ title }) => title)).toEqual(['A vote', 'Why did centres close']);
});
