/** What changed on the sheet is told from the days on which its figures were entered. */

import { expect, test } from 'vitest';
import { sheetChanges } from '../../../src/views/sheet-changes.ts';
import { makeContent, withEntry } from '../../support/make-content.ts';
import { realContent } from '../../support/real-content.ts';

const content = makeContent();

test('a first edition says that nothing has changed since', () => {
  const { summary, byDay } = sheetChanges(content);
  expect(summary).toMatch(/^All 6 figures are as in the first edition, of .*: none has been/);
  expect(byDay).toEqual([]);
});

test('later entries are listed by day, the newest first', () => {
  const once = withEntry(content, 'figures', 'bases-total', { recorded: '2026-01-15' });
  const twice = withEntry(once, 'figures', 'lots-total', { recorded: '2026-01-20' });
  const { summary, byDay } = sheetChanges(twice);
  expect(summary).toContain('2 of the 6 figures have been added or corrected');
  expect(byDay).toEqual([
    {
      day: '20 January 2026',
      figures: [{ text: 'Lots: 1', to: '/management-information/#lots-total' }],
    },
    {
      day: '15 January 2026',
      figures: [{ text: 'Bases: 2', to: '/management-information/#bases-total' }],
    },
  ]);
});

test('a figure that gave way is told with the one that took its place', async () => {
  const real = await realContent();
  const { replaced, latest } = sheetChanges(real);
  const superseded = real.figures.filter(({ supersededBy }) => supersededBy);
  const addresses = replaced.map(({ figure }) => figure.to);
  expect(addresses.toSorted()).toEqual(
    superseded.map(({ id }) => `/management-information/#${id}`).toSorted(),
  );
  expect(addresses.indexOf('/management-information/#register-2016')).toBeLessThan(
    addresses.indexOf('/management-information/#register-2022-before'),
  );
  expect(latest).toHaveLength(5);
});
