/** Dates in the public's words: "13 June 2011", "autumn 2019", "by the end of February 2012". */

import { partialDate } from './partial-date.ts';
import type { DatePoint, PartialDate } from './partial-date.ts';

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const SEASONS = ['spring', 'summer', 'autumn', 'winter'];

/** The date as words for the middle of a sentence, as precise as it is known and no more. */
export function dateWords(text: PartialDate): string {
  const { start, end } = partialDate(text);
  if (text.startsWith('../'))
    return `by ${end.precision === 'day' ? '' : 'the end of '}${pointWords(end)}`;
  if (!start) return pointWords(end);
  return `${startWords(start, end)} to ${pointWords(end)}`;
}

function pointWords(point: DatePoint): string {
  const words = plainWords(point);
  if (point.qualifier === '~') return `about ${words}`;
  if (point.qualifier === '?') return `${words} (uncertain)`;
  return words;
}

/** "18 April to 13 June 2011": what both ends share is printed once, at the end. */
function startWords(start: DatePoint, end: DatePoint): string {
  const sameYear = start.text.slice(0, 4) === end.text.slice(0, 4);
  const plain = start.qualifier === '' && start.precision !== 'season';
  if (!sameYear || !plain) return pointWords(start);
  const sameMonth = start.text.slice(0, 7) === end.text.slice(0, 7);
  const words = plainWords(start).replace(/ \d{4}$/, '');
  return sameMonth && end.precision === 'day' ? (words.split(' ')[0] ?? words) : words;
}

function plainWords({ text, precision }: DatePoint): string {
  const [year = '', month = '', day = ''] = text.replace(/[?~]/, '').split('-');
  if (precision === 'year') return year;
  if (precision === 'season') return seasonWords(year, Number(month));
  const monthName = MONTHS[Number(month) - 1] ?? '';
  return precision === 'month'
    ? `${monthName} ${year}`
    : `${String(Number(day))} ${monthName} ${year}`;
}

function seasonWords(year: string, season: number): string {
  const name = SEASONS[season - 21] ?? '';
  return name === 'winter' ? `winter ${year} to ${String(Number(year) + 1)}` : `${name} ${year}`;
}
