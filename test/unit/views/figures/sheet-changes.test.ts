/** How much has changed on the sheet since its first edition. */

import { expect, test } from 'vitest';
import { sheetChanges } from '../../../../src/views/figures/sheet-changes.ts';
import { makeContent, withEntry } from '../../../support/made-up/make-content.ts';

const content = makeContent();

test('a first edition says that nothing has changed since', () => {
  expect(sheetChanges(content).summary).toMatch(
    /^All 6 figures are the same as in the first edition, of .*\. None has been/,
  );
});

test('one figure is one, and one that was recorded later has been', () => {
  const one = { ...content, figures: content.figures.slice(0, 1) };
  expect(sheetChanges(one).summary).toMatch(/^The one figure is the same as/);
  const later = withEntry(content, 'figures', 'bases-total', { recorded: '2026-01-15' });
  expect(sheetChanges(later).summary).toContain('1 of the 6 figures has been added or corrected');
});

test('figures recorded later are counted', () => {
  const once = withEntry(content, 'figures', 'bases-total', { recorded: '2026-01-15' });
  const twice = withEntry(once, 'figures', 'lots-total', { recorded: '2026-01-20' });
  expect(sheetChanges(twice)).toMatchObject({
    summary: expect.stringContaining('2 of the 6 figures have been added or corrected') as string,
    corrections: { to: '/corrections/' },
  });
});
