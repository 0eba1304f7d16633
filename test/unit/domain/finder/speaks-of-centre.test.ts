/** Whether a question is about a centre itself, and whether it asks if one is open. */

import { expect, test } from 'vitest';
import { asksWhetherOpen, speaksOfCentre } from '../../../../src/domain/finder/speaks-of-centre.ts';

const site = { called: 'childrens centre|centre|base|hub' };

test.each([
  ['Oakham centre', true],
  ["Oakham children's centre", true],
  ['when did the CENTRE in Oakham close?', true],
  ['is Oakham a base', true],
  ['Oakham town centre', false],
  ['Oakham leisure centre', false],
  ['the centre near Oakham town centre', true],
  ['Oakham', false],
  ['Centreville', false],
  ['', false],
])('"%s" speaks of a centre: %s', (typed, speaks) => {
  expect(speaksOfCentre(typed, site)).toBe(speaks);
});

test.each([
  ['is Oakham still open', true],
  ['when did Oakham close', true],
  ['Oakham closed', true],
  ['is it shut', true],
  ['when is Oakham open', false],
  ['disclosed', false],
])('"%s" asks whether something is open: %s', (typed, asks) => {
  expect(asksWhetherOpen(typed)).toBe(asks);
});
