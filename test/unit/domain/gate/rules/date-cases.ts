/** Dates that contradict each other, the day of reading or a programme. */

import type { Centre } from '../../../../../src/domain/entries/entry.ts';
import { makeContent, withEntry } from '../../../../support/made-up/make-content.ts';
import { caseOf } from '../../../../support/made-up/rule-case.ts';
import type { CaseRow, RuleCase } from '../../../../support/made-up/rule-case.ts';
import type { SiteContent } from '../../../../../src/domain/entries/site-content.ts';

const good = makeContent();
const REPORT = { sources: ['report-2020'], asAt: 'as published' };

const on = (date: string) => ({ date, ...REPORT });
const ash = (fields: Partial<Centre>): SiteContent => withEntry(good, 'centres', 'ash', fields);
const change = (between: string) => [{ what: 'name', between, ...REPORT } as const];

const rows: readonly CaseRow[] = [
  [
    'dates-order',
    'centres/ash',
    ['leftRegister', 'date'],
    '"2006"',
    ash({ closed: undefined, leftRegister: on('2006') }),
  ],
  [
    'date-ahead',
    'centres/ash',
    ['siteChanges', 0, 'between'],
    '"2027"',
    ash({ siteChanges: change('2027') }),
  ],
  [
    'date-ahead',
    'centres/ash',
    ['leftRegister', 'date'],
    '"2026-02-02"',
    ash({ leftRegister: on('2026-02-02') }),
  ],
  [
    'date-ahead',
    'centres/ash',
    ['closed', 'date'],
    '"2026-03"',
    ash({ closed: on('2026-03'), leftRegister: undefined }),
  ],
  [
    'period-outside',
    'events/vote',
    ['date'],
    '"2022"',
    withEntry(good, 'events', 'vote', { date: '2022' }),
  ],
  [
    'period-note-needless',
    'events/vote',
    ['outsidePeriod'],
    'an explanation, although the date may be within the period',
    withEntry(withEntry(good, 'programmes', 'renewal', { period: undefined }), 'events', 'vote', {
      outsidePeriod: 'It led to it.',
    }),
  ],
  [
    'bases-number',
    'programmes/renewal',
    ['basesPattern', 'exceptions', 'south-dale'],
    '1 in South Dale: elm',
    withEntry(good, 'programmes', 'renewal', {
      basesPattern: { perDistrict: 1, exceptions: { 'south-dale': 0 } },
    }),
  ],
  [
    'bases-number',
    'programmes/renewal',
    ['basesPattern', 'perDistrict'],
    '1 in South Dale: elm',
    withEntry(good, 'programmes', 'renewal', {
      basesPattern: { perDistrict: 2, exceptions: { 'north-dale': 1 } },
    }),
  ],
  [
    'bases-number',
    'programmes/renewal',
    ['basesPattern', 'perDistrict'],
    '0 in South Dale',
    withEntry(
      withEntry(good, 'centres', 'elm', { district: 'north-dale' }),
      'programmes',
      'renewal',
      { basesPattern: { perDistrict: 1, exceptions: { 'north-dale': 2 } } },
    ),
  ],
  [
    'open-contradicted',
    'centres/ash',
    ['open'],
    'an open block, although the centre closed on "2019-12"',
    ash({ open: REPORT }),
  ],
  [
    'open-contradicted',
    'centres/ash',
    ['open'],
    'an open block, although the centre left the register',
    ash({ open: REPORT, closed: undefined }),
  ],
  [
    'open-contradicted',
    'centres/ash',
    ['open'],
    'an open block, although the centre has a decision of "2019-05-02": "close"',
    ash({ open: REPORT, closed: undefined, leftRegister: undefined }),
  ],
  [
    'catchment-empty',
    'centres/ash',
    ['open', 'catchment'],
    'neither districts nor postcodes',
    ash({
      open: { ...REPORT, catchment: REPORT },
      steps: undefined,
      closed: undefined,
      leftRegister: undefined,
    }),
  ],
  [
    'source-unknown',
    'places/dale',
    ['sources', 0],
    '"leter"',
    withEntry(good, 'places', 'dale', { sources: ['leter', 'letter'] }),
  ],
];

export const dateCases: readonly RuleCase[] = rows.map(caseOf);
