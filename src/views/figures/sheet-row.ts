/** A figure as the sheet prints it: with its status and a citation to copy. */

import { contentIndex } from '../../domain/entries/content-index.ts';
import { figureWords } from '../../domain/figures/words.ts';
import { figureStatus } from '../../domain/figures/status.ts';
import type { Figure } from '../../domain/entries/entry.ts';
import type { FigureStatus } from '../../domain/figures/status.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { figureCitation } from '../../wording/figures/citation.ts';
import { figureLine } from '../../wording/figures/line.ts';
import type { FigureLine } from '../../wording/figures/line.ts';
import { links } from '../../wording/frame/links.ts';
import type { Link } from '../../wording/frame/links.ts';
import type { SourceMarks } from '../../wording/sources/marks.ts';

export interface SheetFigure extends FigureLine {
  readonly status: FigureStatus;
  /** The later figure that replaced it: "Bases: 15". */
  readonly supersededBy: Link | undefined;
  /** The earlier figures that it replaced. */
  readonly supersedes: readonly Link[];
  readonly citation: string;
}

/** What each figure of the sheet is made with. */
export interface Sheet {
  readonly content: SiteContent;
  readonly marks: SourceMarks;
  /** Where the site is served: addresses in citations are absolute. */
  readonly siteUrl: URL;
}

export function sheetFigure({ content, marks, siteUrl }: Sheet, figure: Figure): SheetFigure {
  const { figure: figureById, figuresReplacedBy } = contentIndex(content);
  const successor = figureById.get(figure.supersededBy ?? '');
  const replaced = figuresReplacedBy.get(figure.id) ?? [];
  return {
    ...figureLine(content, figure, marks),
    status: figureStatus(figure, replaced),
    supersededBy: successor && figureLink(successor),
    supersedes: replaced.map(figureLink),
    citation: figureCitation(content, figure, siteUrl),
  };
}

/** "Bases: 15", linked to its line on the sheet. */
export function figureLink(figure: Figure): Link {
  return { text: `${figure.label}: ${figureWords(figure)}`, to: links.figure(figure.id) };
}
