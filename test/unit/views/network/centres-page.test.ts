/** The list of all centres: each is listed under every name that people look for. */

import { expect, test } from 'vitest';
import { centresPage } from '../../../../src/views/network/centres-page.ts';
import { searchPage } from '../../../../src/views/search/page.ts';
import { makeContent, withEntry } from '../../../support/made-up/make-content.ts';

test('other names link to their centre, in the list and from A to Z', () => {
  const made = withEntry(makeContent(), 'centres', 'ash', {
    otherNames: ['Ash Family Rooms', 'The Hut'],
  });
  const names = centresPage(made).names.flatMap(({ links }) => links);
  expect(names).toContainEqual({ text: 'The Hut (Ash)', to: '/centres/ash/' });
  expect(names.map(({ text }) => text)).not.toContain('Ash Family Rooms (Ash)');
  const letter = searchPage(made).letters.find(({ name }) => name === 'T');
  expect(letter?.links).toContainEqual({ text: 'The Hut: see Ash', to: '/centres/ash/' });
});

test('one of a status is told as one', () => {
  expect(centresPage(makeContent()).lead).toContain('Now 2 are bases and 1 is closed.');
});
