/** Times, opening hours and sessions in words. */

import { expect, test } from 'vitest';
import type { SiteContent } from '../../../../src/domain/entries/site-content.ts';
import { openingWords, usualWords } from '../../../../src/wording/whats-on/opening.ts';
import { sessionWords, whenWords } from '../../../../src/wording/whats-on/session.ts';
import { agesWords, fromToWords, timeWords } from '../../../../src/wording/whats-on/times.ts';
import {
  checkedWords,
  placeLines,
  visitLines,
} from '../../../../src/wording/whats-on/visit-lines.ts';
import { visitPlaces } from '../../../../src/domain/whats-on/visit-place.ts';
import {
  babyClinic,
  oldSinging,
  openingHours,
  stayAndPlay,
  visitedCouncil,
} from '../../../support/made-up/visited-council.ts';

const content = visitedCouncil();

function on(asOf: string): SiteContent {
  return { ...content, site: { ...content.site, asOf } };
}

test.each([
  ['00:00', 'midnight'],
  ['00:30', '12:30am'],
  ['09:05', '9:05am'],
  ['12:00', 'midday'],
  ['12:45', '12:45pm'],
  ['17:00', '5pm'],
])('%s is %s', (time, words) => {
  expect(timeWords(time)).toBe(words);
});

test('ages and times', () => {
  expect(fromToWords('09:30', '12:00')).toBe('9:30am to midday');
  expect(agesWords({ from: '6 months', to: '4 years' })).toBe('Ages 6 months to 4 years');
  expect(agesWords({ from: '2 years' })).toBe('From 2 years');
  expect(agesWords({ to: '12 months' })).toBe('Up to 12 months');
  expect(agesWords({})).toBeUndefined();
});

test('opening hours: the usual week, notes, exceptions and bank holidays ahead', () => {
  expect(openingWords(openingHours, content)).toMatchInlineSnapshot(`
    [
      "Open Monday, 9am to 12:30pm; Wednesday, 9am to 12:30pm and 1:30pm to 5pm.",
      "Wednesday, 1:30pm to 5pm: by appointment.",
      "16 to 20 February 2026 (half-term): closed.",
      "6 April 2026 (egg hunt): 10am to 11am.",
      "Closed on bank holidays: 3 April 2026 (Good Friday).",
    ]
  `);
  expect(openingWords(openingHours, on('2026-02-21'))).not.toContainEqual(
    expect.stringContaining('half-term'),
  );
});

test('weekdays in a row are a span', () => {
  const weekly = [
    { days: ['Monday', 'Tuesday', 'Wednesday'] as const, from: '09:00', to: '17:00' },
    { days: ['Saturday', 'Sunday'] as const, from: '10:00', to: '12:00' },
  ].map((line) => ({ ...line, days: [...line.days] }));
  expect(usualWords({ ...openingHours, weekly }, content)).toBe(
    'Open Monday to Wednesday, 9am to 5pm; Saturday and Sunday, 10am to midday.',
  );
});

test('hours whose check is overdue are not printed at all', () => {
  expect(openingWords(openingHours, on('2026-04-13'))).toEqual([
    'Opening hours: ask first. Last checked on 12 January 2026.',
  ]);
});

test('when a session is on', () => {
  expect(whenWords(stayAndPlay, content)).toBe(
    'Every Monday, 10am to 11:30am, until 13 April 2026.',
  );
  expect(whenWords(babyClinic, content)).toBe(
    'First Thursday of the month, 1pm to 2:30pm. Also on 20 February 2026.',
  );
  expect(whenWords(oldSinging, content)).toBe(
    'Ask first. Last checked on 1 October 2025. It was every Friday, 10am to 10:45am.',
  );
});

test('what else is said of a session; what is not recorded is said', () => {
  expect(sessionWords(stayAndPlay, content)).toEqual([
    'For: Families with a child under five. Ages birth to 4 years.',
    'Not on 16 February 2026 (half-term) and 6 April 2026 (Easter Monday).',
    'Cost: Free. Booking: No need to book.',
    'Where in the building: Blue room.',
    'Toys, songs and a snack.',
  ]);
  expect(sessionWords({ ...babyClinic, bankHolidays: undefined }, content)).toEqual([
    'For: Parents with a new baby.',
    'Ask about bank holidays: it is not recorded whether it is on.',
    'Cost: not recorded. Booking: not recorded.',
  ]);
});

test('a place in full and in short', () => {
  const [oak] = visitPlaces(content).filter(({ id }) => id === 'oak');
  const text = (lines: ReturnType<typeof placeLines>): string[] =>
    lines.map(({ before, link, after = '' }) => `${before}${link ? `[${link.text}]` : ''}${after}`);
  expect(oak && text(placeLines(content, oak))).toContain('Languages: English and Polish.');
  expect(oak && text(visitLines(content, oak))).toEqual([
    'Phone: [01632 960111]',
    'Open Monday, 9am to 12:30pm; Wednesday, 9am to 12:30pm and 1:30pm to 5pm.',
    '[Stay and play]: Every Monday, 10am to 11:30am, until 13 April 2026.',
    '[Baby clinic]: First Thursday of the month, 1pm to 2:30pm. Also on 20 February 2026.',
  ]);
  expect(oak && text(visitLines(on('2026-05-01'), oak))).toEqual([
    'Phone: [01632 960111]. Ask first. Last checked on 12 January 2026.',
    'Opening hours: ask first. Last checked on 12 January 2026.',
    '[Baby clinic]: Ask first. Last checked on 12 January 2026. It was first Thursday of the month, 1pm to 2:30pm.',
  ]);
});

test('when facts were checked', () => {
  expect(checkedWords([])).toBeUndefined();
  expect(checkedWords([stayAndPlay, babyClinic])).toBe('Checked on 12 January 2026.');
  expect(checkedWords([stayAndPlay, oldSinging])).toBe(
    'Checked between 1 October 2025 and 12 January 2026.',
  );
});
