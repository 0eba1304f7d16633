/** Hours and sessions in the tables, as Open Referral UK and as schema.org data. */

import { expect, test } from 'vitest';
import type { SiteContent } from '../../../../src/domain/entries/site-content.ts';
import { dataSets, filesOf } from '../../../../src/exports/data-sets.ts';
import { jsonRows } from '../../../../src/exports/data/json-file.ts';
import type { DataTable, ExportContext } from '../../../../src/exports/data/table.ts';
import { openingHoursTable } from '../../../../src/exports/data/tables/opening-hours.ts';
import { sessionsTable } from '../../../../src/exports/data/tables/sessions.ts';
import { orukAnswers } from '../../../../src/exports/oruk/answers.ts';
import type { Service } from '../../../../src/exports/oruk/entities.ts';
import { sessionsData } from '../../../../src/exports/whats-on/sessions-data.ts';
import { centreData } from '../../../../src/views/network/centre-data.ts';
import { makeContent } from '../../../support/made-up/make-content.ts';
import { visitedCouncil } from '../../../support/made-up/visited-council.ts';

const siteUrl = new URL('https://centres.example');
const content = visitedCouncil();

function on(asOf: string): SiteContent {
  return { ...content, site: { ...content.site, asOf } };
}

function rowsOf(
  tableOf: (context: ExportContext) => DataTable,
  from = content,
): Record<string, unknown>[] {
  return jsonRows(tableOf({ content: from, siteUrl }));
}

function servicesOf(from: SiteContent): Service[] {
  return orukAnswers({ content: from, siteUrl })
    .filter(({ path }) => /^\/oruk\/services\/[^/]+\.json$/.test(path))
    .map(({ body }) => body as Service);
}

test('a council without any has no such tables, another has CSV, metadata and JSON of both', () => {
  const paths = (from: SiteContent): string[] =>
    dataSets({ content: from, siteUrl })
      .flatMap(filesOf)
      .map(({ path }) => path)
      .filter((path) => /sessions|opening/.test(path));
  expect(paths(makeContent())).toEqual([]);
  expect(paths(content)).toEqual(
    ['sessions', 'opening-hours'].flatMap((name) => [
      `/data/${name}.csv`,
      `/data/${name}.csv-metadata.json`,
      `/data/${name}.json`,
    ]),
  );
});

test('a row for each session says whether it may be shown as on', () => {
  expect(
    rowsOf(sessionsTable).map(({ what, place, state, days }) => [what, place, state, days]),
  ).toEqual([
    ['Stay and play', 'Base', 'on', expect.arrayContaining(['2026-02-02'])],
    ['Baby clinic', 'Parish Hall', 'on', expect.arrayContaining(['2026-02-20'])],
    ['Singing', 'Parish Hall', 'ask first', []],
  ]);
});

test('a row for each weekday and time that a place is open, marked if the check is overdue', () => {
  expect(rowsOf(openingHoursTable).map(({ id, state }) => [id, state])).toEqual([
    ['base/oak/monday/09:00', 'good'],
    ['base/oak/wednesday/09:00', 'good'],
    ['base/oak/wednesday/13:30', 'good'],
  ]);
  expect(rowsOf(openingHoursTable, on('2026-05-01')).map(({ state }) => state)).toEqual(
    Array(3).fill('ask first'),
  );
});

test('each session that is on is a service with schedules; an overdue one is none', () => {
  const services = servicesOf(content);
  expect(services.map(({ name }) => name).sort()).toEqual(['Baby clinic', 'Stay and play']);
  const [clinic, play] = services.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  expect(play?.schedules).toMatchObject([
    {
      freq: 'WEEKLY',
      interval: 1,
      byday: 'MO',
      dtstart: '2026-02-02',
      until: '2026-03-30',
      opens_at: '10:00',
      closes_at: '11:30',
    },
  ]);
  expect(play).toMatchObject({ minimum_age: 0, maximum_age: 4, email: 'oak@dale.example' });
  expect(clinic?.schedules).toMatchObject([
    { freq: 'MONTHLY', byday: '1TH' },
    { dtstart: '2026-02-20' },
  ]);
  expect(servicesOf(on('2026-05-01'))).toEqual([]);
});

test('a location has its hours, number, languages and access, until they are due for a check', () => {
  const location = (from: SiteContent) =>
    servicesOf(from).find(({ name }) => name === 'Stay and play')?.service_at_locations[0]
      ?.location;
  expect(location(content)).toMatchObject({
    phones: [{ number: '01632 960111' }],
    languages: [{ name: 'English' }, { name: 'Polish' }],
    accessibility: [
      { description: 'Getting in without steps', details: 'By the side door' },
      { description: 'Bus', details: 'Bus 4 stops outside' },
    ],
    schedules: [
      { freq: 'WEEKLY', byday: 'MO,WE', opens_at: '09:00', closes_at: '12:30' },
      { byday: 'WE', opens_at: '13:30', description: 'by appointment' },
      { valid_from: '2026-04-06', valid_to: '2026-04-06', opens_at: '10:00' },
    ],
  });
});

test('schema.org: hours with closed days, and events with the days they are not on', () => {
  const oak = content.centres.find(({ id }) => id === 'oak');
  expect(oak && centreData(content, oak, 'A base.', siteUrl)).toMatchObject({
    telephone: '01632 960111',
    openingHoursSpecification: [
      { dayOfWeek: ['https://schema.org/Monday', 'https://schema.org/Wednesday'], opens: '09:00' },
      { opens: '13:30', closes: '17:00', validThrough: '2026-04-12' },
    ],
    specialOpeningHoursSpecification: [
      { opens: '00:00', closes: '00:00', validFrom: '2026-02-16', validThrough: '2026-02-20' },
      { opens: '10:00', closes: '11:00', validFrom: '2026-04-06' },
      { opens: '00:00', closes: '00:00', validFrom: '2026-04-03' },
    ],
  });
  expect(sessionsData(content, siteUrl)).toMatchObject([
    {
      '@type': 'Event',
      startDate: '2026-02-02T10:00',
      eventSchedule: { repeatFrequency: 'P1W', exceptDate: ['2026-02-16'] },
    },
    { '@type': 'Event', eventSchedule: { repeatFrequency: 'P1M', byMonthWeek: 1 } },
  ]);
});

test('schema.org: nothing once the check is overdue', () => {
  const late = on('2026-05-01');
  const oak = late.centres.find(({ id }) => id === 'oak');
  const data = oak && centreData(late, oak, 'A base.', siteUrl);
  expect(Object.keys(data ?? {}).filter((name) => /hours|telephone/i.test(name))).toEqual([]);
  expect(sessionsData(late, siteUrl)).toEqual([]);
});
