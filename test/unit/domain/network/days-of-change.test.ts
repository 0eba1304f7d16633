import { expect, test } from 'vitest';
import { dayThatCounts, daysOfChange } from '../../../../src/domain/network/days-of-change.ts';
import { closureSpan } from '../../../../src/domain/network/centre-histories.ts';
import { makeContent, withEntry } from '../../../support/made-up/make-content.ts';
import { makeCounty } from '../../../support/made-up/make-county.ts';

test.each([
  ['2011-06-13', '2011-06-13'],
  ['2019-23', '2019-11-30'],
  ['2012-02/2012-06', '2012-06-30'],
  ['2026?', '2026-11-22'],
  ['2027', undefined],
])('%s counts on %s', (date, day) => {
  expect(dayThatCounts(date, '2026-11-22')).toBe(day);
});

test('the day on which a lot was awarded is a day of change', () => {
  const awarded = withEntry(makeContent(), 'lots', 'oak-and-ash', { awarded: '2012-01-20' });
  const day = daysOfChange(awarded).find((change) => change.day === '2012-01-20');
  expect(day?.lots.map(({ id }) => id)).toEqual(['oak-and-ash']);
});

/** What changed on each day of the made-up county, in short. */
function changesOn(day: string, content = makeCounty()): string[] {
  const change = daysOfChange(content).find((each) => each.day === day);
  return [
    ...(change?.events ?? []).map(({ id }) => `event ${id}`),
    ...(change?.centres ?? []).map(({ event }) => `centre ${event.id}`),
    ...(change?.network ?? []).map(({ centre, from, to }) => `${centre} ${from} → ${to}`),
    ...(change?.figures ?? []).map(({ id }) => `figure ${id}`),
    ...(change?.lots ?? []).map(({ id }) => `lot ${id}`),
  ];
}

test.each([
  ['2003-09-01', ['centre alder-opened', 'alder not yet open → open']],
  [
    '2011-06-13',
    [
      'event responses',
      'event cabinet-2011',
      ...['centres-2011', 'lots-application', 'lots-tender', 'lots-total'].map(
        (id) => `figure ${id}`,
      ),
    ],
  ],
  ['2012-01-20', ['lot alder-and-birch']],
  ['2012-01-31', ['event award-lots']],
  [
    '2018-09-17',
    [
      'event first-proposal',
      ...['alder', 'cedar', 'fir', 'hazel', 'ivy'].map((id) => `centre ${id}-proposed`),
    ],
  ],
  ['2019-09-30', ['event contracts-end', 'centre cedar-closed', 'cedar closing → closed']],
  ['2019-10-31', ['event closures-due']],
  ['2022-12-15', ['centre alder-left-register']],
  ['2026-02-01', ['event hub-list', 'figure hub-sites']],
  ['2029-09-30', []],
  ['2013-05-05', []],
])('on %s', (day, changes) => {
  expect(changesOn(day)).toEqual(changes);
});

test('days come in order, and none is after the day of reading', () => {
  const days = daysOfChange(makeCounty()).map(({ day }) => day);
  expect(days).toEqual(days.toSorted());
  expect(new Set(days).size).toBe(days.length);
  expect(days.at(-1)).toBe('2026-02-01');
  expect(days).not.toContain('');
});

test('what is known to come after the day of reading is on no day', () => {
  const fact = { sources: ['register'], asAt: 'as published' };
  const content = withEntry(makeCounty(), 'centres', 'fir', {
    closed: { date: '2026-09-30', ...fact },
    leftRegister: { date: '2027', ...fact },
  });
  const days = daysOfChange(content).map(({ day }) => day);
  expect(days).toEqual(days.filter((day) => day <= content.site.asOf));
});

test('what is planned ahead, undated or of no known day is on no day', () => {
  const planned = withEntry(makeCounty(), 'events', 'petition', {
    status: 'planned',
    date: '2026',
  });
  expect(changesOn('2026-02-01', planned)).not.toContain('event petition');
  const undated = withEntry(makeCounty(), 'figures', 'hub-sites', { asAt: 'undated' });
  expect(changesOn('2026-02-01', undated)).toEqual(['event hub-list']);
});

test('a building that closed changes the network', () => {
  const base = makeCounty().centres.find(({ id }) => id === 'birch')?.base;
  const closed = withEntry(makeCounty(), 'centres', 'birch', {
    base: base && { ...base, buildingClosed: 'hub-list' },
  });
  const earlier = withEntry(closed, 'events', 'hub-list', { date: '2024-03-01' });
  expect(changesOn('2024-03-01', earlier)).toContain('birch base → base, building closed');
});

test('closures are from their announcement to their deadline, if both are recorded in order', () => {
  const content = makeCounty();
  const programme = (closures: object) => ({
    ...(content.programmes.find(({ id }) => id === 'redesign') ?? expect.fail()),
    closures: { announced: 'award-2019', due: 'closures-due', figure: 'closures', ...closures },
  });
  expect(closureSpan(content, programme({}))).toEqual({ first: '2019-05-02', last: '2019-10-31' });
  expect(closureSpan(content, programme({ due: 'award-2019' }))).toMatchObject({
    last: '2019-05-02',
  });
  expect(closureSpan(content, programme({ announced: 'nothing' }))).toBeUndefined();
  expect(closureSpan(content, programme({ due: 'nothing' }))).toBeUndefined();
  expect(closureSpan(content, programme({ due: 'cabinet-2011' }))).toBeUndefined();
  expect(closureSpan(content, { ...programme({}), closures: undefined })).toBeUndefined();
});
