/** A lot in the same words as its own page. */

import type { Lot } from '../../domain/entries/entry.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { lotWords } from '../../wording/programmes/lot-words.ts';
import { sourceMarks } from '../../wording/sources/marks.ts';
import type { ReleasedLot } from './release.ts';

export function releasedLot(content: SiteContent, lot: Lot): ReleasedLot {
  const { lead, line, basis, dating } = lotWords(content, lot, sourceMarks(content));
  const parts = [
    lead,
    line.incomplete,
    lot.note,
    `How it is known: ${basis}`,
    `Route: ${line.route}. Award: ${line.award}.`,
    `${dating}.`,
  ];
  return {
    id: lot.id,
    title: lot.name,
    description: parts.filter((part) => part !== undefined).join(' '),
  };
}
