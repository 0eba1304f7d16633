/** The record as `npm run dev` shows it, which makes single pages and counts nothing. */

import { hasSlot } from '../../domain/checks/slots.ts';
import type { ChecksPage } from './page.ts';

const NOTE = 'Only a build counts this. Run npm start to see it.';

export function unmeasured(page: ChecksPage): ChecksPage {
  return {
    ...page,
    pages: page.pages.map((row) => (hasSlot(row.text) ? { ...row, text: NOTE } : row)),
    largest: [],
    carbon: `The largest pages, and what a first visit to a page causes. ${NOTE}`,
  };
}
