/**
 * Telephone numbers and e-mail addresses in any text are those of contacts that are
 * shown: a number of a closed centre or of a private person never reaches a page.
 */

import type { RuleProblem } from '../../problem.ts';
import type { SiteContent } from '../../../entries/site-content.ts';
import { walkTexts } from '../walk-entries.ts';
import type { WalkedText } from '../walk-entries.ts';

/** A British number: 0 or +44, then nine or ten figures with spaces, brackets or hyphens between. */
const TELEPHONE = /(?<![\d-])(?:\+44|\(?0)(?:[ ()-]{0,2}\d){9,10}(?![\d-])/g;
const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const WEB_ADDRESS = /\b(?:https?:\/\/|www\.)\S+/g;

export function contactsInText(content: SiteContent): RuleProblem[] {
  const shown = content.contacts.filter(({ show }) => show).map(({ value = '' }) => value);
  const telephones = new Set(shown.map(digitsOf));
  const emails = new Set(
    [...shown, content.site.publisher.contact ?? ''].map((value) => value.toLowerCase()),
  );
  return walkTexts(content)
    .filter(isPrinted)
    .filter(mayHoldContact)
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

/** The value of a contact that is not shown is kept there so that nobody looks for it again. */
function isPrinted({ at, path }: WalkedText): boolean {
  return !(at.kind === 'contacts' && path[0] === 'value');
}

/** Most texts have neither and need no closer look. */
function mayHoldContact({ value }: WalkedText): boolean {
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
    expected: `a ${word} of a contact with show: true, or none`,
    fix: `remove the ${word}, or add the contact that answers it today`,
    basedOn: ['contacts'],
  };
}
