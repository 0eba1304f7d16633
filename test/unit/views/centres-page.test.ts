/** The list of all centres: each one once, under every name that people look for. */

import { expect, test } from 'vitest';
import { centresPage } from '../../../src/views/centres-page.ts';
import { searchPage } from '../../../src/views/search-page.ts';
import { makeContent, withEntry } from '../../support/make-content.ts';
import { realContent } from '../../support/real-content.ts';

const content = await realContent();
const page = centresPage(content);
const rows = page.districts.flatMap((district) => district.rows);

test('every centre has one row that says what happened', () => {
  expect(rows.map(({ id }) => id).toSorted()).toEqual(content.centres.map(({ id }) => id));
  for (const { outcome } of rows) expect(outcome).toMatch(/^(Base since|Closed|Open)/);
});

test('only closed centres are sent elsewhere, and never to a building in doubt', () => {
  const doubtful = content.centres.flatMap(({ base }) => (base?.inDoubt ? [base.name] : []));
  for (const { status, nearest } of rows) {
    expect(nearest === undefined).toBe(status !== 'closed');
    for (const name of doubtful) expect(nearest ?? '').not.toContain(name);
  }
});

test('the count in the first line adds up', () => {
  const numbers = [...page.lead.matchAll(/\d+/g)].map(([number]) => Number(number));
  expect(numbers[0]).toBe(numbers.slice(1).reduce((sum, number) => sum + number, 0));
});

test('other names lead to their centre, in the list and from A to Z', () => {
  const made = withEntry(makeContent(), 'centres', 'ash', {
    otherNames: ['Ash Family Rooms', 'The Hut'],
  });
  const names = centresPage(made).names.flatMap(({ links }) => links);
  expect(names).toContainEqual({ text: 'The Hut (Ash)', to: '/centres/ash/' });
  expect(names.map(({ text }) => text)).not.toContain('Ash Family Rooms (Ash)');
  const letter = searchPage(made).letters.find(({ name }) => name === 'T');
  expect(letter?.links).toContainEqual({ text: 'The Hut: see Ash', to: '/centres/ash/' });
});

test('the A to Z names every centre, place and lot, and has an anchor for each letter', () => {
  const { letters } = searchPage(content);
  const linked = new Set(letters.flatMap(({ links }) => links.map(({ to }) => to)));
  for (const { id } of content.centres) expect(linked).toContain(`/centres/${id}/`);
  for (const { id } of content.places) expect(linked).toContain(`/find/${id}/`);
  for (const { id } of content.lots) expect(linked).toContain(`/lots/${id}/`);
  const ids = letters.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
