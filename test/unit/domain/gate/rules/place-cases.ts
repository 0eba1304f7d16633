/** Points, boxes, postcodes and opening times that cannot be right, at each kind of place. */

import type { Site } from '../../../../../src/domain/entries/schemas/site.ts';
import type { SiteContent } from '../../../../../src/domain/entries/site-content.ts';
import { makeContent, withEntry } from '../../../../support/made-up/make-content.ts';
import { caseOf } from '../../../../support/made-up/rule-case.ts';
import type { CaseRow, RuleCase } from '../../../../support/made-up/rule-case.ts';
import {
  openingHours,
  stayAndPlay,
  visitedCouncil,
} from '../../../../support/made-up/visited-council.ts';

const good = makeContent();
const visited = visitedCouncil();
const [inset] = good.site.map.insets;
if (!inset) throw new RangeError('no inset');

const map = (fields: Partial<Site['map']>): SiteContent => ({
  ...good,
  site: { ...good.site, map: { ...good.site.map, ...fields } },
});
const insetBox = (box: Partial<Site['map']['box']>): SiteContent =>
  map({ insets: [{ ...inset, box: { ...inset.box, ...box } }] });
const INSET = ['map', 'insets', 0, 'box'];
const LATE = {
  openingHours: {
    ...openingHours,
    weekly: [{ days: ['Monday' as const], from: '10:00', to: '09:00' }],
  },
};
const SHORT = { sessions: [{ ...stayAndPlay, starts: '11:30' }] };
const elm = (fields: object): SiteContent => {
  const base = visited.centres.find(({ id }) => id === 'elm')?.base;
  return withEntry(visited, 'centres', 'elm', { base: base && { ...base, ...fields } });
};
const play = (fields: Partial<typeof stayAndPlay>): SiteContent =>
  elm({ sessions: [{ ...stayAndPlay, ...fields }] });
const SESSION = ['base', 'sessions', 0];
const weekly = { days: ['Monday' as const], repeats: 'every week' as const, from: '2026-01-05' };

