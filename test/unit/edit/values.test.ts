/** What a form says of lists: those with a box for each choice keep the order of the file. */

import { expect, test } from 'vitest';
import { boxesHtml } from '../../../src/edit/form/boxes-html.ts';
import { formOf } from '../../../src/edit/form/fields.ts';
import { entryIn, formValues } from '../../../src/edit/form/values.ts';

const needs = formOf('needs');
const at = needs.find(({ name }) => name === 'at');

function boxes(values: ReadonlyMap<string, string>): string[] {
  if (at?.sort !== 'list') throw new RangeError('no list');
  const context = { values, problems: new Map(), suggestions: () => [], goOnAt: undefined };
  return boxesHtml(at.item, 'at', context).map(({ markup }) => markup.replace(/\s+/g, ' '));
}

test('what is ticked keeps its place, and what is not comes after it', () => {
  const values = formValues(needs, { at: ['libraries', 'bases'] });
  const written = boxes(values);
  expect(written).toHaveLength(3);
  expect(written.find((box) => box.includes('value="libraries"'))).toMatch(
    /name="at\.0" value="libraries" checked/,
  );
  expect(written.find((box) => box.includes('value="bases"'))).toMatch(/name="at\.1".* checked/);
  expect(written.find((box) => box.includes('value="family hubs"'))).toMatch(/name="at\.2".*" \/>/);
});

test('what is no choice any more stays as a box, so that nothing is lost', () => {
  expect(boxes(new Map([['at.0', 'barns']])).at(-1)).toMatch(/value="barns" checked/);
});

test('boxes that are not ticked leave no gap in the list', () => {
  const values = new Map([
    ['at.3', 'family hubs'],
    ['at.1', 'bases'],
  ]);
  expect(entryIn(needs, values)['at']).toEqual(['bases', 'family hubs']);
  expect(entryIn(needs, new Map())['at']).toBeUndefined();
});
