/** Prose as plain text, with the values of the entries that it names. */

import { expect, test } from 'vitest';
import { plainProse } from '../../../../src/wording/questions/plain-prose.ts';
import { makeContent, withEntry } from '../../../support/made-up/make-content.ts';

const content = makeContent();

test('a changed figure or event changes the words', () => {
  const prose = { plain: 'There are <Figure id="bases-total" /> since <EventDate id="vote" />.' };
  expect(plainProse(content, prose)).toBe('There are 2 since 2 May 2019.');
  const figured = withEntry(content, 'figures', 'bases-total', { value: 4321 });
  const changed = withEntry(figured, 'events', 'vote', { date: '2019-06' });
  expect(plainProse(changed, prose)).toBe('There are 4,321 since June 2019.');
});

test('source marks and maps are left out', () => {
  const plain = 'See the map. <Sources ids="letter" />\n\n<BasesMap />\n\nThat is all.';
  expect(plainProse(content, { plain })).toBe('See the map.\n\nThat is all.');
});
