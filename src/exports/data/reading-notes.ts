/** How our files write what is not plain text or a number: said on the page of the data and in its README. */

import { dateWords } from '../../domain/dates/words.ts';
import { FORMULA_STARTS, LIST_SEPARATOR } from './csv-file.ts';

export interface ReadingNote {
  readonly title: string;
  readonly text: string;
  /** How it stands in the files, and what that means. */
  readonly examples?: readonly (readonly [written: string, meant: string])[];
}

const DATES = [
  '2011-06-13',
  '2012-02',
  '2019',
  '2019-21',
  '2019-22',
  '2019-23',
  '2019-24',
  '2011-12/2012-02',
  '../2012-02',
  '2010~',
  '2010?',
];

export const READING_NOTES: readonly ReadingNote[] = [
  {
    title: 'Not known',
    text: 'In CSV a cell says “not recorded” where our sources do not tell, “not applicable” where there is nothing to tell, and “undated” where a fact has no date. Columns of numbers are left blank instead. In JSON each of these is null, or an empty list.',
  },
  {
    title: 'Dates',
    text: 'As exact as our sources and no more, in a part of the standard EDTF (ISO 8601-2). A date with a stroke runs from the first to the second, or means a day between them.',
    examples: DATES.map((date) => [date, dateWords(date)]),
  },
  {
    title: 'Lists',
    text: `In CSV the values of a list are divided by “${LIST_SEPARATOR}”; no value contains it. In JSON they are lists.`,
  },
  {
    title: 'Distances',
    text: 'Straight lines between the points, in miles and kilometres. Roads are longer.',
  },
  {
    title: 'Points',
    text: 'Latitude and longitude in degrees of WGS84: mostly the middle of a postcode, not a door.',
  },
  {
    title: 'Spreadsheets',
    text: `The CSV is UTF-8 without a byte order mark. In Excel open it with “Data”, “From text/CSV”. A text that would begin with one of ${FORMULA_STARTS} gets an apostrophe before it, so that no spreadsheet takes it for a formula.`,
  },
];
