/** What the rules allow: each is near to something that one of them refuses. */

import type { Contact, Figure, Sum } from '../../../../../src/domain/entries/entry.ts';
import type { Session } from '../../../../../src/domain/entries/schemas/visiting/session.ts';
import type { SiteContent } from '../../../../../src/domain/entries/site-content.ts';
import { makeContent, withCopy, withEntry } from '../../../../support/made-up/make-content.ts';
import {
  openingHours,
  stayAndPlay,
  visitedCouncil,
} from '../../../../support/made-up/visited-council.ts';

type Row = readonly [what: string, content: SiteContent];

const good = makeContent();
const visited = visitedCouncil();
const REPORT = { sources: ['report-2020'], asAt: 'as published' };
const on = (date: string) => ({ date, ...REPORT });

const note = (words: string): SiteContent =>
  withEntry(good, 'libraries', 'mill-library', { note: words });
const vote = (fields: Partial<SiteContent['events'][number]>): SiteContent =>
  withEntry(good, 'events', 'vote', fields);
const line = (fields: Partial<Contact>): SiteContent =>
  withEntry(good, 'contacts', 'duty-line', fields);
const answer = (body: string): SiteContent => withEntry(good, 'questions', 'where', { body });
const figure = (id: string, fields: Partial<Figure>): SiteContent =>
  withEntry(good, 'figures', id, fields);
const sum = (fields: Partial<Sum>): SiteContent => withEntry(good, 'sums', 'all', fields);

const texts: readonly Row[] = [
  ['a shown contact in a text', note('Ring (01632) 960001.')],
  ['a shown contact with the number of the country', note('Ring +44 (0)1632 960001.')],
  ['a number in a web address', note('https://example.org/01632960002')],
  [
    'the number of a place in a text',
    withEntry(visited, 'venues', 'parish-hall', {
      note: 'Ring Oak: 01632 960111, or write to OAK@dale.example.',
    }),
  ],
  [
    'the address of the publisher in a text',
    {
      ...note('Write to help@dale.example.'),
      site: { ...good.site, publisher: { contact: 'Help@dale.example' } },
    },
  ],
  [
    'numbers that nobody rings',
    note('Calls 120 times a day, 24,000 a year; dial 5 of 100 0%; text 100,000 people.'),
  ],
  [
    'a national number that is shown',
    withEntry(line({ value: '999', valueAgain: '999' }), 'libraries', 'mill-library', {
      note: 'Ring 999.',
    }),
  ],
  ...['+44 1632 960001', '0800 1111', '116 123', '105', '85258', '0300 300 0123'].map(
    (value): Row => [`the number ${value}`, line({ value, valueAgain: value })],
  ),
  [
    'an address that is no number',
    withEntry(good, 'contacts', 'old-line', { channel: 'web', value: 'dale.example' }),
  ],
  ['braces in prose, where they name no figure', answer('Two of {all-three} are kept.')],
  [
    'what happened on the day of reading',
    withEntry(good, 'centres', 'ash', { leftRegister: on('2026-02-01') }),
  ],
  [
    'an event of the day of reading',
    vote({ date: '2026-02-01', outsidePeriod: 'It looked back.' }),
  ],
  ['a contact of the year after its source', line({ asAt: '2021' })],
  ['a contact of the year before its source', line({ asAt: '2019' })],
  ['a contact whose source has no date', line({ asAt: '2002', sources: ['letter'] })],
  ['a contact of an unknown day', line({ asAt: 'undated', undatedBecause: 'It is on a sign.' })],
  ['a road named after a person in full', vote({ detail: 'By Sir Thomas Fowler Road.' })],
  ['a street named after a person', vote({ detail: 'In Sir Thomas Way.' })],
  ['an office with one name after it', vote({ detail: 'Director Services spoke.' })],
  ['the Lord Mayor', vote({ detail: 'The Lord Mayor Fowler came.' })],
  [
    'a person in a public role',
    vote({
      detail: 'Cllr Jane Fowler moved it.',
      namedInPublicRole: ['Cllr Jane Fowler'],
    }),
  ],
  [
    'a person whose name alone is listed',
    vote({ detail: 'Cllr Jane Fowler moved it.', namedInPublicRole: ['Jane Fowler'] }),
  ],
  ['a name in an address', withEntry(good, 'centres', 'oak', { address: 'Dr Fowler Hall' })],
  [
    'links to what there is',
    answer(
      '[a](/) [b](/help/) [c](/centres/ash/#moved) [d](/timeline.atom) [e](/renewal/) [f](/find/dh1/) [g](https://example.org/halp/) [h](/centres/) [i](/sources/letter/) [j](/centres/ash/table.csv)',
    ),
  ],
  [
    'a story that cites its sources',
    withCopy(good, 'pages', 'about', 'renewal', {
      body: '<Sources ids="letter" /> <EventDate id="vote" /> <Figure id="lots-total" />',
    }),
  ],
];

