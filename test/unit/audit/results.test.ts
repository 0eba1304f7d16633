/** What an audit sees, what it says of it, and how it is kept. */

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ALL_LOOKS, FIRST_LOOKS, FURTHER_LOOKS } from '../../../src/audit/looks.ts';
import { failedIn, medianScores } from '../../../src/audit/lighthouse.ts';
import { onePerTemplate, spread } from '../../../src/audit/sample.ts';
import { auditState, belowGoals } from '../../../src/domain/checks/audit.ts';
import { keepAudit } from '../../../src/audit/keep.ts';
import { readAudit } from '../../../src/ingest/audit-record.ts';
import { positive } from '../../../src/cli/values.ts';
import { folderOfTest } from '../../support/folder-of-test.ts';
import { AXE_AUDIT, LIGHTHOUSE_AUDIT } from '../../support/made-up/audit.ts';

type Results = Parameters<typeof failedIn>[0];

function result(performance: number, failed: readonly string[] = []): Results[number] {
  const category = (id: string, score: number, audits: readonly string[] = []): object => ({
    id,
    score,
    auditRefs: audits.map((audit) => ({ id: audit, weight: audit === 'unweighted' ? 0 : 1 })),
  });
  return {
    categories: {
      performance: category('performance', performance, ['speed-index']),
      accessibility: category('accessibility', 1),
      'best-practices': category('best-practices', 0.996),
      seo: category('seo', 0.5, ['is-crawlable', 'meta-description', 'unweighted']),
    },
    audits: Object.fromEntries(
      ['speed-index', 'unweighted', ...failed].map((id) => [id, { score: 0 }]),
    ),
  } as unknown as Results[number];
}

test('the looks are three widths in three schemes, each once', () => {
  expect(ALL_LOOKS).toHaveLength(9);
  expect(new Set([...FIRST_LOOKS, ...FURTHER_LOOKS].map((look) => JSON.stringify(look)))).toEqual(
    new Set(ALL_LOOKS.map((look) => JSON.stringify(look))),
  );
});

test('a sample has the largest page of each template, or items from everywhere', () => {
  const pages = [
    { address: '/', bytes: 1 },
    { address: '/404.html', bytes: 9 },
    { address: '/centres/a/', bytes: 2 },
    { address: '/centres/b/', bytes: 3 },
  ];
  expect(onePerTemplate(pages)).toEqual(['/', '/centres/b/']);
  expect(spread([1, 2, 3, 4, 5, 6], 3)).toEqual([1, 3, 5]);
  expect(spread([1, 2], 3)).toEqual([1, 2]);
});

test('scores are medians of whole numbers, and what failed in any run is named, but for the performance', () => {
  const results = [result(0.9, ['is-crawlable']), result(0.7), result(1)];
  expect(medianScores(results)).toEqual({
    performance: 90,
    accessibility: 100,
    bestPractices: 100,
    seo: 50,
  });
  expect(medianScores([result(0.9), result(0.7)]).performance).toBe(70);
  expect(failedIn(results)).toEqual(['seo: is-crawlable']);
});

test('pages below a goal are named with their scores', () => {
  const [good] = LIGHTHOUSE_AUDIT.pages;
  const page = { address: '/help/', accessibility: 100, bestPractices: 100, failed: ['seo: x'] };
  expect(belowGoals([...(good ? [good] : []), { ...page, performance: 94, seo: 99 }])).toEqual([
    '/help/ performance 94, seo 99, seo: x',
  ]);
});

test('an audit is of this build only if content, code and day are the same', () => {
  const { site, content, code, asOf } = AXE_AUDIT.of;
  const now = { site, content, code, asOf };
  expect(auditState(AXE_AUDIT, now)).toBe('this build');
  expect(auditState(AXE_AUDIT, { ...now, code: 'other' })).toBe('earlier build');
  expect(auditState(AXE_AUDIT, { ...now, asOf: '2030-01-01' })).toBe('earlier build');
  expect(auditState(AXE_AUDIT, { ...now, site: 'Another council' })).toBe('never');
  expect(auditState(undefined, now)).toBe('never');
});

test('one kind of audit does not remove the results of the other', async () => {
  const project = await folderOfTest();
  await mkdir(join(project, '.github'));
  expect(readAudit(project)).toEqual({});
  await keepAudit(project, { lighthouse: LIGHTHOUSE_AUDIT });
  await keepAudit(project, { axe: AXE_AUDIT });
  expect(readAudit(project)).toEqual({ axe: AXE_AUDIT, lighthouse: LIGHTHOUSE_AUDIT });
});

test.each(['0', '-1', '3x', ''])('"%s" is no number of pages', (text) => {
  expect(() => positive(text, 'npm run audit')).toThrow(
    `Not a number from 1: ${text}.\n\nnpm run audit`,
  );
  expect([positive('12', ''), positive(undefined, '')]).toEqual([12, undefined]);
});
