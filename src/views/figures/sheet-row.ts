/** A figure as the sheet prints it: with its standing, its relations and a citation to copy. */

import { contentIndex } from '../../domain/entries/content-index.ts';
import type { Figure } from '../../domain/entries/entry.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { figureCitation } from '../../wording/figures/citation.ts';
import { figureLine } from '../../wording/figures/line.ts';
import type { FigureLine } from '../../wording/figures/line.ts';
import { figureLink, relationLines } from '../../wording/figures/relation-lines.ts';
import type { RelationLine } from '../../wording/figures/relation-lines.ts';
import { challengesOf, planWords, workedOutWords } from '../../wording/figures/standing.ts';
import type { Link } from '../../wording/frame/links.ts';
import type { SourceMarks } from '../../wording/sources/marks.ts';

export interface SheetFigure extends FigureLine {
  /** "reported", "worked out by us", "planned" or "claimed". */
  readonly standing: Figure['standing'];
  /** "superseded" and "disputed", if they are. */
  readonly challenges: readonly ('superseded' | 'disputed')[];
  /** "for October 2019; outcome not recorded". */
  readonly plan: string | undefined;
  /** How a figure worked out by us was made, if no sum says so. */
  readonly workedOut: string | undefined;
  readonly relations: readonly RelationLine[];
  /** The figure that replaced it: "Bases: 15". */
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
  return {
    ...figureLine(content, figure, marks),
    standing: figure.standing,
    challenges: challengesOf(content, figure),
    plan: planWords(content, figure),
    workedOut: workedOutWords(figure),
    // Each part names its whole, so the whole need not name its parts too.
    relations: relationLines(content, figure).filter(({ is }) => is !== 'whole of'),
    supersededBy: successor && figureLink(successor),
    supersedes: (figuresReplacedBy.get(figure.id) ?? []).map(figureLink),
    citation: figureCitation(content, figure, siteUrl),
  };
}
