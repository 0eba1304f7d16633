/** The one rule of clean text: what it names in each kind of accident, and what it lets pass. */

import { expect, test } from 'vitest';
import { faultIndex, proseFault, textFault } from '../../../../src/domain/entries/text-fault.ts';

test.each([
  ['Ac\0le', 2, 'a control character (U+0000)'],
  ['Ac\tle', 2, 'a control character (U+0009)'],
  ['Acle\u0085', 4, 'a control character (U+0085)'],
  ['\u200B', 0, 'an invisible sign (U+200B)'],
  ['\u2060\u3164', 0, 'an invisible sign (U+2060)'],
  ['Ac\u00ADle', 2, 'an invisible sign (U+00AD)'],
  ['Acle\uFEFF', 4, 'an invisible sign (U+FEFF)'],
  ['\u2800', 0, 'an invisible sign (U+2800)'],
  ['Acle \u202Enepo', 5, 'a mark that changes the direction of the text (U+202E)'],
  ['cafÃ©', 3, '"Ã©", letters that were read in the wrong encoding'],
  ['the council’s childrenâ€™s centre', 22, '"â€™", letters that were read in the wrong encoding'],
  ['Â£5.2 million', 0, '"Â£", letters that were read in the wrong encoding'],
  ['caf\uFFFD', 3, '"\uFFFD", letters that were read in the wrong encoding'],
  ['\u0410cle', 0, '"\u0410" (U+0410), a letter of another alphabet within a word'],
  ['Acl\u0435', 3, '"\u0435" (U+0435), a letter of another alphabet within a word'],
  ['N\u03BFrfolk', 1, '"\u03BF" (U+03BF), a letter of another alphabet within a word'],
  ['A\u0300\u0301\u0302cle', 1, 'accents without a letter each (U+0301)'],
  ['\u0301cle', 0, 'accents without a letter each (U+0301)'],
  ['\uFF11\uFF12 centres', 0, '"\uFF11" (U+FF11), a special form of a letter or digit'],
  ['\u0663 centres', 0, '"\u0663" (U+0663), a special form of a letter or digit'],
  ['of\uFB01ce', 2, '"\uFB01" (U+FB01), a special form of a letter or digit'],
  ['TBC', 0, '"TBC", which stands for text that is still to come'],
  ['Open on Monday (tbc)', 16, '"tbc", which stands for text that is still to come'],
  ['xxx', 0, '"xxx", which stands for text that is still to come'],
  ['xx', 0, '"xx", which stands for text that is still to come'],
  ['TODO: ask', 0, '"TODO", which stands for text that is still to come'],
  ['N/A', 0, '"N/A", which stands for text that is still to come'],
  ['Lorem ipsum dolor', 0, '"Lorem ipsum", which stands for text that is still to come'],
  ['£5.200.000', 1, '"5.200.000", a number with dots'],
])('%j has a fault at %i', (text, index, found) => {
  const fault = textFault(text);
  expect(fault).toMatchObject({ found });
  // Where accents are on top of each other, the first of them belongs to the letter.
  if (fault && !found.startsWith('accents')) expect(faultIndex(fault, text)).toBe(index);
});

test.each([
  [' Acle', 0, 'a space before or after the text'],
  ['Old Acle ', 8, 'a space before or after the text'],
  ['Acle\u00A0', 4, 'a space before or after the text'],
  ['A <b>new</b> centre', 2, '"<b>", which pages would print as it is written'],
  ['<!-- later -->', 0, '"<!--", which pages would print as it is written'],
  ['Fish &amp; chips', 5, '"&amp;", which pages would print as it is written'],
  ['See {Bases}.', 4, '"{Bases}", which is no reference'],
  ['{no_such_figure}', 0, '"{no_such_figure}", which is no reference'],
  ['{lots-total', 0, '"{lots-total", which is no reference'],
  ['lots-total}', 10, '"}", which is no reference'],
  ['Oak | Ash', 3, '" | ", which separates the items of a list'],
  ['“2019-10”', 0, 'curly quotation marks around all of it'],
  ['?', 0, 'no letter and no digit'],
])('%j has a fault at %i in a field, not in prose', (text, index, found) => {
  const fault = textFault(text);
  expect(fault).toMatchObject({ found });
  expect(fault && faultIndex(fault, text)).toBe(index);
  expect(proseFault(text)).toBeUndefined();
});

test.each([
  'Łódź',
  'Ærøskøbing',
  'Caf\u00E9',
  'Cafe\u0301',
  'Vi\u1EC7t Nam, Vie\u0323\u0302t Nam',
  'Москва',
  'O’Neill’s “Å”',
  '“Oak” and “Ash”',
  'A < B',
  'Bed & Breakfast; 5 > 4',
  '54 ≠ 53 − 1 × 2 ÷ 3',
  'All {lots-total} lots, {bases} of them',
  'Section 5.2.1 of 2019.10.01, 52.414 degrees',
  'Extra',
  'two\nlines\n',
  '',
  ' ',
])('%j is clean', (text) => {
  expect(textFault(text)).toBeUndefined();
});

test('a fault that is not found in the file as it is written is at its beginning', () => {
  const fault = textFault('A &amp; B &amp; C') ?? expect.fail();
  expect(faultIndex(fault, 'A &amp; B')).toBe(2);
  expect(faultIndex({ ...fault, before: 1 }, 'A &amp; B &amp; C')).toBe(10);
  expect(faultIndex({ ...fault, before: 1 }, 'A &amp; B')).toBe(0);
});
