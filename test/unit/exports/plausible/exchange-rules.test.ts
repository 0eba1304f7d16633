/** The lots and services are plausible where their schemas would let anything through. */

import { describe, expect, test } from 'vitest';
import { realContent } from '../../../support/content/real-content.ts';
import { exchangeData } from './exchange-data.ts';
import type { Draft, ExchangeData } from './exchange-data.ts';
import { lotsRules } from './lots-rules.ts';
import { orukRules } from './oruk-rules.ts';
import { sharedRules } from './shared-rules.ts';

const data = exchangeData(await realContent());
const rules = [...sharedRules, ...lotsRules, ...orukRules];

test.each(rules)('$name', ({ faults }) => {
  expect(faults(data)).toEqual([]);
});

describe('each rule finds its fault', () => {
  test.each(rules)('$name', ({ faults, spoil }) => {
    const spoilt = structuredClone(data) as Draft<ExchangeData>;
    spoil(spoilt);
    expect(faults(spoilt)).not.toEqual([]);
  });
});