const ash = (fields: Partial<SiteContent['centres'][number]>): SiteContent =>
  withEntry(good, 'centres', 'ash', fields);
const step = {
  ...{ programme: 'renewal', kind: 'decision' as const, date: '2019-05-02' },
  ...{ basis: 'named' as const, outcome: 'community', ...REPORT },
};
const CHANGE = { was: 'One', is: 'Two', why: 'our mistake', day: '2026-01-09' } as const;

const dates: readonly Row[] = [
  ['an event partly inside its period', vote({ date: '2018-12/2019-01' })],
  ['an event on the last day of its period', vote({ date: '2021-12-31' })],
  [
    'an event outside its period that says why',
    vote({ date: '2018', outsidePeriod: 'It led to the renewal.' }),
  ],
  [
    'an opening on the last day of the year of its closing',
    ash({ opened: on('2019-12-31'), closed: on('2019') }),
  ],
  ['an opening and a closing of one year', ash({ opened: on('2019') })],
  ['a fact of the year of reading', withEntry(good, 'libraries', 'mill-library', { asAt: '2026' })],
  ['an entry of the day of reading', withEntry(good, 'sums', 'all', { recorded: '2026-02-01' })],
  [
    'changes in order, two of one day',
    withEntry(good, 'lots', 'oak-and-ash', {
      history: [CHANGE, CHANGE, { ...CHANGE, day: '2026-01-10' }],
    }),
  ],
  [
    'a contract that ends when it starts',
    withEntry(good, 'programmes', 'renewal', {
      contracts: [{ name: 'It', starts: 'vote', ends: 'vote', ...REPORT }],
    }),
  ],
  [
    'an open centre after a decision that leaves it open',
    ash({ steps: [step], closed: undefined, leftRegister: undefined, open: REPORT }),
  ],
  [
    'an open centre with an area by postcode',
    ash({
      ...{ steps: undefined, closed: undefined, leftRegister: undefined },
      open: { ...REPORT, catchment: { postcodes: ['DH1'], ...REPORT } },
    }),
  ],
  [
    'a plan with an outcome',
    withEntry(good, 'events', 'moved-opening', {
      outcome: { text: 'It opened.', event: 'vote', sources: ['letter'] },
    }),
  ],
  [
    'a source with an archived copy',
    withEntry(good, 'sources', 'letter', {
      ...{ url: 'https://dale.example/letter', archived: 'https://archive.example/letter' },
    }),
  ],
  [
    'a source with a reason for having none',
    withEntry(good, 'sources', 'letter', {
      ...{ url: 'https://dale.example/letter', notArchived: 'The archive was down.' },
    }),
  ],
];

const unit = { code: 'DH1 1AA', point: { lat: 54.78, lon: -1.57 }, district: undefined };
const MAP = good.site.map.box;

const places: readonly Row[] = [
  [
    'a centre without postcode and point',
    withEntry(good, 'centres', 'elm', { postcode: undefined, point: undefined }),
  ],
  [
    'a postcode of a sector that the table lacks',
    withEntry(good, 'libraries', 'town-library', { postcode: 'DH9 1AA' }),
  ],
  ['no postcode table', { ...good, postcodes: { outcodes: [], sectors: [], groups: [] } }],
  [
    'a postcode outside the area in its table',
    { ...good, postcodes: { ...good.postcodes, units: [unit] } },
  ],
  [
    'a place of an outcode that the table lacks',
    withEntry(good, 'places', 'dale', { outcode: 'DH9' }),
  ],
  ...[
    { lat: MAP.south, lon: MAP.west },
    { lat: MAP.north, lon: MAP.east },
  ].map((point): Row => [
    `a point on the edge of the map, ${String(point.lat)}`,
    withEntry(visited, 'venues', 'parish-hall', { point }),
  ]),
  [
    'an inset as large as the map',
    {
      ...good,
      site: { ...good.site, map: { box: MAP, insets: [{ id: 'all', name: 'All', box: MAP }] } },
    },
  ],
  [
    'a hub in the building of an open centre',
    withEntry(
      ash({ steps: undefined, closed: undefined, leftRegister: undefined, open: REPORT }),
      'familyHubs',
      'oak-hub',
      { base: 'ash', postcode: 'DH1 1AC' },
    ),
  ],
  ['contacts of two groups with one order', withEntry(good, 'contacts', 'old-line', { order: 1 })],
];

