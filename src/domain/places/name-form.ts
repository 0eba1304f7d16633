/** Names in the forms in which they are compared: case, marks, short forms and words that every name has do not count. */

import { plainLetters } from './plain-letters.ts';

/** Words that every name has in any trade. */
const COMMON = ['area', 'the', 'and', 'of', 'saint'];

/** Short forms that people write, as whole words. */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  st: 'saint',
  gt: 'great',
  gr: 'great',
  lt: 'little',
  ltl: 'little',
  nr: 'near',
  mkt: 'market',
  rd: 'road',
  nth: 'north',
  sth: 'south',
};

export interface NameForm {
  readonly name: string;
  /** Its distinctive words: "St. Clement's Children's Centre" → "clements"; all words where there is none. */
  readonly plain: string;
  /** All its letters without gaps, so that a space too few or too many is one edit. */
  readonly whole: string;
}

/**
 * What to leave out of names: "children's centre" is in nearly all of a site's.
 * @param ofSubject  words of the site's subject, with a "|" between them
 */
export function commonInNames(ofSubject: string): RegExp {
  const words = ofSubject === '' ? COMMON : [...ofSubject.split('|'), ...COMMON];
  return new RegExp(
    `\\b(?:${words.map((word) => plainWords(word).replace(' ', ' ?')).join('|')})\\b`,
    'g',
  );
}

/** @param common  what to leave out */
export function nameForm(name: string, common: RegExp): NameForm {
  const words = plainWords(name);
  const distinctive = words.replace(common, ' ').replace(/ +/g, ' ').trim();
  return {
    name,
    plain: distinctive === '' ? words : distinctive,
    whole: words.replaceAll(' ', ''),
  };
}

/** Small letters a to z and figures with single spaces, short forms written out: "Gt. Casterton" → "great casterton". */
export function plainWords(text: string): string {
  return plainLetters(text)
    .replaceAll('.', '')
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ')
    .map((word) => SHORT_FORMS[word] ?? word)
    .join(' ');
}
