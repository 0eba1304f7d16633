/** The date line of a page: its newest source, never the day of the build for facts that are older. */

import { expect, test } from 'vitest';
import { newestSource } from '../../../../src/wording/sources/newest-source.ts';
import { makeContent, withCopy } from '../../../support/made-up/make-content.ts';

const content = withCopy(makeContent(), 'sources', 'report-2020', 'register-2026', {
  published: '2026-08-19',
});

test.each([
  [['register-2026', 'report-2020', 'letter'], 'Newest source: 19 August 2026'],
  [['letter', 'report-2020'], 'Newest source: 15 January 2020'],
  [['letter'], 'Its sources have no date'],
])('%j: %s', (ids, words) => {
  expect(
    newestSource(
      content,
      ids.map((id) => ({ id })),
    ),
  ).toBe(words);
});

test('a page without sources of its own has the edition of the site', () => {
  expect(newestSource({ ...content, site: { ...content.site, asOf: '2026-11-22' } }, [])).toBe(
    'Edition of 22 November 2026',
  );
});

test.each([
  [['../2026-11-22', '2026-11-20'], 'Newest source: 15 January 2020; all read by 22 November 2026'],
  [['2026-11-22', undefined], 'Newest source: 15 January 2020'],
])('read %j: %s', (days, words) => {
  const ids = ['letter', 'report-2020'];
  const sources = content.sources.map((source) => ({
    ...source,
    readOn: days[ids.indexOf(source.id)],
  }));
  expect(
    newestSource(
      { ...content, sources },
      ids.map((id) => ({ id })),
    ),
  ).toBe(words);
});
