import { expect, test } from 'vitest';
import { typedNames } from '../../../../src/domain/finder/typed-name.ts';

test.each([
  ['my centre in Oakham closed', 'oakham'],
  ['my Oakham centre closed', 'oakham'],
  ["the children's centre at Ashwell", 'ashwell'],
  ['the village of Ashwell', 'ashwell'],
  ['Oakham, Rutland', 'oakham'],
])('"%s" names %s', (typed, name) => {
  expect(
    typedNames(typed, { area: 'Rutland', called: 'childrens centre|centre|base|hub' }).map(
      (each) => each.name,
    ),
  ).toContain(name);
});
