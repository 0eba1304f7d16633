/** The ids that items of a list get from their names. */

import { expect, test } from 'vitest';
import { idFrom, withMadeIds } from '../../../src/edit/content/made-ids.ts';

function made(values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(withMadeIds(new Map(Object.entries(values))));
}

test('an item with a name and no id gets one, and no other of its list has it', () => {
  expect(
    made({
      'sessions.0.id': 'singing',
      'sessions.1.id': ' ',
      'sessions.1.what': 'Singing',
      'sessions.2.id': '',
      'sessions.2.what': 'Singing',
      'other.0.id': '',
      'other.0.name': 'Singing',
    }),
  ).toMatchObject({
    'sessions.0.id': 'singing',
    'sessions.1.id': 'singing-2',
    'sessions.2.id': 'singing-3',
    'other.0.id': 'singing',
  });
});

test('an id that was given, or has no name to be made of, stays', () => {
  const values = { 'a.0.id': 'mine', 'a.0.what': 'Yours', 'a.1.id': '', 'a.1.what': '…', id: '' };
  expect(made(values)).toEqual(values);
});

test.each([
  ["Children's songs", 'childrens-songs'],
  ['Café Élan – today', 'cafe-elan-today'],
])('%s', (name, id) => {
  expect(idFrom(name)).toBe(id);
});
