/** A fault in opening hours, sessions or bank holidays for each thing that a rule finds. */

import type { RuleCase } from '../../../../support/made-up/rule-case.ts';
import type { SiteContent } from '../../../../../src/domain/entries/site-content.ts';
import type { OpeningHours } from '../../../../../src/domain/entries/schemas/visiting/opening-hours.ts';
import type { Session } from '../../../../../src/domain/entries/schemas/visiting/session.ts';
import { withEntry } from '../../../../support/made-up/make-content.ts';
import {
  babyClinic,
  oldSinging,
  openingHours,
  stayAndPlay,
  visitedCouncil,
} from '../../../../support/made-up/visited-council.ts';

const good = visitedCouncil();
const OAK = 'centres/oak';
const HALL = 'venues/parish-hall';

function hours(fields: Partial<OpeningHours>): SiteContent {
  return oak({ openingHours: { ...openingHours, ...fields } });
}

function session(fields: Partial<Session>): SiteContent {
  return oak({ sessions: [{ ...stayAndPlay, ...fields }] });
}

function oak(fields: object): SiteContent {
  const base = good.centres.find(({ id }) => id === 'oak')?.base;
  return withEntry(good, 'centres', 'oak', { base: base && { ...base, ...fields } });
}

function hall(fields: Partial<SiteContent['venues'][number]>): SiteContent {
  return withEntry(good, 'venues', 'parish-hall', fields);
}

const phone = { value: '01632 960112', checked: '2026-01-12', checkEvery: 'month' } as const;
const HOURS = ['base', 'openingHours'];
const SESSION = ['base', 'sessions', 0];
const { days: bankHolidays = [] } = good.site.bankHolidays ?? {};