const rows: readonly CaseRow[] = [
  [
    'exception-outside',
    'centres/elm',
    [...SESSION, 'notOn', 0, 'days'],
    '"2026-01-01/2026-01-05"',
    play({ weekly, notOn: [{ days: '2026-01-01/2026-01-05', because: 'snow' }] }),
  ],
  [
    'point-outside',
    'places/dale',
    ['point'],
    '56 north, -1.57 east',
    withEntry(good, 'places', 'dale', { point: { lat: 56, lon: -1.57 } }),
  ],
  [
    'point-outside',
    'places/dale',
    ['point'],
    '54.4 north, -1.57 east',
    withEntry(good, 'places', 'dale', { point: { lat: 54.4, lon: -1.57 } }),
  ],
  [
    'point-outside',
    'familyHubs/oak-hub',
    ['point'],
    '54.78 north, -0.5 east',
    withEntry(good, 'familyHubs', 'oak-hub', {
      point: { lat: 54.78, lon: -0.5 },
      postcode: 'DH9 1AA',
      base: undefined,
    }),
  ],
  [
    'point-outside',
    'site/site',
    INSET,
    '54.7 to 55.1 north, -1.6 to -1.5 east',
    insetBox({ north: 55.1 }),
  ],
  [
    'box-impossible',
    'site/site',
    INSET,
    '54.8 to 54.7 north, -1.6 to -1.5 east',
    insetBox({ south: 54.8, north: 54.7 }),
  ],
  [
    'box-impossible',
    'site/site',
    INSET,
    '54.7 to 54.8 north, -1.6 to -1.6 east',
    insetBox({ east: -1.6 }),
  ],
  [
    'box-impossible',
    'site/site',
    INSET,
    '54.8 to 54.8 north, -1.6 to -1.5 east',
    insetBox({ south: 54.8 }),
  ],
  [
    'point-far',
    'libraries/town-library',
    ['point'],
    'a point 9.7 miles from the middle of DH1 1',
    withEntry(good, 'libraries', 'town-library', { point: { lat: 54.92, lon: -1.57 } }),
  ],
  [
    'postcode-area',
    'outcodes/NE1',
    [],
    '"NE1"',
    {
      ...good,
      postcodes: {
        ...good.postcodes,
        outcodes: [
          ...good.postcodes.outcodes,
          { code: 'NE1', point: { lat: 54.9, lon: -1.6 }, postcodes: 1, district: 'north-dale' },
        ],
      },
    },
  ],
  [
    'hub-postcode',
    'familyHubs/oak-hub',
    ['base'],
    '"oak", whose postcode is not recorded',
    withEntry(good, 'centres', 'oak', { postcode: undefined }),
  ],
  [
    'times-order',
    'centres/ash',
    ['open', 'openingHours', 'weekly', 0, 'to'],
    '"09:00"',
    withEntry(visited, 'centres', 'ash', {
      open: { sources: ['report-2020'], asAt: 'as published', ...LATE },
      steps: undefined,
      closed: undefined,
      leftRegister: undefined,
    }),
  ],
  [
    'times-order',
    'familyHubs/oak-hub',
    ['openingHours', 'weekly', 0, 'to'],
    '"09:00"',
    withEntry(visited, 'familyHubs', 'oak-hub', LATE),
  ],
  [
    'times-order',
    'libraries/town-library',
    ['sessions', 0, 'ends'],
    '"11:30"',
    withEntry(visited, 'libraries', 'town-library', SHORT),
  ],
  [
    'times-order',
    'venues/parish-hall',
    ['sessions', 0, 'ends'],
    '"11:30"',
    withEntry(visited, 'venues', 'parish-hall', SHORT),
  ],
  [
    'ages-order',
    'centres/elm',
    [...SESSION, 'ages', 'to'],
    '"24 months"',
    play({ ages: { from: '2 years', to: '24 months' } }),
  ],
  [
    'exception-outside',
    'centres/elm',
    [...SESSION, 'notOn', 0, 'days'],
    '"2026-01-01/2026-01-12"',
    play({
      weekly: { ...weekly, to: '2026-03-30' },
      notOn: [{ days: '2026-01-01/2026-01-12', because: 'snow' }],
    }),
  ],
  [
    'exception-needless',
    'centres/elm',
    [...SESSION, 'notOn', 0, 'days'],
    '"2025-12-29", on which it is not on anyway',
    play({
      weekly: { ...weekly, to: '2026-03-30' },
      notOn: [{ days: '2025-12-29', because: 'snow' }],
    }),
  ],
  [
    'exception-needless',
    'centres/elm',
    [...SESSION, 'notOn', 0, 'days'],
    '"2026-04-06", on which it is not on anyway',
    play({
      weekly: { ...weekly, to: '2026-03-30' },
      notOn: [{ days: '2026-04-06', because: 'snow' }],
    }),
  ],
  [
    'exception-twice',
    'centres/elm',
    ['base', 'openingHours', 'exceptions', 1, 'days'],
    '"2026-02-20/2026-02-27", some of which is also in number 1 of this list',
    elm({
      openingHours: {
        ...openingHours,
        exceptions: [
          { days: '2026-02-16/2026-02-20', because: 'half-term' },
          { days: '2026-02-20/2026-02-27', because: 'repairs' },
        ],
      },
    }),
  ],
  [
    'exception-needless',
    'centres/elm',
    ['base', 'openingHours', 'exceptions', 0, 'days'],
    '"2026-02-17", on which the hours are those anyway',
    elm({
      openingHours: { ...openingHours, exceptions: [{ days: '2026-02-17', because: 'repairs' }] },
    }),
  ],
  [
    'exception-needless',
    'centres/elm',
    ['base', 'openingHours', 'exceptions', 0, 'days'],
    '"2026-02-16", on which the hours are those anyway',
    elm({
      openingHours: {
        ...openingHours,
        exceptions: [
          { days: '2026-02-16', hours: [{ from: '09:00', to: '12:30' }], because: 'fair' },
        ],
      },
    }),
  ],
  [
    'session-without-days',
    'centres/elm',
    [...SESSION, 'weekly'],
    'no Monday (1st of the month) from "2026-02-03" to "2026-03-01"',
    play({
      weekly: { ...weekly, repeats: '1st of the month', from: '2026-02-03', to: '2026-03-01' },
      dates: ['2026-02-03'],
      notOn: undefined,
    }),
  ],
  [
    'bank-holidays-order',
    'site/site',
    ['bankHolidays', 'days', 1, 'day'],
    '"2026-04-03"',
    {
      ...visited,
      site: {
        ...visited.site,
        bankHolidays: {
          days: [
            { day: '2026-04-03', name: 'Good Friday' },
            { day: '2026-04-03', name: 'Easter' },
          ],
          sources: ['report-2020'],
        },
      },
    },
  ],
  [
    'scale-reversed',
    'site/site',
    ['charts', 'scale'],
    'from 2020 to 2020',
    {
      ...good,
      site: { ...good.site, charts: { ...good.site.charts, scale: { from: 2020, to: 2020 } } },
    },
  ],
];

export const placeCases: readonly RuleCase[] = rows.map(caseOf);
