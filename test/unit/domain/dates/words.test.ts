import { expect, test } from 'vitest';
import { dateWords } from '../../../../src/domain/dates/words.ts';

test.each([
  ['2011-06-13', '13 June 2011'],
  ['2012-02', 'February 2012'],
  ['2019', '2019'],
  ['2019-21', 'spring 2019'],
  ['2019-22?', 'summer 2019 (uncertain)'],
  ['2019-23', 'autumn 2019'],
  ['2018-24', 'winter 2018 to 2019'],
  ['2011-12~', 'about December 2011'],
  ['2019-03-06?', '6 March 2019 (uncertain)'],
  ['../2012-02', 'by the end of February 2012'],
  ['../2019-10-01', 'by 1 October 2019'],
  ['2011-12/2012-02', 'December 2011 to February 2012'],
  ['2011-04-18/2011-06-13', '18 April to 13 June 2011'],
  ['2010-10-06/2010-10-07', '6 to 7 October 2010'],
  ['2012-02/2012-06', 'February to June 2012'],
  ['2017-11/2018-02-12', 'November 2017 to 12 February 2018'],
  ['2019/2020', '2019 to 2020'],
  // What both ends share is printed once, unless one of them is uncertain, a season or a year.
  ['2011-04-18?/2011-06-13', '18 April 2011 (uncertain) to 13 June 2011'],
  ['2011-04~/2011-06-13?', 'about April 2011 to 13 June 2011 (uncertain)'],
  ['2011-04-18/2011-06~', '18 April to about June 2011'],
  ['2011-21/2011-22', 'spring 2011 to summer 2011'],
  ['2011-24/2012-06', 'winter 2011 to 2012 to June 2012'],
  ['2011/2011-12-31', '2011 to 31 December 2011'],
  ['2011-04/2011-04-30', 'April to 30 April 2011'],
  ['2011-04-01/2011-04', '1 April to April 2011'],
  ['2019-23/2030-09-30', 'autumn 2019 to 30 September 2030'],
])('%s is printed as "%s", only as precise as it is known', (date, words) => {
  expect(dateWords(date)).toBe(words);
});
