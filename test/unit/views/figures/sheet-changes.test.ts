/** What changed on the sheet, by the days on which its figures were recorded. */

import { expect, test } from 'vitest';
import { sheetChanges } from '../../../../src/views/figures/sheet-changes.ts';
import { makeContent, withEntry } from '../../../support/made-up/make-content.ts';

const content = makeContent();

test('a first edition says that nothing has changed since', () => {
  const { summary, byDay } = sheetChanges(content);
  expect(summary).toMatch(
    /^All 6 figures are the same as in the first edition, of .*\. None has been/,
  );
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
      figures: [{ text: 'Lots: 1', to: '/management-information/lots-total/' }],
    },
    {
      day: '15 January 2026',
      figures: [{ text: 'Bases: 2', to: '/management-information/bases-total/' }],
    },
  ]);
});
