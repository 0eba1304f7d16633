/** What changed on the sheet since its first edition. */

import { dateWords } from '../../domain/dates/words.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { figureLink } from '../../wording/figures/relation-lines.ts';
import type { Link } from '../../wording/frame/links.ts';

export interface SheetChanges {
  /** "All 241 figures are the same as in the first edition, of 22 November 2026." */
  readonly summary: string;
  /** Figures added or corrected after the first edition, by day, the newest first. */
  readonly byDay: readonly { readonly day: string; readonly figures: readonly Link[] }[];
}

export function sheetChanges(content: SiteContent): SheetChanges {
  const { figures } = content;
  const [first = content.site.asOf] = figures.map(({ recorded }) => recorded).toSorted();
  const later = figures.filter(({ recorded }) => recorded > first);
  const days = Map.groupBy(later, ({ recorded }) => recorded);
  return {
    summary: summaryOf(figures.length, later.length, dateWords(first)),
    byDay: [...days]
      .toSorted(([a], [b]) => (a < b ? 1 : -1))
      .map(([day, changed]) => ({ day: dateWords(day), figures: changed.map(figureLink) })),
  };
}

function summaryOf(all: number, changed: number, first: string): string {
  if (changed === 0)
    return `All ${String(all)} figures are the same as in the first edition, of ${first}. None has been added or corrected since.`;
  return `Since the first edition, of ${first}, ${String(changed)} of the ${String(all)} figures have been added or corrected.`;
}
