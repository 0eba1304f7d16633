/** The made-up council of make-content.ts with places to visit: hours, sessions, one of them overdue. */

import type { SiteContent } from '../../../src/domain/entries/site-content.ts';
import type { OpeningHours } from '../../../src/domain/entries/schemas/visiting/opening-hours.ts';
import type { Session } from '../../../src/domain/entries/schemas/visiting/session.ts';
import type { Visiting } from '../../../src/domain/entries/schemas/visiting/fields.ts';
import { makeContent, withEntry } from './make-content.ts';

const REPORT = { sources: ['report-2020'], asAt: 'as published' };
const CHECK = {
  checked: '2026-01-12',
  checkEvery: '3 months' as const,
  sources: ['report-2020'],
};

export const openingHours: OpeningHours = {
  weekly: [
    { days: ['Monday', 'Wednesday'], from: '09:00', to: '12:30' },
    { days: ['Wednesday'], from: '13:30', to: '17:00', note: 'by appointment' },
  ],
  exceptions: [
    { days: '2026-02-16/2026-02-20', because: 'half-term' },
    { days: '2026-04-06', hours: [{ from: '10:00', to: '11:00' }], because: 'egg hunt' },
  ],
  bankHolidays: 'closed',
  ...CHECK,
};

export const stayAndPlay: Session = {
  id: 'stay-and-play',
  what: 'Stay and play',
  whoFor: 'Families with a child under five',
  ages: { from: 'birth', to: '4 years' },
  weekly: { days: ['Monday'], repeats: 'every week', from: '2026-01-05', to: '2026-04-13' },
  starts: '10:00',
  ends: '11:30',
  notOn: [{ days: '2026-02-16', because: 'half-term' }],
  bankHolidays: 'closed',
  cost: 'Free',
  booking: 'No need to book',
  room: 'Blue room',
  expect: 'Toys, songs and a snack.',
  ...CHECK,
};

export const babyClinic: Session = {
  id: 'baby-clinic',
  what: 'Baby clinic',
  whoFor: 'Parents with a new baby',
  weekly: { days: ['Thursday'], repeats: '1st of the month', from: '2026-01-01' },
  dates: ['2026-02-20'],
  starts: '13:00',
  ends: '14:30',
  bankHolidays: 'as usual',
  place: 'parish-hall',
  ...CHECK,
};

/** Its check was good until 1 January 2026. */
export const oldSinging: Session = {
  id: 'singing',
  what: 'Singing',
  whoFor: 'Everybody',
  weekly: { days: ['Friday'], repeats: 'every week', from: '2025-09-05' },
  starts: '10:00',
  ends: '10:45',
  bankHolidays: 'as usual',
  checked: '2025-10-01',
  checkEvery: '3 months',
  sources: ['report-2020'],
};

const oakVisiting: Visiting = {
  phone: { value: '01632 960111', ...CHECK },
  email: { value: 'oak@dale.example', ...CHECK },
  web: { value: 'https://dale.example/oak', ...CHECK },
  access: { stepFree: 'By the side door', bus: 'Bus 4 stops outside', ...CHECK },
  languages: { spoken: ['English', 'Polish'], ...CHECK },
  openingHours,
  sessions: [stayAndPlay, babyClinic],
};

/** All of it, as a new object for each call. */
export function visitedCouncil(): SiteContent {
  const content = makeContent();
  const oak = content.centres.find(({ id }) => id === 'oak')?.base;
  if (!oak) throw new RangeError('oak is a base');
  return withEntry(
    {
      ...content,
      site: {
        ...content.site,
        bankHolidays: {
          days: [
            { day: '2026-04-03', name: 'Good Friday' },
            { day: '2026-04-06', name: 'Easter Monday' },
          ],
          sources: ['report-2020'],
        },
      },
      venues: [
        {
          id: 'parish-hall',
          name: 'Parish Hall',
          district: 'south-dale',
          address: 'Church Lane, Dale',
          point: { lat: 54.78, lon: -1.57 },
          caution: 'The lane floods.',
          sessions: [oldSinging],
          ...REPORT,
          recorded: '2026-01-10',
        },
      ],
    },
    'centres',
    'oak',
    { base: { ...oak, ...oakVisiting } },
  );
}
