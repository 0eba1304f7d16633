/** What people write around a name, and the readings of it, likeliest first. */

import { expect, test } from 'vitest';
import { typedNames } from '../../../../src/domain/finder/typed-name.ts';

const SETTING = { area: 'Rutland', called: 'childrens centre|centre|base|hub' };

test.each([
  ['Oakham', ['Oakham']],
  ['oakham', ['oakham']],
  ['my centre in Oakham closed', ['my centre in Oakham closed', 'oakham']],
  ['my Oakham centre closed', ['my Oakham centre closed', 'oakham']],
  ["the children's centre at Ashwell", ["the children's centre at Ashwell", 'ashwell']],
  ['the village of Ashwell', ['the village of Ashwell', 'ashwell']],
  ['is the old hub near oakham shut down', ['is the old hub near oakham shut down', 'oakham']],
  ['we live in oakham please', ['we live in oakham please', 'oakham']],
  ['oakham rutland', ['oakham rutland', 'oakham']],
  ['oakham, rutland', ['oakham, rutland', 'oakham', 'oakham']],
  // The area's own name stays, and so does a name that is nothing but such words.
  ['rutland', ['rutland']],
  ['the centre', ['the centre', 'centre']],
  ['my hub', ['my hub', 'hub']],
  ['village', ['village']],
  ['', []],
  ['  ', []],
])('"%s" may be %j', (typed, names) => {
  expect(typedNames(typed, SETTING).map(({ name }) => name)).toEqual(names);
});

test.each([
  ['ashwell near oakham', 'ashwell', 'oakham'],
  ['the old base in ashwell close to oakham', 'ashwell', 'oakham'],
  ['ashwell by my oakham', 'ashwell', 'my oakham'],
  ['Ashwell, Oakham', 'ashwell', 'oakham'],
  ['my Ashwell, the town of Oakham, Rutland', 'ashwell', 'oakham'],
  ['Ashwell, Rutland', 'ashwell', 'rutland'],
  ['Ashwell,', 'ashwell', undefined],
])('"%s" is %s near %s', (typed, name, near) => {
  expect(typedNames(typed, SETTING)).toContainEqual(near === undefined ? { name } : { name, near });
});

test.each(['near oakham', 'nearby oakham', 'ashwell nearby', 'derby road'])(
  '"%s" is near nothing',
  (typed) => {
    expect(typedNames(typed, SETTING).filter(({ near }) => near !== undefined)).toEqual([]);
  },
);
