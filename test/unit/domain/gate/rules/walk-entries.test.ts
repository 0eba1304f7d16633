/** Rules that apply to all fields walk every entry, once as long as it stays as it is. */

import { expect, test } from 'vitest';
import {
  inEachEntry,
  textsIn,
  valuesIn,
  walkEntries,
  walkFacts,
  walkSourceLists,
} from '../../../../../src/domain/gate/rules/walk-entries.ts';
import { makeContent, withEntry } from '../../../../support/made-up/make-content.ts';

const place = ({ at, path }: { at: { kind: string; id: string }; path: readonly unknown[] }) =>
  [`${at.kind}/${at.id}`, ...path].join(' ');

test('every entry, the rows of places and the site itself are walked, not the postcodes', () => {
  const walked = walkEntries(makeContent()).map(({ at }) => `${at.kind}/${at.id}`);
  expect(walked).toEqual(
    expect.arrayContaining(['site/site', 'centres/ash', 'places/dale', 'questions/where']),
  );
  expect(walked.filter((each) => /postcodes|outcodes/.test(each))).toEqual([]);
});

test('values come with where they are, outer ones first; plain text of prose is left out', () => {
  const value = {
    id: 'a',
    plain: 'x',
    list: [{ plain: 'y' }, null],
    no: undefined,
    deep: { b: 1 },
  };
  const walked = valuesIn({ at: { kind: 'pages', id: 'a' }, value });
  expect(walked.map(place)).toEqual([
    ...['pages/a', 'pages/a id', 'pages/a list', 'pages/a list 0', 'pages/a list 0 plain'],
    ...['pages/a list 1', 'pages/a no', 'pages/a deep', 'pages/a deep b'],
  ]);
  expect(textsIn({ at: { kind: 'pages', id: 'a' }, value }).map(place)).toEqual([
    'pages/a list 0 plain',
  ]);
  const named = { name: 'A', deep: { id: 'b' } };
  expect(textsIn({ at: { kind: 'pages', id: 'a' }, value: named }).map(place)).toEqual([
    'pages/a name',
    'pages/a deep id',
  ]);
});

test('lists of sources and facts with a date are found at any depth', () => {
  const of = (walked: readonly { at: { kind: string; id: string }; path: readonly unknown[] }[]) =>
    walked.map(place).filter((each) => each.startsWith('centres/oak') || each.startsWith('conf'));
  expect(of(walkSourceLists(makeContent()))).toEqual([
    ...['conflicts/how-many claims 0 sources', 'conflicts/how-many claims 1 sources'],
    ...['centres/oak sources', 'centres/oak steps 0 sources', 'centres/oak base sources'],
  ]);
  expect(of(walkFacts(makeContent()))).toEqual([
    ...['centres/oak', 'centres/oak steps 0', 'centres/oak base'],
  ]);
});

test('an entry is looked through again only when it has changed', () => {
  const seen: string[] = [];
  const find = inEachEntry(({ at }) => {
    seen.push(at.id);
    return [at.id];
  });
  const content = makeContent();
  const all = find(content);
  expect(find(content)).toBe(all);
  expect(seen).toEqual(all);
  find(withEntry(content, 'centres', 'oak', { note: 'New.' }));
  expect(seen.slice(all.length)).toEqual(['oak']);
});
