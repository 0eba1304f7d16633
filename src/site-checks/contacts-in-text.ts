/** The telephone numbers and e-mail addresses in the words of a page. */

/** How the digits of a number are grouped: 0300 123 4567, 01632 960123, 020 7946 0018 … */
const GROUPINGS = new Set([
  '5 6',
  '5 5',
  '5 3 3',
  '5 3 2',
  '5 2 2 2',
  '4 7',
  '4 6',
  '4 3 4',
  '4 3 3',
  '4 4 3',
  '4 2 2 3',
  '3 8',
  '3 4 4',
  '6 5',
  '11',
  '10',
]);

const LONG =
  /(?<![\w£.,:/+-])(?:\+44[ \u00a0-]?(?:\(0\))?|0044[ \u00a0-]?|\(?0)\d{1,10}(?:\)?[ \u00a0-]{1,2}\d{2,8}){0,3}(?![\w/]|[.,]\d|-\d)/g;

/** Freephone numbers of eight digits. */
const EIGHT = /(?<![\w£.,:/+-])(?:0800|0845)[ \u00a0-]\d{2}[ \u00a0-]?\d{2}(?![\w/]|[ \u00a0-]\d)/g;

/** Three digits are a telephone number only after a word such as "call": 999, 111, 101. */
const SHORT =
  /\b(?:call|ring|dial|phone|telephone|text|tel|NHS)(?:ing|s)?[.:]?(?: on| the)? (1\d{2}(?: \d{3})?|999)(?![\w/]|[.,]\d| ?%)/gi;

/** The telephone numbers in the text, as written. */
export function phoneNumbersIn(text: string): string[] {
  const long = [...text.matchAll(LONG)].map(([found]) => found).filter(isLongNumber);
  const eight = [...text.matchAll(EIGHT)].map(([found]) => found);
  const short = [...text.matchAll(SHORT)].map((match) => match[1] ?? '');
  return [...long, ...eight, ...short];
}

/** Only the digits, from 0, so that numbers can be compared: "+44 1632 960123" → "01632960123". */
export function plainNumber(written: string): string {
  return written
    .replace(/^tel:/i, '')
    .replace(/^(\+|00)44(\s*\(0\))?/, '0')
    .replace(/\D/g, '');
}

function isLongNumber(written: string): boolean {
  const digits = plainNumber(written);
  if (!/^0[1235789]\d{8,9}$/.test(digits)) return false;
  const international = /^(\+|00)/.test(written);
  const groups = written.match(/\d+/g) ?? [];
  return international || GROUPINGS.has(groups.map(({ length }) => length).join(' '));
}

const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

/** The e-mail addresses in the text, each in lower case. */
export function emailsIn(text: string): string[] {
  // Skips the slow pattern for most pages.
  if (!text.includes('@')) return [];
  return [...text.matchAll(EMAIL)].map(([found]) => found.toLowerCase());
}
