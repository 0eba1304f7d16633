/** A number or address to get in touch. */

import type { ContactFields } from './contact-schema.ts';

export interface Contact extends ContactFields {
  readonly id: string;
}
