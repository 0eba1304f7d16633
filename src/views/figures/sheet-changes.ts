/** How much has changed on the sheet since its first edition. */

import { dateWords } from '../../domain/dates/words.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { links } from '../../wording/frame/links.ts';
import type { Link } from '../../wording/frame/links.ts';

export interface SheetChanges {
  /** "All 241 figures are the same as in the first edition, of 22 November 2026." */
  readonly summary: string;
  readonly corrections: Link;
}

export function sheetChanges({ figures, site }: SiteContent): SheetChanges {
  const [first = site.asOf] = figures.map(({ recorded }) => recorded).toSorted();
  const later = figures.filter(({ recorded }) => recorded > first).length;
  return {
    summary: summaryOf(figures.length, later, dateWords(first)),
    corrections: { text: 'All corrections', to: links.corrections },
  };
}

function summaryOf(all: number, changed: number, first: string): string {
  if (changed === 0)
    return `${all === 1 ? 'The one figure is' : `All ${String(all)} figures are`} the same as in the first edition, of ${first}. None has been added or corrected since.`;
  return `Since the first edition, of ${first}, ${String(changed)} of the ${String(all)} figures ${changed === 1 ? 'has' : 'have'} been added or corrected. Each corrected figure says on its page what it was.`;
}
