/** Which figures were current on a day. */

import { describe, expect, test } from 'vitest';
import type { SiteContent } from '../../../../src/domain/entries/site-content.ts';
import { centreCountOn, figureDay, figuresOn } from '../../../../src/domain/figures/on-day.ts';
import { withEntry } from '../../../support/made-up/make-content.ts';
import { makeCounty } from '../../../support/made-up/make-county.ts';

const ids = (content: SiteContent, day: string) => figuresOn(content, day).map(({ id }) => id);
const dated = (content: SiteContent, dates: Readonly<Record<string, string>>) =>
  Object.entries(dates).reduce(
    (changed, [id, asAt]) =>
      withEntry(changed, 'figures', id, { asAt, undatedBecause: 'not recorded' }),
    content,
  );

test.each([
  ['as published', '2019-05-02'],
  ['2012-02', '2012-02-29'],
  ['undated', undefined],
])('the day of a figure as at "%s" is %s', (asAt, day) => {
  const content = dated(makeCounty(), { bases: asAt });
  const bases = content.figures.find(({ id }) => id === 'bases');
  expect(bases && figureDay(content, bases)).toBe(day);
});

describe('the figures of a day', () => {
  test('are the key figures of the programmes that ran then, as far as they are dated by it', () => {
    const of2011 = ['centres-2011', 'lots-total', 'lots-tender', 'lots-application'];
    expect(ids(makeCounty(), '2010-12-31')).toEqual([]);
    expect(ids(makeCounty(), '2011-06-12')).toEqual([]);
    expect(ids(makeCounty(), '2011-06-13')).toEqual(of2011);
    expect(ids(makeCounty(), '2018-12-31')).toEqual(of2011);
    expect(ids(makeCounty(), '2019-05-02')).toEqual([
      ...of2011,
      ...['centres-2019', 'closures', 'bases', 'contract-per-year'],
    ]);
    expect(ids(makeCounty(), '2019-09-30')).toContain('centres-2011');
    expect(ids(makeCounty(), '2019-10-01')).toEqual([
      ...['centres-2019', 'closures', 'bases', 'contract-per-year'],
    ]);
    expect(ids(makeCounty(), '2019-10-31')).toHaveLength(4);
    expect(ids(makeCounty(), '2019-11-01')).toEqual([]);
  });

  test('come once, although two programmes name them', () => {
    const both = withEntry(makeCounty(), 'programmes', 'redesign', {
      keyFigures: ['lots-total', 'bases', 'nothing'],
    });
    expect(ids(both, '2019-06-01').filter((id) => id === 'lots-total')).toHaveLength(1);
    expect(ids(both, '2019-06-01')).toContain('bases');
  });

  test('are the five newest of a programme that names none', () => {
    const none = withEntry(makeCounty(), 'programmes', 'redesign', { keyFigures: undefined });
    const content = dated(none, {
      ...{ bases: '2019-10-02', closures: '2019-10-05', 'centres-2019': '2019-10-04' },
      ...{ 'budget-after': '2019-10-03', 'posts-after': '2019-10-20', 'start-date': 'undated' },
    });
    expect(ids(content, '2019-10-10')).toEqual([
      ...['closures', 'centres-2019', 'budget-after', 'bases', 'bases-first-plan'],
    ]);
    expect(ids(content, '2019-10-20')[0]).toBe('posts-after');
  });

  test('are none of another programme, and none before the first day of the programme', () => {
    const none = withEntry(makeCounty(), 'programmes', 'redesign', { keyFigures: undefined });
    const later = dated(none, { 'lots-total': '2019-10-06' });
    expect(ids(later, '2019-10-10')).not.toContain('lots-total');
    const early = dated(makeCounty(), { 'lots-total': '2010' });
    expect(ids(early, '2010-12-31')).toEqual([]);
    expect(ids(early, '2011-01-01')).toEqual(['lots-total']);
  });

  test('are none of a programme without a period', () => {
    const endless = withEntry(makeCounty(), 'programmes', 'redesign', { period: undefined });
    expect(ids(endless, '2019-10-01')).toEqual([]);
  });
});

describe('the number of centres on a day', () => {
  const counted = (content: SiteContent, day: string) => centreCountOn(content, day)?.id;

  test('is the newest count that is not dated after it', () => {
    expect(counted(makeCounty(), '2011-06-12')).toBeUndefined();
    expect(counted(makeCounty(), '2011-06-13')).toBe('centres-2011');
    expect(counted(makeCounty(), '2019-05-01')).toBe('centres-2011');
    expect(counted(makeCounty(), '2026-01-01')).toBe('centres-2019');
  });

  test('is the one named first of two that are as new, and none where a site names none', () => {
    const { site, ...rest } = makeCounty();
    const named = (...centreCounts: string[]) => ({ ...rest, site: { ...site, centreCounts } });
    expect(counted(named('closures', 'bases', 'nothing'), '2020-01-01')).toBe('closures');
    expect(counted(named('bases', 'closures'), '2020-01-01')).toBe('bases');
    expect(counted({ ...rest, site: { ...site, centreCounts: undefined } }, '2020-01-01')).toBe(
      undefined,
    );
  });
});
