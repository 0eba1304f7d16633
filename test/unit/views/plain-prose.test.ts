/** Prose in plain words: without its markup, and following the entries that it names. */

import { expect, test } from 'vitest';
import { plainProse } from '../../../src/views/plain-prose.ts';
import { makeContent, withEntry } from '../../support/make-content.ts';

const content = makeContent();

test('links, emphasis and line breaks leave their words, lists their lines', () => {
  expect(
    plainProse(
      content,
      'Go to [a base](/bases/).\nIt is **free**.\n\n- one\n- two *more*\n\nThat\u2019s "all".\n',
    ),
  ).toBe('Go to a base. It is free.\n\n- one\n- two more\n\nThat’s “all”.');
});

test('a changed figure or event changes the words', () => {
  const prose = 'There are <Figure id="bases-total" /> since <EventDate id="vote" />.';
  expect(plainProse(content, prose)).toBe('There are 2 since 2 May 2019.');
  const figured = withEntry(content, 'figures', 'bases-total', { value: 4321 });
  const changed = withEntry(figured, 'events', 'vote', { date: '2019-06' });
  expect(plainProse(changed, prose)).toBe('There are 4,321 since June 2019.');
});

test('marks of sources and maps fall away', () => {
  const prose = 'See the map.\n\n<BasesMap />\n\nThat is all. <Sources ids="letter" />';
  expect(plainProse(content, prose)).toBe('See the map.\n\nThat is all.');
});

test.each(['<Chart of="all" />', '<b>bold</b>'])(
  'a tag without plain words is refused: %s',
  (tag) => {
    expect(() => plainProse(content, `See ${tag}.`)).toThrow('no plain words for <');
  },
);
