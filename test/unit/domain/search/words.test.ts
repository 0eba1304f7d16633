/** The words of the search and their letters. */

import { describe, expect, test } from 'vitest';
import { asksHow, isSmallWord } from '../../../../src/domain/search/small-words.ts';
import { asIndexed, nameWords, searchWords } from '../../../../src/domain/search/words.ts';
import type { SearchTerms, WordSource } from '../../../../src/domain/search/words.ts';

const terms: SearchTerms = {
  places: ['Łódź'],
  programmes: [],
  synonyms: [],
  needs: [],
  part: 'district',
  kinds: {
    base: '',
    centre: '',
    question: '',
    event: '',
    figure: '',
    lot: '',
    page: '',
    source: '',
  },
};

const records = [{ title: 'From Łódź to Oakham', text: 'A café in Ærøskøbing' }];
const made = (more: Partial<SearchTerms> = {}, of: readonly WordSource[] = records) =>
  searchWords(of, of, { ...terms, ...more });

describe('the words', () => {
  test('are compared in plain letters, from A to Z', () => {
    const { names, others } = made({}, [...records, { title: 'Ash', text: 'Oak, ash and elm' }]);
    expect(names).toBe('ash from lodz oakham to');
    expect(others).toBe('a aeroskobing and cafe elm in oak');
  });

  test('of titles, their other names, places and programmes are names, each once', () => {
    const titles = [{ title: 'Oak Hill', names: ['The Hill'] }, { title: 'Ash' }];
    expect(nameWords(titles, { places: ['Oakham', 'Ash'], programmes: ['Renewal 2011'] })).toEqual([
      '2011',
      'ash',
      'hill',
      'oak',
      'oakham',
      'renewal',
      'the',
    ]);
  });

  test('of a name that no record has are known to the finder only', () => {
    expect(made().elsewhere).toBe('');
    expect(made({ places: ['Wells Łódź'], programmes: ['Renewal'] }).elsewhere).toBe(
      'renewal wells',
    );
  });

  test('are common if more than a quarter of the records have them', () => {
    const four = ['oak', 'oak oak ash', 'elm', 'yew'].map((text) => ({ title: '', text }));
    expect(made({}, four).common).toBe('oak');
    expect(made({}, [...four, { title: 'ash', text: 'elm' }]).common).toBe('ash elm oak');
    const eight = [...four, ...four.map(() => ({ title: 'fir', text: '' }))];
    expect(made({}, eight).common).toBe('fir');
  });

  test('that people use for a need lead to it where the records lack one of them', () => {
    const synonyms = [{ words: ['tea'], means: 'café' }];
    const needs = [
      { words: ['cafe', 'weigh in', 'from Oakham'], means: 'scales' },
      { words: ['oakham'], means: 'help' },
    ];
    expect(made({ synonyms, needs }).synonyms).toEqual([
      ...synonyms,
      { words: ['weigh in'], means: 'scales' },
    ]);
    expect(made({ synonyms, needs })).not.toHaveProperty('needs');
    expect(made({ part: 'ward' })).toMatchObject({ part: 'ward', kinds: terms.kinds });
  });
});

describe('letters with marks', () => {
  test.each([
    ['lodz oakham', 'łódź oakham'],
    ['cafe', 'café'],
    ['aeroskobing', 'ærøskøbing'],
    ['oakham', 'oakham'],
  ])('the index is asked for %s as it has it', (asked, indexed) => {
    expect(asIndexed(asked, made())).toBe(indexed);
  });

  test('of no other alphabet, and of words without marks, are kept', () => {
    const { marked } = made({}, [{ title: 'Café مرحبا', text: 'oak Cafe\u0301 2019' }]);
    expect(marked).toEqual({ cafe: 'café' });
  });
});

test.each([
  ['why', true, true],
  ['how', true, true],
  ['which', true, false],
  ['the', true, false],
  ['oak', false, false],
  ['whyever', false, false],
])('"%s" is small: %s, and asks how: %s', (word, small, asks) => {
  expect([isSmallWord(word), asksHow(word)]).toEqual([small, asks]);
});
