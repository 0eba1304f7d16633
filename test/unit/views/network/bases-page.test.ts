/** The page of the bases: all of them, numbered once, with their warnings. */

import { expect, test } from 'vitest';
import type { FamilyHub } from '../../../../src/domain/entries/entry.ts';
import { basesPage } from '../../../../src/views/network/bases-page.ts';
import { makeContent } from '../../../support/made-up/make-content.ts';
import { makeCounty } from '../../../support/made-up/make-county.ts';

const SITE = new URL('https://centres.example');

const content = makeCounty();

test('a family hub site without an address says so once, in the notes', () => {
  const notesOf = (note: string | undefined) =>
    basesPage(
      {
        ...content,
        familyHubs: content.familyHubs.map((hub) => ({ ...hub, address: undefined, note })),
      },
      SITE,
    ).sure.flatMap(({ notes }) => notes);
  const without = 'Its street address is not given.';
  expect(notesOf(undefined)).toContain(without);
  expect(notesOf('No street is named.')).toContain('No street is named.');
  expect(notesOf('No street is named.')).not.toContain(without);
});

const [hub] = content.familyHubs;
const base = content.centres.find((centre) => centre.base);
const alone = { ...hub, base: undefined } as FamilyHub;
const shared = { ...hub, base: base?.id } as FamilyHub;

test.each([
  [[alone], /has 1 \D+, of .* It is not a base\.$/],
  [[shared], /It is not a base, but it has the same postcode as one\.$/],
  [[alone, shared], /They are not bases, but 1 of them has the same postcode as one\.$/],
  [[shared, shared, alone], /They are not bases, but 2 of them have the same postcode as one\.$/],
  [[alone, alone], /has 2 \D+, of .* They are not bases\.$/],
])('the sentence about hub sites fits their number (%#)', (familyHubs, words) => {
  expect(basesPage({ ...content, familyHubs }, SITE).hubs?.lead).toMatch(words);
});

test('without hub sites there is no heading for them', () => {
  expect(basesPage({ ...makeContent(), familyHubs: [] }, SITE).hubs).toBeUndefined();
});
