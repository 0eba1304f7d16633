/** How to read the values in the files: printed on the page about the data and in its README. */

import { dateWords } from '../../domain/dates/words.ts';
import { FORMULA_STARTS } from './csv-file.ts';
import { LIST_SEPARATOR } from './flat-table.ts';

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
    text: '“Not recorded”: our sources do not say. “Not applicable”: there is nothing to say. “Undated”: a fact has no date. In CSV and the workbook a cell of text says which. A number or date is blank instead, and a column beside the date, such as “closedNote”, says why. In JSON the value is null or an empty list, and “absent” in the same row says why.',
  },
  {
    title: 'Dates',
    text: 'Only as exact as our sources, in a part of the standard EDTF (ISO 8601-2). A date with a slash is a period from the first date to the second, or a day between them. Columns such as “closedFirstDay” and “closedLastDay” give the whole days that it can mean.',
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
    text: `Take the workbook (.xlsx): its dates are dates, and nothing in it is calculated. The CSV opens with a double click and shows £ correctly, as it begins with a byte order mark, but Excel changes some of it: it shows 2012-02 as “Feb-12”. A text that would begin with one of ${FORMULA_STARTS} gets an apostrophe before it in the CSV, so that no spreadsheet calculates it.`,
  },
];
