/** A name that is offered says why, where it does not show what was typed. */

import { expect, test } from 'vitest';
import type { Named } from '../../../../src/domain/finder/named.ts';
import { suggestionOf } from '../../../../src/views/finder/suggestion.ts';
import { makeCounty } from '../../../support/made-up/make-county.ts';
import { sentFinderIndex } from '../../../support/content/sent-finder-index.ts';

const index = sentFinderIndex(makeCounty());
const detail = (named: Named, by: string): string =>
  suggestionOf(index, { named, by, fit: 'same', edits: 0 }).detail;

test.each([
  ['base', 'Elder', ''],
  ['base', 'Elder and Hatch Hill', ', once Elder and Hatch Hill'],
  ['library', 'Old Reading Room', ', also called Old Reading Room'],
] as const)('a %s offered by "%s"', (kind, by, reason) => {
  const thing = index.things.find(
    (each) => each.kind === kind && (kind !== 'base' || each.name === 'Elder and Hatch'),
  );
  if (!thing) throw new RangeError(kind);
  const named = { is: 'thing', thing } as const;
  const plain = detail(named, thing.name);
  expect(detail(named, by)).toBe(`${plain}${reason}`);
});

test('a place says how its name is said, or what else it is called', () => {
  const [place] = index.places;
  if (!place) throw new Error('no place');
  const named = { is: 'place', place: { ...place, saidAs: ['Aldby'] } } as const;
  expect(detail(named, 'Aldby')).toMatch(/, said “Aldby”$/);
  expect(detail(named, 'Great Fenby')).toMatch(/, also called Great Fenby$/);
});

test('a place says which of several it is, and its town or district once', () => {
  const [place] = index.places;
  if (!place) throw new Error('no place');
  const district = index.districts[place.district]?.name ?? '';
  const words = (qualifier?: string) =>
    detail({ is: 'place', place: { ...place, qualifier } }, place.name);
  expect(words()).toBe(`town or village in ${district}`);
  expect(words('near Oakham')).toBe(`town or village near Oakham in ${district}`);
  expect(words('Uppingham')).toBe(`part of Uppingham in ${district}`);
  expect(words(district)).toBe(`part of ${district}`);
});
