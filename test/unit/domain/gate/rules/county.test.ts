/** The made-up county of the tests breaks no rule: tests use content that could be published. */

import { expect, test } from 'vitest';
import { makeCounty } from '../../../../support/made-up/make-county.ts';
import { judge } from '../../../../support/made-up/rule-case.ts';

test('no rule finds a problem in the made-up county', () => {
  expect(judge(makeCounty())).toEqual([]);
});
