/**
 * Telephone numbers and e-mail addresses in texts are those of shown contacts and of places that
 * families can go to, so that the number of a closed centre or a private person never reaches a page.
 */

import type { RuleProblem } from '../../problem.ts';
import type { SiteContent } from '../../../entries/site-content.ts';
import { walkTexts } from '../walk-entries.ts';
import type { WalkedText } from '../walk-entries.ts';
import { visitPlaces } from '../../../whats-on/visit-place.ts';

/**
 * 0 or +44, then nine or ten digits with spaces, brackets, dots or dashes between; one digit more or
 * less is a typing error.
 */
const FULL_NUMBER = /(?<![\d-])(?:\+44|\(?0)(?:[ \u00A0().–-]{0,2}\d){8,11}(?![\d-])/;
/** Three digits after words that ask to ring them. */
const SHORT_NUMBER =
  /(?<=\b(?:[Rr]ing|[Cc]all|[Dd]ial|[Pp]hone|[Tt]elephone|[Tt]ext|NHS) )\d{3}(?![\d,.]?\d|[ -]\d|%)/;
/** Nothing else is counted with a 0 before it. */
const BEGINS_WITH_0 = /(?<![\d.,:/-]|\d )0\d\d(?![.,:/ -]?\d)/;
const TELEPHONE = new RegExp(
  [FULL_NUMBER, SHORT_NUMBER, BEGINS_WITH_0].map(({ source }) => source).join('|'),
  'g',
);
const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const WEB_ADDRESS = /\b(?:https?:\/\/|www\.)\S+/g;

export function contactsInText(content: SiteContent): RuleProblem[] {
  const shown = [
    ...content.contacts.filter(({ show }) => show).map(({ value = '' }) => value),
    ...visitPlaces(content).flatMap(({ visiting: { phone, email } }) =>
      [phone, email].flatMap((way) => (way ? [way.value] : [])),
    ),
  ];
  const telephones = new Set(shown.map(digitsOf));
  const emails = new Set(
    [...shown, content.site.publisher.contact ?? ''].map((value) => value.toLowerCase()),
  );
  return walkTexts(content)
    .filter(isPrinted)
    .filter(mayContainContact)
    .flatMap((walked) => {
      const text = walked.value.replace(WEB_ADDRESS, ' ');
      return [
        ...found(text, TELEPHONE)
          .filter((number) => !telephones.has(digitsOf(number)))
          .map((number) => stray('telephone-stray', walked, number, 'number')),
        ...found(text, EMAIL)
          .filter((address) => !emails.has(address.toLowerCase()))
          .map((address) => stray('email-stray', walked, address, 'address')),
      ];
    });
}

/** The value of a contact that is not shown is kept in its entry, but on no page. */
function isPrinted({ at, path }: WalkedText): boolean {
  return !(at.kind === 'contacts' && (path[0] === 'value' || path[0] === 'valueAgain'));
}

/** Skips the slow patterns for most texts, which contain neither. */
function mayContainContact({ value }: WalkedText): boolean {
  return value.includes('@') || /\d\D?\d/.test(value);
}

function found(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([match]) => match);
}

/** "+44 (0)1632 960001" and "01632 960001" are one number. */
function digitsOf(number: string): string {
  return number.replace(/\D/g, '').replace(/^(44)?0*/, '');
}

function stray(
  kind: 'telephone-stray' | 'email-stray',
  { at, path }: WalkedText,
  what: string,
  word: 'number' | 'address',
): RuleProblem {
  return {
    kind,
    at,
    path,
    words: what,
    found: `"${what}"`,
    expected: `only the ${word} of a contact with show: true, or of a place`,
    fix: `remove the ${word}, or add a contact for it with show: true`,
    basedOn: ['contacts'],
  };
}
