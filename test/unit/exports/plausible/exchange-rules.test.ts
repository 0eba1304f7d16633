/** The lots and services are plausible beyond what their schemas check. */

import { describe, expect, test } from 'vitest';
import { realContent } from '../../../support/content/real-content.ts';
import { exchangeData } from './exchange-data.ts';
import type { Draft, ExchangeData } from './exchange-data.ts';
import { lotsRules } from './lots-rules.ts';
import { orukRules } from './oruk-rules.ts';
import { sharedRules } from './shared-rules.ts';

const data = exchangeData(await realContent());
const rules = [...sharedRules, ...lotsRules, ...orukRules];

test.each(rules)('$name', ({ problems }) => {
  expect(problems(data)).toEqual([]);
});

describe('each rule finds its problem', () => {
  test.each(rules)('$name', ({ problems, spoil }) => {
    const spoilt = structuredClone(data) as Draft<ExchangeData>;
    spoil(spoilt);
    expect(problems(spoilt)).not.toEqual([]);
  });
});
