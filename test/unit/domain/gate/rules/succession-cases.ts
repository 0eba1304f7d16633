/** What followed a closed centre, and whom a place is there for: one problem each. */

import { makeContent, withEntry } from '../../../../support/made-up/make-content.ts';
import type { RuleCase } from '../../../../support/made-up/rule-case.ts';

const good = makeContent();
const REPORT = { sources: ['report-2020'], asAt: 'as published' };
const merged = { kind: 'merged-into', to: 'oak', date: '2019-12', ...REPORT };
const oakBase = good.centres.find(({ id }) => id === 'oak')?.base;
if (!oakBase) throw new Error('oak is no base');

export const successionCases: readonly RuleCase[] = [
  {
    kind: 'succession-in-circle',
    content: withEntry(good, 'centres', 'ash', { successors: [{ ...merged, to: 'ash' }] }),
    at: 'centres/ash',
    path: ['successors', 0, 'to'],
    found: '"ash", which is this entry',
  },
  {
    kind: 'successor-of-open',
    content: withEntry(good, 'centres', 'elm', { successors: [merged] }),
    at: 'centres/elm',
    path: ['successors'],
    found: 'successors, although nothing says that it closed',
  },
  {
    kind: 'reference-unknown',
    content: withEntry(good, 'centres', 'ash', { successors: [{ ...merged, to: 'oka' }] }),
    at: 'centres/ash',
    path: ['successors', 0, 'to'],
    found: '"oka"',
  },
  {
    kind: 'reference-unknown',
    content: withEntry(good, 'centres', 'ash', { successors: [{ ...merged, kind: 'merged' }] }),
    at: 'centres/ash',
    path: ['successors', 0, 'kind'],
    found: '"merged"',
  },
  {
    kind: 'date-ahead',
    content: withEntry(good, 'centres', 'ash', { successors: [{ ...merged, date: '2027' }] }),
    at: 'centres/ash',
    path: ['successors', 0, 'date'],
    found: '"2027"',
  },
  {
    kind: 'dates-order',
    content: withEntry(good, 'centres', 'ash', { successors: [{ ...merged, date: '2006' }] }),
    at: 'centres/ash',
    path: ['successors', 0, 'date'],
    found: '"2006"',
  },
  {
    kind: 'catchment-empty',
    content: withEntry(good, 'centres', 'oak', { base: { ...oakBase, catchment: REPORT } }),
    at: 'centres/oak',
    path: ['base', 'catchment'],
    found: 'neither districts nor postcodes',
  },
  {
    kind: 'reference-unknown',
    content: withEntry(good, 'centres', 'oak', {
      base: { ...oakBase, catchment: { districts: ['north-dail'], ...REPORT } },
    }),
    at: 'centres/oak',
    path: ['base', 'catchment', 'districts', 0],
    found: '"north-dail"',
  },
];
