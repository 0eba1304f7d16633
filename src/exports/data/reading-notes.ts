/** How to read the values in the files: printed on the page about the data and in its README. */

import { dateWords } from '../../domain/dates/words.ts';
import { FORMULA_STARTS, LIST_SEPARATOR } from './csv-file.ts';

export interface ReadingNote {
  readonly title: string;
  readonly text: string;
  /** A value in the files, and what it means. */
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
    text: 'In CSV a cell says “not recorded” where our sources do not say, “not applicable” where there is nothing to say, and “undated” where a fact has no date. Cells in columns of numbers are left blank instead. In JSON each of these is null, or an empty list.',
  },
  {
    title: 'Dates',
    text: 'Only as exact as our sources, in a part of the standard EDTF (ISO 8601-2). A date with a slash is a period from the first date to the second, or a day between them.',
    examples: DATES.map((date) => [date, dateWords(date)]),
  },
  {
    title: 'Lists',
    text: `In CSV the values of a list are separated by “${LIST_SEPARATOR}”; no value contains it. In JSON they are lists.`,
  },
  {
    title: 'Distances',
    text: 'Straight lines between the points, in miles and kilometres. Roads are longer.',
  },
  {
    title: 'Points',
    text: 'Latitude and longitude in degrees of WGS84: usually the middle of a postcode, not the exact building.',
  },
  {
    title: 'Spreadsheets',
    text: `The CSV is UTF-8 without a byte order mark. In Excel open it with “Data”, “From text/CSV”. A text that would begin with one of ${FORMULA_STARTS} gets an apostrophe before it, so that no spreadsheet treats it as a formula.`,
  },
];
