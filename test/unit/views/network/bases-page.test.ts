/** The page of the bases: all of them, numbered once, with their warnings. */

import { expect, test } from 'vitest';
import { basesPage } from '../../../../src/views/network/bases-page.ts';
import { makeContent } from '../../../support/made-up/make-content.ts';
import { makeCounty } from '../../../support/made-up/make-county.ts';

const content = makeCounty();

test('a family hub site without an address says so once', () => {
  const without = (note: string | undefined) =>
    basesPage({
      ...content,
      familyHubs: content.familyHubs.map((hub) => ({ ...hub, address: undefined, note })),
    }).hubs?.items ?? [];
  for (const { detail, note } of without(undefined)) {
    expect(detail).not.toContain('address');
    expect(note).toBe('Its street address is not given.');
  }
  for (const { note } of without('No street is named.')) expect(note).toBe('No street is named.');
});

test('without hub sites there is no heading for them', () => {
  expect(basesPage({ ...makeContent(), familyHubs: [] }).hubs).toBeUndefined();
});
