import { describe, expect, test } from 'vitest';
import { dayThatCounts, daysOfChange } from '../../../src/domain/days-of-change.ts';
import { partialDate } from '../../../src/domain/partial-date.ts';
import { tenseOf } from '../../../src/domain/timeline.ts';
import { makeContent, withEntry } from '../../support/make-content.ts';
import { realContent } from '../../support/real-content.ts';

const content = await realContent();
const days = daysOfChange(content);

test.each([
  ['2011-06-13', '2011-06-13'],
  ['2019-23', '2019-11-30'],
  ['2012-02/2012-06', '2012-06-30'],
  ['2026?', '2026-11-22'],
  ['2027', undefined],
])('%s counts for %s', (date, day) => {
  expect(dayThatCounts(date, '2026-11-22')).toBe(day);
});

describe('this site', () => {
  test('the days stand in order, each once, none after the day of reading', () => {
    const texts = days.map(({ day }) => day);
    expect(texts).toEqual([...new Set(texts)].toSorted());
    expect(texts.at(-1)).toBe(content.site.asOf);
  });

  test('every event that is not ahead is on the page of one day, the last of its span', () => {
    const { asOf } = content.site;
    for (const event of content.events) {
      const on = days.filter(({ events }) => events.includes(event)).map(({ day }) => day);
      const { last } = partialDate(event.date);
      const isAhead = tenseOf(event, asOf) === 'planned ahead';
      expect(on, event.id).toEqual(isAhead ? [] : [last < asOf ? last : asOf]);
    }
  });

  test('every day has something that changed', () => {
    for (const { day, events, centres, network, figures, lots } of days)
      expect(
        events.length + centres.length + network.length + figures.length + lots.length,
        day,
      ).toBeGreaterThan(0);
  });
});

test('the award of a lot makes its day one of change', () => {
  const awarded = withEntry(makeContent(), 'lots', 'oak-and-ash', { awarded: '2012-01-20' });
  const day = daysOfChange(awarded).find((change) => change.day === '2012-01-20');
  expect(day?.lots.map(({ id }) => id)).toEqual(['oak-and-ash']);
});
