/** Names as parts of addresses: lower-case letters, digits and hyphens. */

import { plainLetters } from '../places/plain-letters.ts';

/** "Stow-on-the-Wold" → "stow-on-the-wold", "Café Élan" → "cafe-elan", "SW1A 1" → "sw1a-1". */
export function slugOf(name: string): string {
  return plainLetters(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
