/** The number that the register gives each place, as an identifier of the site. */

import type { IdentifierKind } from '../../domain/entries/identifier.ts';

export const REGISTER_NUMBER = 'urn';

export const registerIdentifier: IdentifierKind = {
  id: REGISTER_NUMBER,
  name: 'URN',
  label: 'Register number (URN)',
  about: 'Unique reference number in the national register (URN)',
  shapes: ['99999', '999999'],
};
