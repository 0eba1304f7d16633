import { describe, expect, test } from 'vitest';
import { distinctTitles } from '../../../../src/wording/frame/distinct-titles.ts';
import {
  bothEnds,
  documentTitle,
  firstWords,
  LONGEST_TITLE,
  siteNameInTitles,
  timesNamed,
} from '../../../../src/wording/frame/document-title.ts';

const NAME = "Millshire children's centres";
const LONG = 'Bournemouth, Christchurch and Poole children’s centres and family hubs';
const WORD = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch';

test.each([
  ['a short title', 'Contact', "Contact – Millshire children's centres"],
  ['the name of the site in it', `${NAME}, then and now`, `${NAME}, then and now`],
  [
    'a long title',
    'Source: Plans to close all of the centres approved after a long debate',
    "Source: Plans to… a long debate – Millshire children's centres",
  ],
  [
    'a long title with the name in it',
    `Source: ${NAME} to close after a long debate in the council`,
    "Source: … to close… in the council – Millshire children's centres",
  ],
  ['the name twice', `${NAME}: what ${NAME} do`, "…: what … do – Millshire children's centres"],
  [
    'a comma before what is left out',
    'Ash, Oak, Beech, Birch, Holly, Yew, Elm, Rowan',
    "Ash, Oak, Beech… Yew, Elm, Rowan – Millshire children's centres",
  ],
  ['one long word', WORD, "Llanfairpwllgwyngyllgogerychwyrnd… – Millshire children's centres"],
])('%s', (_, title, expected) => {
  expect(documentTitle({ title }, NAME)).toBe(expected);
  expect(expected.length).toBeLessThanOrEqual(LONGEST_TITLE);
});

test('the short title stands for a title that is too long, and only then', () => {
  const shortTitle = 'Ash';
  expect(documentTitle({ title: 'Ash '.repeat(20), shortTitle }, NAME)).toBe(`Ash – ${NAME}`);
  expect(documentTitle({ title: 'Ash centre', shortTitle }, NAME)).toBe(`Ash centre – ${NAME}`);
});

test('a very long name of the site leaves room for the page', () => {
  const name = siteNameInTitles(LONG);
  const title = documentTitle({ title: WORD }, name);
  expect(name).toBe('Bournemouth, Christchurch… hubs');
  expect([title.length, timesNamed(title, name)]).toEqual([LONGEST_TITLE, 1]);
});

test.each([bothEnds, firstWords])('a cut text fits, whatever the room', (cut) => {
  for (const text of [LONG, WORD, 'a b c d e f g h', '😀😀😀😀😀😀😀😀'])
    for (let room = 1; room < 80; room += 1) {
      const short = cut(text, room);
      if (text.length <= room) expect(short).toBe(text);
      else expect(Array.from(short).length).toBeLessThanOrEqual(room);
    }
});

describe('titles of one kind', () => {
  const distinct = (...titles: string[]) => [
    ...distinctTitles(
      { shortName: NAME },
      titles.map((title, at) => [String(at), title]),
      [firstWords, bothEnds],
    ).values(),
  ];

  test('a short one stays as it is', () => {
    expect(distinct('Ash', 'Oak')).toEqual([]);
  });
  test('the first words, if no other title begins so', () => {
    expect(distinct('Cost of the service before the change in 2019')).toEqual([
      'Cost of the service before the…',
    ]);
  });
  test('both ends, if others begin so', () => {
    expect(
      distinct(
        'Register of open centres, snapshot of 1 April 2018',
        'Register of open centres, snapshot of 1 April 2019',
      ),
    ).toEqual(['Register of open… of 1 April 2018', 'Register of open… of 1 April 2019']);
  });
  test('numbers, if others begin and end so', () => {
    const titles = distinct(
      'Proposals that would see the centres, most of them, in old schools close (Gazette)',
      'Proposals that would see the centres, some of them, in old schools close (Gazette)',
      'Proposals that would see the centres, many of them, in old schools close (Gazette)',
    );
    expect(titles).toEqual([
      'Proposals that would see the… (1)',
      'Proposals that would see the… (2)',
      'Proposals that would see the… (3)',
    ]);
  });
});
