/** Prose in plain words follows the entries that it names. */

import { expect, test } from 'vitest';
import { proseWords } from '../../../src/views/prose-words.ts';
import { makeContent, withEntry } from '../../support/make-content.ts';

const content = makeContent();

test('a changed figure or event changes the words', () => {
  const prose = 'There are <Figure id="bases-total" /> since <EventDate id="vote" />.';
  expect(proseWords(content, prose)).toBe('There are 2 since 2 May 2019.');
  const figured = withEntry(content, 'figures', 'bases-total', { value: 4321 });
  const changed = withEntry(figured, 'events', 'vote', { date: '2019-06' });
  expect(proseWords(changed, prose)).toBe('There are 4,321 since June 2019.');
});

test('links and lists become plain words, marks and maps fall away', () => {
  const prose =
    'See [the\nbases](/bases/):\n\n- one\n- two\n\n<BasesMap />\n\nThat is all. <Sources ids="letter" />';
  expect(proseWords(content, prose)).toBe('See the bases: one; two That is all.');
});
