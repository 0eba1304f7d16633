/** One lot in the words of its own page, so that the file says neither more nor less. */

import type { Lot } from '../../domain/lot.ts';
import type { SiteContent } from '../../domain/site-content.ts';
import { lotPage } from '../../views/lot-page.ts';
import type { ReleasedLot } from './ocds-release.ts';

export function releasedLot(content: SiteContent, lot: Lot): ReleasedLot {
  const { title, lead, line, basis, note, dating } = lotPage(content, lot);
  const parts = [
    lead,
    line.incomplete,
    note,
    `How it is known: ${basis}`,
    `Route: ${line.route}. Award: ${line.award}.`,
    `${dating}.`,
  ];
  return {
    id: lot.id,
    title,
    description: parts.filter((part) => part !== undefined).join(' '),
  };
}
