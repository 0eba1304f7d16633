import { describe, expect, test } from 'vitest';
import type { Centre } from '../../../../src/domain/entries/entry.ts';
import {
  centreEvents,
  hasEvents,
  inOrder,
  tenseOf,
} from '../../../../src/domain/timeline/order.ts';
import type { SiteContent } from '../../../../src/domain/entries/site-content.ts';
import { makeContent, withEntry } from '../../../support/made-up/make-content.ts';
import { makeSite } from '../../../support/made-up/make-site.ts';

const backing = { sources: ['gazette'], asAt: 'as published' };

describe('what an event is on the day of reading', () => {
  const planned = { status: 'planned', date: '2012-02' } as const;

  test('a plan whose last possible day is still to come is planned ahead', () => {
    expect(tenseOf(planned, '2012-02-29')).toBe('planned ahead');
  });
  test('a plan whose day has passed is never "happened"', () => {
    expect(tenseOf(planned, '2012-03-01')).toBe('planned, outcome not recorded');
  });
  test('a plan with a known outcome is "planned, outcome known" before and after its day', () => {
    const known = { ...planned, outcome: { text: 'It opened late.', sources: ['gazette'] } };
    expect(tenseOf(known, '2012-03-01')).toBe('planned, outcome known');
  });
  test('what happened and what was superseded are the same on any day', () => {
    expect(tenseOf({ status: 'happened', date: '2011' }, '2030-01-01')).toBe('happened');
    expect(tenseOf({ status: 'superseded', date: '2011' }, '2010-01-01')).toBe('superseded');
  });
});

test('events come oldest first, a shorter span before a longer one, then by id', () => {
  const events = [
    { id: 'b', date: '2011' },
    { id: 'span', date: '2011-01-01/2011-03' },
    { id: 'a', date: '2011' },
    { id: 'day', date: '2010-12-31' },
  ];
  expect(inOrder(events).map(({ id }) => id)).toEqual(['day', 'span', 'a', 'b']);
});

test("a centre's own dates are events, with ids that say what happened", () => {
  const step = { programme: 'review', outcome: 'close', basis: 'named', ...backing } as const;
  const centre = {
    id: 'hill',
    opened: { date: '2008-03-14', ...backing },
    steps: [
      { kind: 'proposal', date: '2018-09-17', ...step },
      { kind: 'proposal', date: '2019-01-14', ...step },
      { kind: 'decision', date: '2019-01-22', ...step },
    ],
    closed: { date: '2019', ...backing },
    leftRegister: { date: '2022-12-08/2022-12-14', ...backing },
  } as unknown as Centre;
  expect(centreEvents(makeSite(), centre).map(({ id, date }) => `${date} ${id}`)).toEqual([
    '2008-03-14 hill-opened',
    '2018-09-17 hill-proposed',
    '2019 hill-closed',
    '2019-01-14 hill-proposed-2',
    '2019-01-22 hill-decided',
    '2022-12-08/2022-12-14 hill-left-register',
  ]);
});

describe('whether a centre has events', () => {
  const bare = {
    ...{ opened: undefined, closed: undefined, leftRegister: undefined },
    ...{ base: undefined, steps: undefined },
  };
  const has = (content: SiteContent) => {
    const ash = content.centres.find(({ id }) => id === 'ash');
    return ash && hasEvents(content, ash);
  };
  const none = () => withEntry(makeContent(), 'centres', 'ash', bare);

  test('of its own, or in an event that names it', () => {
    expect(has(makeContent())).toBe(true);
    expect(has(none())).toBe(false);
    expect(has(withEntry(none(), 'events', 'vote', { centres: ['ash'] }))).toBe(true);
    expect(has(withEntry(none(), 'events', 'vote', { centres: ['oak'] }))).toBe(false);
  });
});

test('what became of a centre is named in the words of the site', () => {
  const { terms } = makeSite();
  const [, , oak] = makeContent().centres as [Centre, Centre, Centre];
  const site = {
    terms: {
      ...terms,
      base: { one: 'hub', many: 'hubs' },
      register: { one: 'list of all', many: 'lists', slug: { one: 'list', many: 'lists' } },
    },
  };
  const leftRegister = { date: '2022', ...backing };
  expect(centreEvents(site, { ...oak, leftRegister })).toEqual([
    {
      ...{ id: 'oak-decided', kind: 'decided', date: '2019-05-02', sources: ['report-2020'] },
      ...{ asAt: 'as published', undatedBecause: undefined, step: oak.steps?.[0] },
    },
    {
      ...{ id: 'oak-became-hub', kind: 'became base', date: '2020-01', sources: ['report-2020'] },
      ...{ asAt: 'as published', undatedBecause: undefined, step: undefined },
    },
    {
      ...{ id: 'oak-left-list', kind: 'left register', date: '2022', sources: ['gazette'] },
      ...{ asAt: 'as published', undatedBecause: undefined, step: undefined },
    },
  ]);
});
