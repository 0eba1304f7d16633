import { expect, test } from 'vitest';
import { visitedCouncil } from '../../support/made-up/visited-council.ts';
import { phoneNumbersIn, plainNumber } from '../../../src/site-checks/contacts-in-text.ts';
import { shownPhones } from '../../../src/site-checks/checks/phones.ts';

test.each([
  ['Ring 0344 800 8020 at any time.', ['0344 800 8020']],
  ['01603 222144', ['01603 222144']],
  ['01603222144', ['01603222144']],
  ['(01603) 222 144', ['(01603) 222 144']],
  ['020 7946 0018', ['020 7946 0018']],
  ['0344-800-8020', ['0344-800-8020']],
  ['0344\u00a0800\u00a08020', ['0344\u00a0800\u00a08020']],
  ['text 07480 635060 or call 999', ['07480 635060', '999']],
  ['+44 1603 222144 from abroad', ['+44 1603 222144']],
  ['+44 (0)1603 222144', ['+44 (0)1603 222144']],
  ['Childline: 0800 1111', ['0800 1111']],
  ['Tel: 01603 222144.', ['01603 222144']],
  ['call NHS 111', ['111']],
  ['dial 101, or ring 116 123', ['101', '116 123']],
])('%s', (text, numbers) => {
  expect(phoneNumbersIn(text).sort()).toEqual([...numbers].sort());
});

test.each([
  'a fund of £5,200,000 a year, £0.5 million more than £65m',
  'register reference 21942, later 138592',
  'NR25 6DA, PE30 1EJ',
  'on 2011-06-13, 05/12/2011 and 01-10-2019',
  'lat 52.64091, lon 1.54878, 0.1234567890',
  '999 homes, 111 centres and 101 reasons',
  'call for 150 places, ring road A47',
  'notice 025847-2019 and 2019/S 045-0102030405',
  'news/0123456789012 and id 0123456789abcdef',
  'open from 0900 to 1700',
  'between 2000 2030 and 0 1 2 3 4 5 6 7 8 9 10',
])('no number in: %s', (text) => {
  expect(phoneNumbersIn(text)).toEqual([]);
});

test.each([
  ['tel:+443448008020', '03448008020'],
  ['tel:0344-800-8020', '03448008020'],
  ['+44 (0)344 800 8020', '03448008020'],
  ['00441603222144', '01603222144'],
  ['999', '999'],
])('%s is %s', (written, plain) => {
  expect(plainNumber(written)).toBe(plain);
});

test('the numbers of shown contacts and of places to visit may be given, no others', () => {
  expect(shownPhones(visitedCouncil())).toEqual(['01632 960001', '01632 960111']);
});
