/** The page of one figure: what it says, how it is known, what it belongs to and how to cite it. */

import { PAGE_NAMES } from '../../wording/frame/page-names.ts';
import { contentIndex } from '../../domain/entries/content-index.ts';
import { figureWords } from '../../domain/figures/words.ts';
import { yearOf } from '../../domain/dates/partial-date.ts';
import { dateWords } from '../../domain/dates/words.ts';
import { datingOf } from '../../domain/entries/sourced.ts';
import type { Figure } from '../../domain/entries/entry.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { memoByContent } from '../../domain/entries/memo-by-content.ts';
import type { SearchTags } from '../../domain/search/entry.ts';
import { figureCitation } from '../../wording/figures/citation.ts';
import type { FigureCitation } from '../../wording/figures/citation.ts';
import type { Change } from '../../domain/entries/schemas/history.ts';
import { closedNow } from '../../wording/figures/closed-now.ts';
import { conflictLine } from '../../wording/figures/conflict-line.ts';
import type { ConflictLine } from '../../wording/figures/conflict-line.ts';
import { contractDates } from '../../wording/figures/contract-dates.ts';
import type { EventLine } from '../../wording/timeline/event-line.ts';
import { figureLink, relationLines } from '../../wording/figures/relation-lines.ts';
import type { RelationLine } from '../../wording/figures/relation-lines.ts';
import {
  challengesOf,
  planWords,
  STANDING_MEANINGS,
  standingWords,
} from '../../wording/figures/standing.ts';
import { sumLine } from '../../wording/figures/sum-line.ts';
import type { SumLine } from '../../wording/figures/sum-line.ts';
import { sumsOfFigure } from '../../wording/figures/sums-of-figure.ts';
import { distinctTitles } from '../../wording/frame/distinct-titles.ts';
import { bothEnds, firstWords } from '../../wording/frame/document-title.ts';
import { fileLinks, links } from '../../wording/frame/links.ts';
import type { Link } from '../../wording/frame/links.ts';
import { capital, datingWords } from '../../wording/frame/phrases.ts';
import { sourceMarks } from '../../wording/sources/marks.ts';
import type { SourceLine } from '../../wording/sources/marks.ts';
import { HOME } from '../frame/site.ts';
import type { PageHead } from '../frame/site.ts';

export interface FigurePage {
  readonly head: PageHead;
  /** Its label. */
  readonly title: string;
  readonly value: string;
  readonly definition: string;
  readonly note: string | undefined;
  /** "As at 2 May 2019". */
  readonly dating: string;
  readonly standing: Figure['standing'];
  /** "superseded" and "disputed", if they are. */
  readonly challenges: readonly ('superseded' | 'disputed')[];
  /** What the words of its standing mean. */
  readonly meanings: readonly string[];
  /** "for October 2019; outcome not recorded". */
  readonly plan: string | undefined;
  /** "38 are closed now", beside a plan to close them. */
  readonly happened: string | undefined;
  /** What came of the plan. */
  readonly outcome: FigureOutcome | undefined;
  /** When the contract starts and ends that it is about. */
  readonly contract: readonly EventLine[];
  /** What the site calls one: "contract". */
  readonly contractTerm: string;
  /** How a figure worked out by us was made, if no sum says so. */
  readonly workedOut: string | undefined;
  readonly relations: readonly RelationLine[];
  /** The figure that replaced it: "Bases: 15". */
  readonly supersededBy: Link | undefined;
  /** The earlier figures that it replaced. */
  readonly supersedes: readonly Link[];
  /** The sums that it is in; the first is the one that gives it, if it is worked out by us. */
  readonly sums: readonly SumLine[];
  readonly conflicts: readonly ConflictLine[];
  /** Other words that people use for it. */
  readonly askedAs: readonly string[];
  /** What was changed here, the newest first. */
  readonly changes: readonly Change[];
  readonly citation: FigureCitation;
  /** Its address as JSON. */
  readonly json: string;
  /** The numbers of its own sources in the list; the others are those of the versions. */
  readonly marks: readonly number[];
  readonly sources: readonly SourceLine[];
}

export interface FigureOutcome {
  /** Undefined if the event that it leads to is itself what happened. */
  readonly text: string | undefined;
  readonly event: Link;
  readonly marks: readonly number[];
}

/** @param siteUrl  where the site is served: the addresses in its citation are absolute */
export function figurePage(content: SiteContent, figure: Figure, siteUrl: URL): FigurePage {
  const { source, event, figure: figureById, ...index } = contentIndex(content);
  const marks = sourceMarks(content);
  const own = marks.mark(figure.sources);
  const contract = contractDates(content, figure, marks);
  const successor = figureById.get(figure.supersededBy ?? '');
  const outcome = event.get(figure.outcomeEvent ?? '');
  const value = figureWords(figure);
  const conflicts = index.conflictsOfFigure.get(figure.id) ?? [];
  return {
    head: {
      title: titleOf(figure),
      shortTitle: shortTitles(content).get(figure.id),
      description: `${figure.label}: ${value}, ${datingWords(figure, source)}; ${[standingWords(content, figure), closedNow(content, figure) ?? []].flat().join('; ')}.`,
      path: links.figure(figure.id),
      crumbs: [HOME, { text: PAGE_NAMES.managementInformation, to: links.managementInformation }],
      search: searchTags(content, figure),
    },
    title: figure.label,
    value,
    definition: figure.definition,
    note: figure.note,
    dating: capital(datingWords(figure, source)),
    standing: figure.standing,
    challenges: challengesOf(content, figure),
    meanings: [figure.standing, ...challengesOf(content, figure)].map(
      (word) => `${capital(word)}: ${STANDING_MEANINGS[word]}.`,
    ),
    plan: planWords(content, figure),
    happened: closedNow(content, figure),
    outcome: outcome && {
      text: outcome.outcome?.text,
      event: { text: outcome.title, to: links.event(outcome.id) },
      marks: marks.mark(outcome.outcome?.sources ?? []),
    },
    contract,
    contractTerm: content.site.terms.contract.one,
    workedOut: figure.workedOut?.from,
    relations: relationLines(content, figure),
    supersededBy: successor && figureLink(successor),
    supersedes: (index.figuresReplacedBy.get(figure.id) ?? []).map(figureLink),
    sums: sumsOfFigure(content, figure).map((sum) => sumLine(content, sum)),
    conflicts: conflicts.map((conflict) => conflictLine(content, conflict, marks)),
    askedAs: figure.askedAs ?? [],
    changes: (figure.history ?? []).toReversed(),
    citation: figureCitation(content, figure, siteUrl),
    json: fileLinks.figure(figure.id),
    marks: own,
    sources: marks.list(),
  };
}

function titleOf(figure: Figure): string {
  return `${figure.label}: ${figureWords(figure)}`;
}

const shortTitles = memoByContent((content: SiteContent) =>
  distinctTitles(
    content.site,
    content.figures.map((figure) => [figure.id, titleOf(figure)]),
    [bothEnds, firstWords],
  ),
);

function searchTags(content: SiteContent, figure: Figure): SearchTags {
  const { programme, source } = contentIndex(content);
  const dating = datingOf(figure, source);
  const date =
    dating.how === 'undated'
      ? {}
      : { year: String(yearOf(dating.date)), date: dateWords(dating.date) };
  return { kind: 'figure', programme: programme.get(figure.programme)?.shortName, ...date };
}
