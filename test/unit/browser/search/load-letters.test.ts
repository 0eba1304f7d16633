/** The search of a large site, asked by letter, answers as if it had all that it knows at once. */

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { withLettersOf } from '../../../../src/browser/search/load-letters.ts';
import type { SiteContent } from '../../../../src/domain/entries/site-content.ts';
import { understandQuery } from '../../../../src/domain/search/query.ts';
import type { WordQuery } from '../../../../src/domain/search/query.ts';
import { lexiconOf } from '../../../../src/domain/search/spelling.ts';
import { titleFinder } from '../../../../src/domain/search/title-ranking.ts';
import type { IndexedRecord } from '../../../../src/domain/search/title-record.ts';
import { searchWords } from '../../../../src/domain/search/words.ts';
import {
  searchFiles,
  searchTerms,
  titleRecords,
} from '../../../../src/exports/browser-files/search-file.ts';
import type { SentSearch } from '../../../../src/exports/browser-files/search-wire.ts';
import { browserFileLinks, largeSiteLinks } from '../../../../src/wording/frame/links.ts';
import { oneEdit } from '../../../support/content/misspellings.ts';
import { makeCounty } from '../../../support/made-up/make-county.ts';

const FIRST = 'Ash Birch Cedar Elder Fir Hazel Juniper Larch Maple Oak Poplar Rowan'.split(' ');
const SECOND = 'Bank Close Drive Field Grange Heath Knoll Meadow Park Quarry Rise Way'.split(' ');
const THIRD = ['Saint Ives', 'Upper Vale', 'The Wold', 'Tarn', 'Nether End'];

/** With as many places as make a site a large one. */
function largeCounty(): SiteContent {
  const county = makeCounty();
  const names = FIRST.flatMap((a) => SECOND.flatMap((b) => THIRD.map((c) => `${a} ${b} at ${c}`)));
  const [like] = county.centres;
  const centres = names.map((name, at) => ({
    ...(like ?? expect.fail()),
    id: `centre-${String(at)}`,
    name: `${name} Centre`,
    shortName: name,
    otherNames: undefined,
  }));
  return {
    ...county,
    synonyms: [{ id: 'yew', words: ['taxus'], means: 'Oak', recorded: '2026-11-22' }],
    centres,
  };
}

const content = largeCounty();
const records: readonly IndexedRecord[] = [
  { kind: 'page', to: '/help/', title: 'Help with anything', text: 'Help is given here.' },
  ...content.centres.map(({ id, shortName: title }, at) => ({
    ...{ kind: 'centre' as const, to: `/centres/${id}/`, title },
    text: `A place for everybody, number ${String(1000 + at)}, ${FIRST[at % 12] ?? ''}side.`,
  })),
];
const files = searchFiles(content, records);
const sent = JSON.parse(files.get(browserFileLinks.search) ?? '') as SentSearch;
const titles = titleRecords(content, records);
const words = searchWords(records, titles, searchTerms(content));
const whole = { words, lexicon: lexiconOf(words), titles: titleFinder(titles, words.kinds) };

const asked: string[] = [];
let fails = false;

beforeEach(() => {
  asked.length = 0;
  fails = false;
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address);
    return Promise.resolve(new Response(fails ? '{}' : files.get(address)));
  });
  return () => {
    vi.unstubAllGlobals();
  };
});

type Known = Pick<typeof whole, 'words' | 'lexicon' | 'titles'>;

function understood(typed: string, { words: known, lexicon }: Known): WordQuery {
  const query = understandQuery(typed, known, lexicon);
  return query.is === 'words' ? query : expect.fail(`"${typed}" is ${query.is}`);
}

function found(typed: string, known: Known): string | undefined {
  return known.titles.find(understood(typed, known))[0]?.title;
}

/** The order of titles that fit as well as each other is left aside. */
function allFound(typed: string, { titles, ...known }: Known): string[] {
  const all = titles.find(understood(typed, { titles, ...known }));
  return all.map(({ title }) => title).sort();
}

describe('the files', () => {
  test('the first has no name of a place, and each letter all that have a word with it', () => {
    expect(files.get(browserFileLinks.search)).not.toMatch(/Juniper|juniper/);
    expect(files.get(browserFileLinks.search)).toContain('Help with anything');
    for (const letter of 'jnv') {
      const file = files.get(largeSiteLinks.searchLetter(letter)) ?? '';
      const [lines = ''] = (JSON.parse(file) as SentSearch).titles.map((each) => each.titles);
      const having = content.centres.filter(({ shortName }) =>
        shortName.split(' ').some((word) => word.toLowerCase().startsWith(letter)),
      );
      expect(lines.split('\n').sort()).toEqual(having.map(({ shortName }) => shortName).sort());
    }
  });

  test('a site that is not large has one', () => {
    const few = { ...content, centres: content.centres.slice(0, 300) };
    expect([...searchFiles(few, records.slice(0, 301)).keys()]).toEqual([browserFileLinks.search]);
  });
});

describe('what is typed', () => {
  test.each([
    'juniper quarry at saint ives',
    'St Ives rowan knoll',
    'Upper Vale maple',
    'oak',
    'taxus',
    'help with ash park',
    'number 1017',
    'ashside birchside',
    'the wold',
    'a of at',
    'zzzzzz',
  ])('%s is read and answered as with all at once', async (typed) => {
    const known = await withLettersOf(sent, typed);
    expect(understood(typed, known)).toEqual(understood(typed, whole));
    expect(allFound(typed, known)).toEqual(allFound(typed, whole));
  });

  test('every name is found, and with one edit in its words nearly every one', async () => {
    const names = content.centres.map(({ shortName }) => shortName).filter((_, at) => at % 9 === 0);
    for (const name of names) expect(found(name, await withLettersOf(sent, name))).toBe(name);
    const misspelt = ['Juniper Quarry', 'Poplar Meadow'].flatMap((name) =>
      oneEdit(name).map((typed) => ({ name, typed })),
    );
    const right = await Promise.all(
      misspelt.map(async ({ name, typed }) =>
        found(typed, await withLettersOf(sent, typed))?.startsWith(name),
      ),
    );
    expect(misspelt.length).toBeGreaterThan(100);
    expect(right.filter((is) => is === true).length / right.length).toBeGreaterThan(0.95);
  });

  test('only the letters of its words are asked for, each once and none of a postcode', async () => {
    await withLettersOf(sent, 'QX1 1AA');
    expect(asked).toEqual([]);
    const fresh = { ...sent, apart: { letters: 'fgkq', titles: titles.length } };
    await withLettersOf(fresh, 'field grange QX1 1AA');
    await withLettersOf(fresh, 'grange field');
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked.filter((each) => each === largeSiteLinks.searchLetter('q'))).toEqual([]);
  });
});

test('a file that is damaged is told, and asked for again', async () => {
  vi.resetModules();
  const fresh = await import('../../../../src/browser/search/load-letters.ts');
  fails = true;
  await expect(fresh.withLettersOf(sent, 'oak')).rejects.toThrow('is damaged');
  fails = false;
  expect(found('oak', await fresh.withLettersOf(sent, 'oak'))).toMatch(/^Oak/);
  expect(asked).toEqual(['o', 'o'].map(largeSiteLinks.searchLetter));
});