export const visitingCases: readonly RuleCase[] = [
  {
    kind: 'times-order',
    content: hours({ weekly: [{ days: ['Monday'], from: '09:00', to: '05:00' }] }),
    at: OAK,
    path: [...HOURS, 'weekly', 0, 'to'],
    found: '"05:00"',
  },
  {
    kind: 'times-order',
    content: hours({
      exceptions: [{ days: '2026-02-16', hours: [{ from: '11:00', to: '11:00' }] }],
    }),
    at: OAK,
    path: [...HOURS, 'exceptions', 0, 'hours', 0, 'to'],
    found: '"11:00"',
  },
  {
    kind: 'times-order',
    content: session({ starts: '14:00' }),
    at: OAK,
    path: [...SESSION, 'ends'],
    found: '"11:30"',
  },
  {
    kind: 'hours-overlap',
    content: hours({
      weekly: [
        { days: ['Monday', 'Tuesday'], from: '12:00', to: '17:00' },
        { days: ['Tuesday', 'Wednesday'], from: '09:00', to: '12:30' },
      ],
    }),
    at: OAK,
    path: [...HOURS, 'weekly', 0],
    found: '"12:00" to "17:00" on Tuesday, which overlaps "09:00" to "12:30"',
  },
  {
    kind: 'hours-overlap',
    content: hours({
      exceptions: [
        {
          days: '2026-02-16',
          hours: [
            { from: '09:00', to: '11:00' },
            { from: '10:00', to: '12:00' },
          ],
        },
      ],
    }),
    at: OAK,
    path: [...HOURS, 'exceptions', 0, 'hours', 1],
    found: '"10:00" to "12:00" on those days, which overlaps "09:00" to "11:00"',
  },
  {
    kind: 'hours-overlap',
    content: hours({
      weekly: [
        { days: ['Monday', 'Tuesday'], from: '09:00', to: '12:30' },
        { days: ['Monday', 'Tuesday'], from: '12:00', to: '17:00' },
      ],
    }),
    at: OAK,
    path: [...HOURS, 'weekly', 1],
    found: '"12:00" to "17:00" on Monday, which overlaps "09:00" to "12:30"',
  },
  {
    kind: 'times-order',
    content: hours({
      weekly: [
        { days: ['Monday'], from: '09:00', to: '12:30' },
        { days: ['Monday'], from: '12:00', to: '11:00' },
      ],
    }),
    at: OAK,
    path: [...HOURS, 'weekly', 1, 'to'],
    found: '"11:00"',
  },
  {
    kind: 'ages-order',
    content: session({ ages: { from: '2 years', to: '18 months' } }),
    at: OAK,
    path: [...SESSION, 'ages', 'to'],
    found: '"18 months"',
  },
  {
    kind: 'session-without-days',
    content: session({ weekly: undefined, notOn: undefined }),
    at: OAK,
    path: SESSION,
    found: 'neither weekly nor dates',
  },
  {
    kind: 'session-without-days',
    content: session({
      weekly: {
        days: ['Friday'],
        repeats: 'last of the month',
        from: '2026-01-05',
        to: '2026-01-29',
      },
      notOn: undefined,
    }),
    at: OAK,
    path: [...SESSION, 'weekly'],
    found: 'no Friday (last of the month) from "2026-01-05" to "2026-01-29"',
  },
  {
    kind: 'dates-order',
    content: session({
      weekly: { days: ['Monday'], repeats: 'every week', from: '2026-04-13', to: '2026-01-05' },
      notOn: undefined,
    }),
    at: OAK,
    path: [...SESSION, 'weekly', 'to'],
    found: '"2026-01-05"',
  },
  {
    kind: 'exception-needless',
    content: session({ notOn: [{ days: '2026-02-17' }] }),
    at: OAK,
    path: [...SESSION, 'notOn', 0, 'days'],
    found: '"2026-02-17", on which it is not on anyway',
  },
  {
    kind: 'exception-needless',
    content: hours({ exceptions: [{ days: '2026-02-17/2026-02-17' }] }),
    at: OAK,
    path: [...HOURS, 'exceptions', 0, 'days'],
    found: '"2026-02-17/2026-02-17", on which the hours are those anyway',
  },
  {
    kind: 'exception-outside',
    content: session({ notOn: [{ days: '2026-04-13/2026-04-24' }] }),
    at: OAK,
    path: [...SESSION, 'notOn', 0, 'days'],
    found: '"2026-04-13/2026-04-24"',
  },
  {
    kind: 'exception-twice',
    content: session({ notOn: [{ days: '2026-02-16' }, { days: '2026-02-10/2026-02-20' }] }),
    at: OAK,
    path: [...SESSION, 'notOn', 1, 'days'],
    found: '"2026-02-10/2026-02-20", some of which is also in number 1 of this list',
  },
  {
    kind: 'bank-holiday-missing',
    content: hours({ checkEvery: '12 months', bankHolidays: undefined }),
    at: OAK,
    path: HOURS,
    found: 'no bank holiday of 2027 in site.yaml',
  },
  {
    kind: 'bank-holiday-missing',
    content: hall({
      sessions: [
        { ...oldSinging, bankHolidays: 'closed', checked: '2026-01-12', checkEvery: '12 months' },
      ],
    }),
    at: HALL,
    path: ['sessions', 0, 'bankHolidays'],
    found: 'no bank holiday of 2027 in site.yaml',
  },
  {
    kind: 'bank-holiday-missing',
    content: {
      ...oak({
        openingHours: undefined,
        sessions: [
          {
            ...stayAndPlay,
            weekly: { days: ['Monday'], repeats: 'every week', from: '2026-01-05' },
            checkEvery: '12 months',
          },
        ],
      }),
      site: { ...good.site, bankHolidays: undefined },
    },
    at: OAK,
    path: [...SESSION, 'bankHolidays'],
    found: 'no bank holiday of 2026 or 2027 in site.yaml',
  },
  {
    kind: 'bank-holidays-order',
    content: {
      ...good,
      site: {
        ...good.site,
        bankHolidays: { days: bankHolidays.toReversed(), sources: ['report-2020'] },
      },
    },
    at: 'site/site',
    path: ['bankHolidays', 'days', 1, 'day'],
    found: '"2026-04-03"',
  },
  {
    kind: 'date-ahead',
    content: session({ checked: '2026-02-02' }),
    at: OAK,
    path: [...SESSION, 'checked'],
    found: '"2026-02-02"',
  },
  {
    kind: 'reference-unknown',
    content: oak({ sessions: [{ ...babyClinic, place: 'parrish-hall' }] }),
    at: OAK,
    path: [...SESSION, 'place'],
    found: '"parrish-hall"',
  },
  {
    kind: 'reference-unknown',
    content: hall({ district: 'south-dail' }),
    at: HALL,
    path: ['district'],
    found: '"south-dail"',
  },
  {
    kind: 'listed-twice',
    content: oak({ sessions: [stayAndPlay, { ...babyClinic, id: 'stay-and-play' }] }),
    at: OAK,
    path: ['base', 'sessions', 1],
    found: '"stay-and-play" a second time',
  },
  {
    kind: 'source-unknown',
    content: hall({ phone: { ...phone, sources: ['leaflet'] } }),
    at: HALL,
    path: ['phone', 'sources', 0],
    found: '"leaflet"',
  },
  {
    kind: 'point-outside',
    content: hall({ point: { lat: -1.57, lon: 54.78 } }),
    at: HALL,
    path: ['point'],
    found: '-1.57 north, 54.78 east',
  },
  {
    kind: 'telephone-stray',
    content: hall({ caution: 'Ring 01632 960222.' }),
    at: HALL,
    path: ['caution'],
    found: '"01632 960222"',
  },
];
