/** The answer card: cautions, distance and address. */

import { expect, test } from 'vitest';
import type { Base } from '../../../../src/domain/entries/base.ts';
import { contentIndex } from '../../../../src/domain/entries/content-index.ts';
import type { SiteContent } from '../../../../src/domain/entries/site-content.ts';
import { addressWords } from '../../../../src/wording/places/address.ts';
import {
  answerCard,
  sharedCautions,
  withoutShared,
} from '../../../../src/views/places/answer-card.ts';
import { distanceWords } from '../../../../src/wording/places/distance.ts';
import { sourceMarks } from '../../../../src/wording/sources/marks.ts';
import { makeContent } from '../../../support/made-up/make-content.ts';

function firstBase(content: SiteContent): Base {
  const [base] = contentIndex(content).bases;
  if (!base) throw new Error('the made-up council has no base');
  return base;
}

function cardWith(cautions: string[] | undefined) {
  const content = makeContent();
  const base = firstBase(content);
  const changed = { ...base, base: { ...base.base, cautions } };
  return answerCard(content, changed, undefined, sourceMarks(content));
}

test('distances are whole miles from an area and tenths from an address', () => {
  expect(distanceWords(2.6, 'rough')).toBe('about 3 miles, straight line');
  expect(distanceWords(0.3, 'rough')).toBe('less than a mile, straight line');
  expect(distanceWords(2.62, 'exact')).toBe('2.6 miles, straight line');
});

test('an address that is not recorded is given as not recorded', () => {
  // The space inside a postcode is one at which no line breaks.
  expect(addressWords({ address: 'High Street', postcode: 'DH1 1AA' })).toBe(
    'High Street, DH1\u00a01AA',
  );
  expect(addressWords({})).toBe('Address not recorded in the sources we hold.');
});

test('cautions that all cards share are removed from each', () => {
  const cards = [cardWith(['Old record.', 'No news.']), cardWith(['Old record.'])];
  expect(sharedCautions(cards)).toEqual(['Old record.']);
  expect(withoutShared(cards).map(({ cautions }) => cautions)).toEqual([['No news.'], []]);
});

test('a single card keeps its cautions', () => {
  const cards = [cardWith(['Old record.'])];
  expect(sharedCautions(cards)).toEqual([]);
  expect(withoutShared(cards)[0]?.cautions).toEqual(['Old record.']);
});
