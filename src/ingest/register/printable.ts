/** What of open data can be printed: the gate refuses the rest, and nobody can correct it there. */

import { contactsIn } from '../../domain/entries/contacts-in-text.ts';
import { textFault } from '../../domain/entries/text-fault.ts';

/** No name or line of an address is longer, in characters. */
const LONGEST = 200;

/** Whether a name or a line of an address is words alone, without markup, and without a number or address of somebody. */
export function canBePrinted(text: string): boolean {
  const { telephones, emails } = contactsIn(text);
  const isClean = text.length <= LONGEST && textFault(text) === undefined;
  return isClean && telephones.length + emails.length === 0;
}
