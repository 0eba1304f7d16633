/** Whether a centre is open, and when it closed. */

import { expect, test } from 'vitest';
import type { Centre, CentreStep } from '../../../../src/domain/entries/entry.ts';
import {
  centreStatus,
  closedOn,
  finalDecision,
  isDelisted,
} from '../../../../src/domain/network/status.ts';
import { makeContent } from '../../../support/made-up/make-content.ts';

const REPORT = { sources: ['report-2020'], asAt: 'as published' };
const on = (date: string) => ({ date, ...REPORT });
const step = (kind: CentreStep['kind'], outcome: string): CentreStep => ({
  ...{ programme: 'renewal', kind, date: '2019-05-02', outcome, basis: 'named', ...REPORT },
});
const BASE = { name: 'Ash', from: '2020', proposed: '2019', namedBy: 'news' as const, ...REPORT };

/** A centre of which nothing else is known. */
function centre(fields: Partial<Centre>): Centre {
  const [ash] = makeContent().centres as [Centre];
  const { id, name, shortName, town, district, sources, asAt, recorded } = ash;
  return { id, name, shortName, town, district, sources, asAt, recorded, ...fields };
}

test.each<[string, Partial<Centre>, string, boolean]>([
  ['listed, and nothing more', {}, 'open', false],
  ['a base', { base: BASE, leftRegister: on('2022') }, 'base', false],
  ['a base after all', { base: BASE, steps: [step('decision', 'close')] }, 'base', false],
  ['open', { open: REPORT, leftRegister: on('2022') }, 'open', false],
  ['open under others', { open: REPORT, steps: [step('decision', 'community')] }, 'open', false],
  ['closed on a day', { closed: on('2019'), leftRegister: on('2022') }, 'closed', false],
  ['decided to close', { steps: [step('decision', 'close')] }, 'closed', false],
  ['decided to become something else', { steps: [step('decision', 'community')] }, 'closed', false],
  ['decided to be kept', { steps: [step('decision', 'base')] }, 'open', false],
  ['proposed to close', { steps: [step('proposal', 'close')] }, 'open', false],
  ['gone from the register', { leftRegister: on('2022') }, 'closed', true],
  [
    'gone after a decision',
    { leftRegister: on('2022'), steps: [step('decision', 'base')] },
    'open',
    false,
  ],
  [
    'gone after a proposal',
    { leftRegister: on('2022'), steps: [step('proposal', 'base')] },
    'closed',
    true,
  ],
])('%s', (_, fields, status, delisted) => {
  expect(centreStatus(centre(fields))).toBe(status);
  expect(isDelisted(centre(fields))).toBe(delisted);
});

test('the last decision counts, not a proposal after it', () => {
  const steps = [step('decision', 'close'), step('decision', 'base'), step('proposal', 'close')];
  expect(finalDecision(centre({ steps }))?.outcome).toBe('base');
  expect(finalDecision(centre({ steps: [step('proposal', 'close')] }))).toBeUndefined();
  expect(finalDecision(centre({}))).toBeUndefined();
});

test('only a day of its own says when it closed', () => {
  expect(closedOn(centre({ closed: on('2019-12') }))).toBe('2019-12');
  expect(closedOn(centre({ steps: [step('decision', 'close')] }))).toBeUndefined();
});
