/** What changed on the sheet since its first edition, and which figures later ones replaced. */

import { contentIndex } from '../../domain/entries/content-index.ts';
import { dateWords } from '../../domain/dates/words.ts';
import type { Figure } from '../../domain/entries/entry.ts';
import { comparePartialDates } from '../../domain/dates/partial-date.ts';
import type { PartialDate } from '../../domain/dates/partial-date.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { datingOf } from '../../domain/entries/sourced.ts';
import { datingWords } from '../../wording/frame/phrases.ts';
import { figureLink } from '../../wording/figures/relation-lines.ts';
import type { Link } from '../../wording/frame/links.ts';

export interface SheetChanges {
  /** "All 241 figures are the same as in the first edition, of 22 November 2026." */
  readonly summary: string;
  /** Figures added or corrected after the first edition, by day, the newest first. */
  readonly byDay: readonly { readonly day: string; readonly figures: readonly Link[] }[];
  /** The figures with the latest own dates. */
  readonly latest: readonly { readonly figure: Link; readonly dating: string }[];
  /** The oldest first. */
  readonly replaced: readonly { readonly figure: Link; readonly by: Link }[];
}

/** How many of the latest figures are listed. */
const LATEST = 5;

/** Sorts after every date. */
const AFTER_ALL = '9999';

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
    latest: latestFigures(content),
    replaced: replacedFigures(content),
  };
}

function summaryOf(all: number, changed: number, first: string): string {
  if (changed === 0)
    return `All ${String(all)} figures are the same as in the first edition, of ${first}. None has been added or corrected since.`;
  return `Since the first edition, of ${first}, ${String(changed)} of the ${String(all)} figures have been added or corrected.`;
}

function latestFigures(content: SiteContent): SheetChanges['latest'] {
  const { source } = contentIndex(content);
  return inTime(content)
    .filter(({ date }) => date !== undefined)
    .slice(-LATEST)
    .toReversed()
    .map(({ figure }) => ({ figure: figureLink(figure), dating: datingWords(figure, source) }));
}

function replacedFigures(content: SiteContent): SheetChanges['replaced'] {
  const { figure: figureById } = contentIndex(content);
  return inTime(content).flatMap(({ figure }) => {
    const successor = figureById.get(figure.supersededBy ?? '');
    return successor ? [{ figure: figureLink(figure), by: figureLink(successor) }] : [];
  });
}

interface DatedFigure {
  readonly figure: Figure;
  readonly date: PartialDate | undefined;
}

/** The oldest first, those without a date last. */
function inTime(content: SiteContent): DatedFigure[] {
  const { source } = contentIndex(content);
  return content.figures
    .map((figure) => {
      const dating = datingOf(figure, source);
      return { figure, date: dating.how === 'undated' ? undefined : dating.date };
    })
    .toSorted((a, b) => comparePartialDates(a.date ?? AFTER_ALL, b.date ?? AFTER_ALL));
}
