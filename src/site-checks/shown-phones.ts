/** The telephone numbers that pages may give: those of contacts that are shown. */

import type { Contact } from '../domain/entries/entry.ts';

export function shownPhones(contacts: readonly Contact[]): string[] {
  return contacts.flatMap(({ show, channel, value }) =>
    show && channel === 'phone' && value !== undefined ? [value] : [],
  );
}
