/** Days as people type them, put as the site prints them: "2019-10-01", "01/10/2019", "1st Oct 2019". */

import { MONTHS } from './words.ts';

const ISO = /\b(\d{4})-(\d{2})-(\d{2})\b/g;
/** Day, month, year, as they are written in Britain. */
const WITH_SIGNS = /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/g;
const ORDINAL = /\b(\d{1,2})(?:st|nd|rd|th)(?: of)?(?= [a-z]{3})/gi;
const SHORT_MONTH = new RegExp(
  `\\b(${MONTHS.map((name) => name.slice(0, 3)).join('|')}|Sept)\\b\\.?(?= \\d)`,
  'gi',
);

/** A month that there is not stays as it was typed. */
export function typedDaysInWords(text: string): string {
  const words = (typed: string, day: string, month: string, year: string): string => {
    const name = MONTHS[Number(month) - 1];
    return name === undefined ? typed : `${String(Number(day))} ${name} ${year}`;
  };
  return text
    .replace(ISO, (typed, year: string, month: string, day: string) =>
      words(typed, day, month, year),
    )
    .replace(WITH_SIGNS, words)
    .replace(ORDINAL, '$1')
    .replace(SHORT_MONTH, (short) => monthOf(short) ?? short);
}

function monthOf(short: string): string | undefined {
  const begin = short.slice(0, 3).toLowerCase();
  return MONTHS.find((name) => name.toLowerCase().startsWith(begin));
}