const related = (is: NonNullable<Figure['relations']>[number]['is']) => ({
  relations: [{ to: 'others', is }],
});
const pair = (value: Figure['value'], fields: Partial<Figure>, other: Partial<Figure> = {}) =>
  withEntry(
    withCopy(good, 'figures', 'bases-total', 'others', { value, ...other }),
    'figures',
    'lots-total',
    fields,
  );

const figures: readonly Row[] = [
  [
    'a figure whose place another of the same day took',
    figure('centres-claimed', { supersededBy: 'centres-total' }),
  ],
  [
    'a plan that a later plan replaced',
    pair(1, { asAt: '2019', standing: 'planned', supersededBy: 'others' }),
  ],
  [
    'a figure of no known day that another replaced',
    pair(1, { asAt: 'undated', undatedBecause: 'None.', supersededBy: 'others' }),
  ],
  [
    'a figure of a year that one of its days replaced',
    pair(1, { asAt: '2020', supersededBy: 'others' }),
  ],
  ['none of something', pair(0, {})],
  ['pounds and pence', pair(5.25, {}, { unit: 'gbp' })],
  ['a share with decimals', pair(66.666, {}, { unit: 'percent' })],
  ['posts with decimals', pair(17.125, {}, { unit: 'fte' })],
  ['a part as large as the whole', pair(1, related('part'))],
  ['a rounded figure', pair(5_232_177, { value: 5_200_000, ...related('rounded') })],
  [
    'a figure in words, rounded as a source does',
    pair(67, { value: 50, inWords: 'half', ...related('rounded') }),
  ],
  ['figures of two days in two units', pair(1, related('other day'), { unit: 'fte' })],
  ['figures of two definitions', pair(2, related('other definition'))],
  ['rivals with two values', pair(3, related('rival'))],
  [
    'a figure worked out by us in words',
    figure('closed-total', { standing: 'worked out by us', workedOut: { from: 'The list' } }),
  ],
  [
    'a figure worked out by a sum that gives it',
    figure('closed-total', { standing: 'worked out by us', workedOut: { sum: 'all' } }),
  ],
  [
    'a planned figure with its day',
    figure('closed-total', { standing: 'planned', plannedFor: '2021', outcomeEvent: 'vote' }),
  ],
  ['a sum that is only more', sum({ relation: '>', right: 'bases-total' })],
  ['a sum that is written twice', withCopy(good, 'sums', 'all', 'again')],
  [
    'a sum that says which of two rivals is more',
    withEntry(pair(3, related('rival')), 'sums', 'all', {
      left: 'others',
      right: 'lots-total',
      relation: '>',
    }),
  ],
  [
    'a sum of a figure and of the one that it replaced',
    withEntry(pair(2, { supersededBy: 'others' }), 'sums', 'claimed', {
      left: 'others',
      right: 'lots-total',
      because: 'other day',
    }),
  ],
  ['a sum that is right when rounded', sum({ right: '3.2', roundedTo: 1 })],
  [
    'a sum of a figure and a part of it',
    withEntry(pair(1, related('part')), 'sums', 'all', { left: 'others', right: 'lots-total' }),
  ],
  [
    'a sum of a rounded figure and the exact one',
    withEntry(pair(14, { value: 10, ...related('rounded') }), 'sums', 'all', {
      left: 'lots-total',
      right: 'others',
      roundedTo: 10,
    }),
  ],
  [
    'a sum that says why a part is not the whole',
    withEntry(pair(2, related('part')), 'sums', 'claimed', {
      left: 'others',
      right: 'lots-total',
      because: 'part',
    }),
  ],
  [
    'a sum of a figure and of the one that replaced it',
    withEntry(pair(2, { supersededBy: 'others' }), 'sums', 'claimed', {
      left: 'lots-total',
      right: 'others',
      because: 'other day',
    }),
  ],
  [
    'a conflict about one figure',
    withEntry(good, 'conflicts', 'how-many', { figures: ['lots-total'] }),
  ],
  ['a conflict about no figure', withEntry(good, 'conflicts', 'how-many', { figures: undefined })],
  [
    'a conflict of two days',
    withEntry(good, 'conflicts', 'how-many', {
      is: 'other day',
      figures: ['lots-total', 'bases-total'],
    }),
  ],
];

