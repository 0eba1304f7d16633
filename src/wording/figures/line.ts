/** One figure, as lists and tables print it. */

import { contentIndex } from '../../domain/entries/content-index.ts';
import { figureWords } from '../../domain/figures/words.ts';
import type { Figure } from '../../domain/entries/entry.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { links } from '../frame/links.ts';
import { datingWords } from '../frame/phrases.ts';
import { closedNow } from './closed-now.ts';
import { standingWords } from './standing.ts';
import type { SourceMarks } from '../sources/marks.ts';

export interface FigureLine {
  readonly id: string;
  /** Its line on the sheet. */
  readonly to: string;
  readonly value: string;
  readonly label: string;
  readonly definition: string;
  readonly note: string | undefined;
  /** "as at 2 May 2019". */
  readonly dating: string;
  /** "planned", "claimed, disputed"; undefined if it is reported, as most are. */
  readonly standing: string | undefined;
  /** "38 are closed now", beside a plan to close them. */
  readonly happened: string | undefined;
  readonly marks: readonly number[];
}

export function figureLine(content: SiteContent, figure: Figure, marks: SourceMarks): FigureLine {
  const { source } = contentIndex(content);
  const standing = standingWords(content, figure);
  return {
    id: figure.id,
    to: links.figure(figure.id),
    value: figureWords(figure),
    label: figure.label,
    definition: figure.definition,
    note: figure.note,
    dating: datingWords(figure, source),
    standing: standing === 'reported' ? undefined : standing,
    happened: closedNow(content, figure),
    marks: marks.mark(figure.sources),
  };
}

/** The lines of the figures with these ids, in the same order; unknown ids are left out. */
export function figureLines(
  content: SiteContent,
  ids: readonly string[],
  marks: SourceMarks,
): FigureLine[] {
  const { figure } = contentIndex(content);
  return ids.flatMap((id) => {
    const found = figure.get(id);
    return found ? [figureLine(content, found, marks)] : [];
  });
}
