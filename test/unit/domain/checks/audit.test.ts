/** Whether an audit is of this build, and which pages miss what Lighthouse must give. */

import { expect, test } from 'vitest';
import { auditState, belowGoals } from '../../../../src/domain/checks/audit.ts';

const NOW = { site: 'Dale', content: 'c1', code: 'k1', asOf: '2026-02-01' };
const audit = (of: Partial<typeof NOW>) => ({
  ...{ day: '2026-02-02', tool: 'axe-core', browser: 'Chromium' },
  of: { ...NOW, commit: 'abc', clean: true, ...of },
});

test.each([
  ['an audit of the same', audit({}), 'this build'],
  ['of other content', audit({ content: 'c0' }), 'earlier build'],
  ['of other code', audit({ code: 'k0' }), 'earlier build'],
  ['of another day of reading', audit({ asOf: '2026-01-01' }), 'earlier build'],
  ['of another site', audit({ site: 'Fen' }), 'never'],
  ['none', undefined, 'never'],
])('%s: %s', (_, of, state) => {
  expect(auditState(of, NOW)).toBe(state);
});

test('pages below a goal are named with the scores that miss it, and what failed', () => {
  const page = { performance: 95, accessibility: 100, bestPractices: 100, seo: 100, failed: [] };
  expect(
    belowGoals([
      { ...page, address: '/' },
      { ...page, address: '/help/', performance: 94 },
      { ...page, address: '/find/', accessibility: 99, bestPractices: 96, failed: ['a11y: label'] },
      { ...page, address: '/lots/', seo: 99, failed: ['seo: is-crawlable'] },
    ]),
  ).toEqual([
    '/help/ performance 94',
    '/find/ accessibility 99, bestPractices 96, a11y: label',
    '/lots/ seo 99, seo: is-crawlable',
  ]);
});
