/** Every telephone number on a page is that of a shown contact, or of a place that families can go to. */

import type { BuiltSite, SiteProblem } from '../built-site.ts';
import type { Page } from '../page-reader.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { visitPlaces } from '../../domain/whats-on/visit-place.ts';

/** @param shown  the telephone numbers that pages may give, as written in the content */
export function checkPhones(site: BuiltSite, shown: readonly string[]): SiteProblem[] {
  const allowed = new Set(shown.map(plainNumber));
  return site.pages.flatMap((page) =>
    [...new Set(numbersOn(page))]
      .filter((number) => !allowed.has(plainNumber(number)))
      .map((number) => ({
        address: page.address,
        message: `gives the telephone number ${number}, which no shown contact or place has`,
      })),
  );
}

function numbersOn(page: Page): string[] {
  const linked = page.links.filter((link) => /^tel:/i.test(link));
  return [...phoneNumbersIn(page.text), ...linked];
}

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

/** The telephone numbers that pages may give: of contacts that are shown, and of places. */
export function shownPhones(content: SiteContent): string[] {
  return [
    ...content.contacts.flatMap(({ show, channel, value }) =>
      show && channel === 'phone' && value !== undefined ? [value] : [],
    ),
    ...visitPlaces(content).flatMap(({ visiting: { phone } }) => (phone ? [phone.value] : [])),
  ];
}
