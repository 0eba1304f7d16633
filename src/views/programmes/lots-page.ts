/** The page of all lots: how many there were, those that are described, and what is not known. */

import { lotBasisWords } from '../../wording/programmes/lot-words.ts';
import type { LotsChartGeometry } from '../../charts/programmes/lots.ts';
import { LOT_BASES } from '../../domain/entries/schemas/lot.ts';
import type { Programme } from '../../domain/entries/entry.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { shortOf, withArticle } from '../../domain/entries/term.ts';
import { figureLines } from '../../wording/figures/line.ts';
import type { FigureLine } from '../../wording/figures/line.ts';
import { links } from '../../wording/frame/links.ts';
import {
  lotFigures,
  lotRemainder,
  lotsOf,
  lotSumWords,
} from '../../wording/programmes/lot-counts.ts';
import { lotsChartOf } from './lots-chart.ts';
import type { LotRemainder } from '../../wording/programmes/lot-counts.ts';
import { lotLine } from '../../wording/programmes/lot-line.ts';
import type { LotLine } from '../../wording/programmes/lot-line.ts';
import { capital } from '../../wording/frame/phrases.ts';
import { HOME } from '../frame/site.ts';
import type { Link } from '../../wording/frame/links.ts';
import type { PageHead } from '../frame/site.ts';
import { sourceMarks } from '../../wording/sources/marks.ts';
import type { SourceLine, SourceMarks } from '../../wording/sources/marks.ts';

export interface LotsPage {
  readonly head: PageHead;
  readonly title: string;
  readonly lead: string;
  readonly programmes: readonly ProgrammeLots[];
  readonly sources: readonly SourceLine[];
}

export interface ProgrammeLots {
  readonly id: string;
  readonly name: string;
  /** The programme's page; undefined if it has none. */
  readonly to: string | undefined;
  /** "36 lots = 26 by competitive tender + 10 by application". */
  readonly sum: string | undefined;
  readonly counts: readonly FigureLine[];
  readonly chart: LotsChartGeometry | undefined;
  readonly groups: readonly LotGroup[];
  /** How many lots no source describes. */
  readonly remainder: LotRemainder | undefined;
  /** Centres that are in none of the described lots. */
  readonly unplaced: readonly Link[];
  readonly unplacedTitle: string;
  readonly heads: LotHeads;
}

/** Heads of columns: "Lot", "Centres". */
export interface LotHeads {
  readonly lot: string;
  readonly centres: string;
}

export interface LotGroup {
  readonly title: string;
  readonly about: string;
  readonly lots: readonly LotLine[];
}

export function lotsPage(content: SiteContent): LotsPage {
  const { terms, area } = content.site;
  const { lot: term, centre } = terms;
  const marks = sourceMarks(content);
  const programmes = content.programmes
    .filter((programme) => programme.lots ?? lotsOf(content, programme).length > 0)
    .map((programme) => programmeLots(content, programme, marks));
  const sum = programmes.find((programme) => programme.sum)?.sum;
  const winners = content.lots.some(({ awardedTo }) => awardedTo !== undefined)
    ? ''
    : ' Who won them is not recorded in the sources we hold.';
  const meaning = `${capital(withArticle(term))} is ${withArticle(centre)}, or a few together, ${term.done} under one ${terms.contract.one}.${winners}`;
  return {
    head: {
      title: `${capital(term.many)}: which ${centre.many} were ${term.done} together`,
      shortTitle: capital(term.many),
      description: sum
        ? `${sum}: what is known about each ${term.one}, and what is not.`
        : `No ${term.many} of ${centre.many} are recorded for ${area}.`,
      path: links.lots(),
      crumbs: [HOME],
      search: { kind: 'page' },
    },
    title: capital(term.many),
    lead: programmes.length > 0 ? meaning : `No ${term.many} are recorded for ${area}.`,
    programmes,
    sources: marks.list(),
  };
}

function programmeLots(
  content: SiteContent,
  programme: Programme,
  marks: SourceMarks,
): ProgrammeLots {
  const lots = lotsOf(content, programme);
  const placed = new Set(lots.flatMap(({ centres }) => centres));
  const { lot, centre } = content.site.terms;
  return {
    id: programme.id,
    name: programme.name,
    to: programme.page ? links.programme(programme.id) : undefined,
    sum: lotSumWords(content, programme),
    counts: figureLines(content, lotFigures(programme), marks),
    chart: lotsChartOf(content, programme),
    groups: LOT_BASES.flatMap((basis) => {
      const known = lots.filter((each) => each.basis === basis);
      const lines = known.map((each) => lotLine(content, each, marks));
      return known.length > 0 ? [{ ...lotBasisWords(basis, content.site), lots: lines }] : [];
    }),
    remainder: lotRemainder(content, programme),
    heads: { lot: capital(lot.one), centres: capital(shortOf(centre).many) },
    unplacedTitle: `${capital(centre.many)} in none of these`,
    unplaced: content.centres
      .filter(({ id }) => !placed.has(id))
      .map(({ id, shortName }) => ({ text: shortName, to: links.centre(id) })),
  };
}
