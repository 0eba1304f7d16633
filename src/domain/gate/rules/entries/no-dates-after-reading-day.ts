/** Dates of what has happened are not after the day of reading. */

import { partialDate } from '../../../dates/partial-date.ts';
import type { Day, PartialDate } from '../../../dates/partial-date.ts';
import type { EntryRef, FieldPath, RuleProblem } from '../../problem.ts';
import type { SiteContent } from '../../../entries/site-content.ts';
import { UNDATED } from '../../../entries/source.ts';
import { AS_PUBLISHED } from '../../../entries/sourced.ts';
import { inEachEntry, valuesIn, walkEntries, walkFacts } from '../walk-entries.ts';

interface PastDate {
  readonly at: EntryRef;
  readonly path: FieldPath;
  readonly date: PartialDate;
}

export function noDatesAfterReadingDay(content: SiteContent): RuleProblem[] {
  const { asOf } = content.site;
  return [
    ...pastDates(content)
      .filter(({ date }) => partialDate(date).first > asOf)
      .map(({ at, path, date }) => ahead('date-ahead', at, path, date, asOf)),
    ...walkEntries(content).flatMap(({ at, value }) => {
      const { recorded } = value as { recorded?: Day };
      return recorded !== undefined && recorded > asOf
        ? [ahead('recorded-ahead', at, ['recorded'], recorded, asOf)]
        : [];
    }),
  ];
}

function pastDates(content: SiteContent): PastDate[] {
  const dates = content.centres.flatMap(
    ({ id, opened, closed, leftRegister, siteChanges = [], successors = [] }) => {
      const at: EntryRef = { kind: 'centres', id };
      return [
        { at, path: ['opened', 'date'], date: opened?.date },
        { at, path: ['closed', 'date'], date: closed?.date },
        { at, path: ['leftRegister', 'date'], date: leftRegister?.date },
        ...siteChanges.map(({ between }, index) => ({
          at,
          path: ['siteChanges', index, 'between'],
          date: between,
        })),
        ...successors.map(({ date }, index) => ({ at, path: ['successors', index, 'date'], date })),
      ];
    },
  );
  const lots = content.lots.map(({ id, awarded }) => ({
    at: { kind: 'lots' as const, id },
    path: ['awarded'],
    date: awarded,
  }));
  const sources = content.sources.map(({ id, published }) => ({
    at: { kind: 'sources' as const, id },
    path: ['published'],
    date: published === UNDATED ? undefined : published,
  }));
  const facts = walkFacts(content).map(({ at, path, value: { asAt } }) => ({
    at,
    path: [...path, 'asAt'],
    date: asAt === UNDATED || asAt === AS_PUBLISHED ? undefined : asAt,
  }));
  return [...dates, ...lots, ...sources, ...facts, ...checks(content)].flatMap(
    ({ at, path, date }) => (date === undefined ? [] : [{ at, path, date }]),
  );
}

const checks = inEachEntry((entry) =>
  valuesIn(entry).flatMap(({ at, path, value }) =>
    path.at(-1) === 'checked' ? [{ at, path, date: value as PartialDate }] : [],
  ),
);

function ahead(
  kind: 'date-ahead' | 'recorded-ahead',
  at: EntryRef,
  path: FieldPath,
  date: PartialDate,
  asOf: Day,
): RuleProblem {
  return {
    kind,
    at,
    path,
    found: `"${date}"`,
    expected: `a date not after the day of reading, "${asOf}"`,
    fix: 'correct the date, or set a later day of reading: asOf in site.yaml, or AS_OF',
    basedOn: ['site'],
  };
}
