/**
 * Telephone numbers and e-mail addresses in texts are those of shown contacts and of places that
 * families can go to, so that the number of a closed centre or a private person never reaches a page.
 */

import type { RuleProblem } from '../../problem.ts';
import { contactsIn } from '../../../entries/contacts-in-text.ts';
import type { SiteContent } from '../../../entries/site-content.ts';
import { inEachEntry, textsIn } from '../walk-entries.ts';
import type { WalkedText } from '../walk-entries.ts';
import { visitPlaces } from '../../../whats-on/visit-place.ts';

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
  return textsWithContacts(content).flatMap(({ walked, there }) => [
    ...there.telephones
      .filter((number) => !telephones.has(digitsOf(number)))
      .map((number) => stray('telephone-stray', walked, number, 'number')),
    ...there.emails
      .filter((address) => !emails.has(address.toLowerCase()))
      .map((address) => stray('email-stray', walked, address, 'address')),
  ]);
}

const textsWithContacts = inEachEntry((entry) =>
  textsIn(entry)
    .filter(isPrinted)
    .map((walked) => ({ walked, there: contactsIn(walked.value) }))
    .filter(({ there }) => there.telephones.length + there.emails.length > 0),
);

/** The value of a contact that is not shown is kept in its entry, but on no page. */
function isPrinted({ at, path }: WalkedText): boolean {
  return !(at.kind === 'contacts' && (path[0] === 'value' || path[0] === 'valueAgain'));
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
