/** Telephone numbers and e-mail addresses in texts, as people write them. */

import { expect, test } from 'vitest';
import { contactsIn } from '../../../../src/domain/entries/contacts-in-text.ts';

test.each([
  ['Ring 01632 960001.', ['01632 960001']],
  ['(01632) 960001 or +44 1632 960002', ['(01632) 960001', '+44 1632 960002']],
  ['01632.960.001, 01632–960–001', ['01632.960.001', '01632–960–001']],
  ['+441632960001', ['+441632960001']],
  // A digit more or less is a typing error.
  ['01632 96001; 01632 9600012', ['01632 96001', '01632 9600012']],
  ['01632 9600; 01632 960; 01632 96000123', ['01632 9600']],
  ['12-01632 960001', []],
  ['Ring 999, call 111, Dial 101, Text 123', ['999', '111', '101', '123']],
  ['NHS 111, phone 999, telephone 112.', ['111', '999', '112']],
  ['Calls 999; ring 1234; ring 99; ring 100%; call 120 5', []],
  ['Call 24,000 or 100.5 people; dial 100-1', []],
  ['The number is 099.', ['099']],
  ['At 1:099, 3.099, 5/099, 7-099, 2 099, 099:1, 099.5, 099 7', []],
  ['https://example.org/01632960001 and www.example.org/01632960002', []],
  ['It has 54 centres.', []],
  ['None.', []],
])('"%s" has the numbers %j', (text, telephones) => {
  expect(contactsIn(text).telephones).toEqual(telephones);
});

test.each([
  ['Write to oak.centre+play@dale-north.example.org.', ['oak.centre+play@dale-north.example.org']],
  ['a@b.example, c_d@e.example', ['a@b.example', 'c_d@e.example']],
  ['oak@dale', []],
  ['see https://dale.example/@oak.example', []],
])('"%s" has the addresses %j', (text, emails) => {
  expect(contactsIn(text)).toEqual({ telephones: [], emails });
});