const elm = (fields: object): SiteContent => {
  const base = visited.centres.find(({ id }) => id === 'elm')?.base;
  return withEntry(visited, 'centres', 'elm', { base: base && { ...base, ...fields } });
};
const play = (fields: Partial<Session>): SiteContent =>
  elm({ sessions: [{ ...stayAndPlay, ...fields }] });
const endless: NonNullable<Session['weekly']> = {
  days: ['Monday'],
  repeats: 'every week',
  from: '2026-01-05',
};
const weekly = (hours: readonly (readonly [string, string])[]): SiteContent =>
  elm({
    openingHours: {
      ...openingHours,
      exceptions: undefined,
      weekly: hours.map(([from, to]) => ({ days: ['Tuesday'], from, to })),
    },
  });

const visits: readonly Row[] = [
  [
    'exceptions in any order',
    elm({
      openingHours: {
        ...openingHours,
        exceptions: [
          { days: '2026-02-19/2026-02-25', because: 'repairs' },
          { days: '2026-02-16/2026-02-18', because: 'half-term' },
        ],
      },
    }),
  ],
  [
    'hours that meet',
    weekly([
      ['12:30', '17:00'],
      ['09:00', '12:30'],
    ]),
  ],
  [
    'an exception on a bank holiday with the usual hours',
    elm({
      openingHours: {
        ...openingHours,
        exceptions: [
          { days: '2026-04-06', hours: [{ from: '09:00', to: '12:30' }], because: 'fair' },
        ],
      },
    }),
  ],
  [
    'exceptions that follow each other',
    elm({
      openingHours: {
        ...openingHours,
        exceptions: [
          { days: '2026-02-16/2026-02-18', because: 'half-term' },
          { days: '2026-02-19/2026-02-25', because: 'repairs' },
        ],
      },
    }),
  ],
  [
    'a session on single days',
    play({ weekly: undefined, dates: ['2026-02-16'], notOn: undefined }),
  ],
  [
    'a session on one day of its weekday',
    play({ weekly: { ...endless, days: ['Monday'], to: '2026-01-05' }, notOn: undefined }),
  ],
  [
    'a session of the last weekday of each month',
    play({
      weekly: { ...endless, days: ['Monday'], repeats: 'last of the month', from: '2026-02-24' },
      notOn: undefined,
    }),
  ],
  [
    'an exception from the first day on',
    play({
      weekly: { ...endless, days: ['Monday'] },
      notOn: [{ days: '2026-01-05/2026-01-12', because: 'snow' }],
    }),
  ],
  [
    'an exception on the last day',
    play({ notOn: [{ days: '2026-04-12/2026-04-13', because: 'snow' }] }),
  ],
  [
    'an exception beyond the weekdays of a session with single days',
    play({ dates: ['2026-04-20'], notOn: [{ days: '2026-04-13/2026-04-20', because: 'snow' }] }),
  ],
  ['a session from an age on', play({ ages: { from: '4 years' } })],
  ['a session up to an age', play({ ages: { to: '6 weeks' } })],
  [
    'bank holidays as usual, in a year without any',
    play({ bankHolidays: 'as usual', weekly: endless, checkEvery: '12 months' }),
  ],
  ['a session that ends before the next year', play({ checkEvery: '12 months' })],
  [
    'a session that ends in another year, after its next check',
    play({ weekly: { ...endless, to: '2027-06-07' } }),
  ],
];

export const allowedCases: readonly Row[] = [...texts, ...dates, ...places, ...figures, ...visits];
