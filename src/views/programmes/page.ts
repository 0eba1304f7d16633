/** The page of a programme: its figures, charts, events and open questions, around its story. */

import type { MapPairView } from '../../charts/network/map-pair.ts';
import type { LotsChartGeometry } from '../../charts/programmes/lots.ts';
import { contentIndex } from '../../domain/entries/content-index.ts';
import { dateWords } from '../../domain/dates/words.ts';
import type { TimelineEvent, Programme, Question } from '../../domain/entries/entry.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { inOrder, tenseOf } from '../../domain/timeline/order.ts';
import { eventLine } from '../../wording/timeline/event-line.ts';
import type { EventLine } from '../../wording/timeline/event-line.ts';
import { feedLinks } from '../../wording/frame/feed-links.ts';
import { figureLines } from '../../wording/figures/line.ts';
import type { FigureLine } from '../../wording/figures/line.ts';
import { links } from '../../wording/frame/links.ts';
import { lotsChartOf } from './lots-chart.ts';
import { lotSumWords } from '../../wording/programmes/lot-counts.ts';
import { capital, counted } from '../../wording/frame/phrases.ts';
import { programmeCharts } from './charts.ts';
import type { ProgrammeChart } from './charts.ts';
import { programmeMarks } from '../../wording/programmes/marks.ts';
import { periodWords } from '../../wording/programmes/period-words.ts';
import { hasPage } from '../../wording/frame/has-page.ts';
import { HOME } from '../frame/site.ts';
import { thenAndNowMaps } from '../network/then-and-now-maps.ts';
import type { Link } from '../../wording/frame/links.ts';
import type { PageHead } from '../frame/site.ts';
import type { SourceLine } from '../../wording/sources/marks.ts';

export interface ProgrammePage {
  readonly head: PageHead;
  /** The page entry with the same id is its story. */
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly leadMarks: readonly number[];
  readonly note: string | undefined;
  /** "2011 to September 2019". */
  readonly period: string | undefined;
  /** Before and after, on the page of the programme that chose the bases. */
  readonly maps: MapPairView | undefined;
  readonly keyFigures: readonly FigureLine[];
  readonly charts: readonly ProgrammeChart[];
  readonly lots: ProgrammeLotsView | undefined;
  readonly events: readonly EventLine[];
  /** Of the folded parts: "12 figures", "18 events". */
  readonly counts: { readonly figures: string; readonly events: string };
  /** Questions, plans without an outcome, and disagreements; no empty sections. */
  readonly linkSections: readonly LinkSection[];
  readonly sources: readonly SourceLine[];
}

export interface LinkSection {
  readonly id: string;
  /** "4 questions". */
  readonly count: string;
  readonly title: string;
  readonly links: readonly Link[];
}

export interface ProgrammeLotsView {
  readonly sum: string;
  readonly chart: LotsChartGeometry;
  /** The page of all lots; undefined if none is described. */
  readonly all: Link | undefined;
}

const FIGURES = { one: 'figure', many: 'figures' };
const EVENTS = { one: 'event', many: 'events' };
const QUESTIONS = { one: 'question', many: 'questions' };
const PLANS = { one: 'plan', many: 'plans' };
const POINTS = { one: 'point', many: 'points' };

export function programmePage(content: SiteContent, programme: Programme): ProgrammePage {
  const marks = programmeMarks(content, programme);
  const leadMarks = marks.mark(programme.sources);
  const numbers = keyNumbers(content, programme);
  const events = inOrder(content.events.filter((event) => event.programme === programme.id));
  return {
    head: {
      title: programme.name,
      description: programme.summary,
      path: links.programme(programme.id),
      crumbs: [HOME],
      search: { kind: 'page', programme: programme.shortName },
      feeds: events.length > 0 ? feedLinks(links.programme(programme.id)) : undefined,
    },
    id: programme.id,
    title: programme.name,
    lead: programme.summary,
    leadMarks,
    note: programme.note,
    period: programme.period && capital(periodWords(programme.period, content.site.asOf)),
    maps: programme.basesPattern && thenAndNowMaps(content),
    keyFigures: figureLines(content, numbers, marks),
    charts: programmeCharts(content, programme, marks),
    lots: programmeLotsView(content, programme),
    counts: { figures: counted(numbers.length, FIGURES), events: counted(events.length, EVENTS) },
    events: events.map((event) => eventLine(content, event, marks)),
    linkSections: linkSections(content, programme, events),
    sources: marks.list(),
  };
}

function programmeLotsView(
  content: SiteContent,
  programme: Programme,
): ProgrammeLotsView | undefined {
  const sum = lotSumWords(content, programme);
  const chart = lotsChartOf(content, programme);
  const all = { text: `What we know about each ${content.site.terms.lot.one}`, to: links.lots() };
  return sum !== undefined && chart
    ? { sum, chart, all: hasPage(content, links.lots()) ? all : undefined }
    : undefined;
}

function linkSections(
  content: SiteContent,
  programme: Programme,
  events: readonly TimelineEvent[],
): LinkSection[] {
  const questions = content.questions.filter(({ topic }) => topic === programme.id);
  const open = questions.filter(({ answered }) => !answered);
  const answered = questions.filter((question) => question.answered);
  return [
    {
      id: 'questions',
      title: 'Questions people asked',
      links: questionLinks(answered),
      of: QUESTIONS,
    },
    {
      id: 'unanswered',
      title: 'Questions the sources do not answer',
      links: questionLinks(open),
      of: QUESTIONS,
    },
    {
      id: 'plans',
      title: 'Planned, with no outcome recorded',
      links: openEvents(content, events),
      of: PLANS,
    },
    {
      id: 'disagree',
      title: 'Where sources disagree',
      links: conflictLinks(content, programme),
      of: POINTS,
    },
  ]
    .filter(({ links: found }) => found.length > 0)
    .map(({ of, ...section }) => ({ ...section, count: counted(section.links.length, of) }));
}

function openEvents({ site }: SiteContent, events: readonly TimelineEvent[]): Link[] {
  return events
    .filter((event) => tenseOf(event, site.asOf) === 'planned, outcome not recorded')
    .map((event) => ({
      text: `${event.title} (planned for ${dateWords(event.date)})`,
      to: links.event(event.id),
    }));
}

function questionLinks(questions: readonly Question[]): Link[] {
  return questions.map(({ id, question }) => ({ text: question, to: links.question(id) }));
}

function conflictLinks(content: SiteContent, programme: Programme): Link[] {
  const { figure } = contentIndex(content);
  return content.conflicts
    .filter(
      ({ is, figures }) =>
        is === 'rival' && figures?.some((id) => figure.get(id)?.programme === programme.id),
    )
    .map(({ id, topic }) => ({ text: topic, to: links.conflict(id) }));
}

/** Its key figures without the dates, which its events tell. */
function keyNumbers(content: SiteContent, { keyFigures = [] }: Programme): string[] {
  const { figure } = contentIndex(content);
  return keyFigures.filter((id) => figure.get(id)?.unit !== 'date');
}
