/** Numbers that are put into a page when all pages are made. */

import { expect, test } from 'vitest';
import { filled, hasSlot, slot } from '../../../../src/domain/checks/slots.ts';

test('each slot is filled with its value, wherever it is', () => {
  const page = `<p>${slot('pages')} pages, ${slot('page-2')} links, ${slot('pages')}</p>`;
  expect(filled(page, { pages: '12', 'page-2': '340', more: '1' })).toBe(
    '<p>12 pages, 340 links, 12</p>',
  );
  expect(filled('<p>[12] [[A]]</p>', {})).toBe('<p>[12] [[A]]</p>');
});

test('a slot without a value is an error', () => {
  expect(() => filled(slot('links'), { pages: '12' })).toThrow(
    new RangeError('no value for the slot links'),
  );
});

test.each([
  [slot('pages'), true],
  ['a [[largest-1]] b', true],
  ['[pages]', false],
  ['[[]]', false],
])('%s has a slot: %s', (text, has) => {
  expect(hasSlot(text)).toBe(has);
});
