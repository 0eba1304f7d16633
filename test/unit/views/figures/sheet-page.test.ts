/** The sheet has every figure once, and every sum. */

import { expect, test } from 'vitest';
import { managementInformationPage } from '../../../../src/views/figures/sheet-page.ts';
import { makeCounty } from '../../../support/made-up/make-county.ts';

const content = makeCounty();
const page = managementInformationPage(content);

test('the two programmes are side by side with their key figures', () => {
  const values = Object.fromEntries(
    page.programmes.map(({ id, figures }) => [id, figures.map(({ value }) => value)]),
  );
  expect(values).toEqual({
    commissioning: ['10', '4', '3', '1'],
    redesign: ['9', '5', '4', '£450,000 a year'],
  });
});

test('sums of key figures come first; figures of other dates are not said to disagree', () => {
  const [hold] = page.keySums;
  expect(page.keySums).toHaveLength(1);
  expect(hold?.sums.map(({ numbers }) => numbers).toSorted()).toEqual(['3 + 1 = 4', '4 + 5 = 9']);
  expect(page.beside.sums.map(({ numbers, verdict }) => numbers + verdict)).toEqual([
    '10 and 9: for different dates',
  ]);
});

test('a historic address is dated text and says that it cannot be used', () => {
  const shown = content.contacts.map((contact) => ({ ...contact, show: true }));
  const { history } = managementInformationPage({ ...content, contacts: shown });
  expect(history).toHaveLength(1);
  expect(history[0]?.text).toMatch(/as at .*you cannot use it to get in touch/);
  const hidden = content.contacts.map((contact) => ({ ...contact, show: false }));
  expect(managementInformationPage({ ...content, contacts: hidden }).history).toEqual([]);
});

test('key figures come before the others of their programme', () => {
  const network = page.groups.find(({ id }) => id === 'group-network')?.rows ?? [];
  const at = (id: string): number => network.findIndex((row) => row.id === id);
  expect(at('bases')).toBeGreaterThan(-1);
  expect(at('bases')).toBeLessThan(at('bases-first-plan'));
});
