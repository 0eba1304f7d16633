/** Days as people type them, in the words that the site prints. */

import { expect, test } from 'vitest';
import { typedDaysInWords } from '../../../../src/domain/dates/typed-days.ts';

test.each([
  ['2019-10-01', '1 October 2019'],
  ['01/10/2019', '1 October 2019'],
  ['1.10.2019', '1 October 2019'],
  ['1st Oct 2019', '1 October 2019'],
  ['the 22nd of january 2019', 'the 22 january 2019'],
  ['vote, Sept. 2018', 'vote, September 2018'],
  ['what changed on 22/01/2019?', 'what changed on 22 January 2019?'],
  ['2019-13-01', '2019-13-01'],
  ['1/2', '1/2'],
  ['may 2019', 'May 2019'],
  ['they may close', 'they may close'],
  ['1st floor', '1 floor'],
])('%s → %s', (typed, words) => {
  expect(typedDaysInWords(typed)).toBe(words);
});
