/** What changed on a day, one line each, with sources. */

import { contentIndex } from '../../../domain/entries/content-index.ts';
import { closureSpan } from '../../../domain/network/centre-histories.ts';
import type { DayOfChange } from '../../../domain/network/days-of-change.ts';
import type { TimelineEvent, Figure } from '../../../domain/entries/entry.ts';
import type { CentreChange } from '../../../domain/network/as-at.ts';
import { isOneDay } from '../../../domain/dates/partial-date.ts';
import type { Day } from '../../../domain/dates/partial-date.ts';
import type { SiteContent } from '../../../domain/entries/site-content.ts';
import { runsOf } from '../../../wording/sources/backing.ts';
import { eventLine } from '../../../wording/timeline/event-line.ts';
import type { EventLine } from '../../../wording/timeline/event-line.ts';
import { figureLine } from '../../../wording/figures/line.ts';
import type { FigureLine } from '../../../wording/figures/line.ts';
import { links } from '../../../wording/frame/links.ts';
import { capital, counted } from '../../../wording/frame/phrases.ts';
import type { Link } from '../../../wording/frame/links.ts';
import type { SourceMarks } from '../../../wording/sources/marks.ts';
import { centreGroups, centreLinks } from './centre-groups.ts';

export interface DayLines {
  readonly events: readonly EventLine[];
  readonly others: readonly DayLine[];
  /** Events without an exact day, listed here because it is the last day that their date can mean. */
  readonly spans: readonly EventLine[];
  readonly figures: readonly FigureLine[];
  /** "26 more figures of this day on the sheet"; undefined if all are listed. */
  readonly moreFigures: Link | undefined;
}

export interface DayLine {
  readonly text: string;
  readonly links: readonly Link[];
  readonly marks: readonly number[];
  /** "5 to 25": used instead of marks if there are many. */
  readonly runs?: string | undefined;
}

/** At most this many figures are listed. */
const MOST_FIGURES = 10;
/** If there are more marks than this, they are given as runs: "5 to 25". */
const MOST_MARKS = 6;

export function dayLines(content: SiteContent, change: DayOfChange, marks: SourceMarks): DayLines {
  const linesOf = (events: readonly TimelineEvent[]): EventLine[] =>
    events.map((event) => eventLine(content, event, marks));
  const figures = keyFiguresFirst(content, change.figures);
  const more = figures.length - MOST_FIGURES;
  // In the order of the page, so that source marks are in ascending order.
  return {
    events: linesOf(change.events.filter(({ date }) => isOneDay(date))),
    others: [
      ...centreLines(content, change, marks),
      ...undatedLines(content, change, marks),
      ...change.lots.map((lot) => ({
        text: `${capital(content.site.terms.lot.one)} awarded to: ${lot.awardedTo ?? 'not recorded'}.`,
        links: [{ text: lot.name, to: links.lot(lot.id) }],
        marks: marks.mark(lot.sources),
      })),
    ],
    spans: linesOf(change.events.filter(({ date }) => !isOneDay(date))),
    figures: figures.slice(0, MOST_FIGURES).map((figure) => figureLine(content, figure, marks)),
    moreFigures:
      more > 0
        ? {
            text: `${String(more)} more figures of this day on the sheet`,
            to: links.managementInformation,
          }
        : undefined,
  };
}

function centreLines(content: SiteContent, change: DayOfChange, marks: SourceMarks): DayLine[] {
  return centreGroups(content, [change]).map(({ text, when, dates, centres: named, sources }) => ({
    text:
      dates.length === 1 && dates[0] === change.day
        ? `${text}:`
        : `${text} (${when}; the exact day is not recorded):`,
    links: named,
    ...shortMarks(marks.mark(sources)),
  }));
}

function shortMarks(numbers: readonly number[]): Pick<DayLine, 'marks' | 'runs'> {
  return numbers.length > MOST_MARKS ? { marks: [], runs: runsOf(numbers) } : { marks: numbers };
}

/** Closures with only a span of days: the first and last day of the span, which no centre has as its own date. */
function undatedLines(content: SiteContent, change: DayOfChange, marks: SourceMarks): DayLine[] {
  const { day, network, centres } = change;
  const listed = new Set(
    centres.filter(({ event }) => event.kind === 'closed').map(({ centre }) => centre.id),
  );
  const { centre: term } = content.site.terms;
  const began = network.filter(({ to }) => to === 'closing');
  const ended = network.filter(
    ({ centre, from, to }) => from === 'closing' && to === 'closed' && !listed.has(centre),
  );
  const line = (of: readonly CentreChange[], words: string): DayLine[] => {
    if (of.length === 0) return [];
    const ids = of.map(({ centre }) => centre);
    return [
      {
        text: `${counted(ids.length, term)} ${words}`,
        links: centreLinks(content, ids),
        ...shortMarks(marks.mark(closureSources(content, ids, day))),
      },
    ];
  };
  return [
    ...line(began, 'may have closed on this day or later; the day is not recorded:'),
    ...line(ended, 'had closed by this day; the exact day is not recorded:'),
  ];
}

/** Sources of the centres' own closing dates; else those of the programme's closures on that day. */
function closureSources(content: SiteContent, ids: readonly string[], day: Day): string[] {
  const { centre, event } = contentIndex(content);
  const ofAll = content.programmes.flatMap((programme) => {
    const span = closureSpan(content, programme);
    const { announced = '', due = '' } = programme.closures ?? {};
    if (!span || day < span.first) return [];
    return event.get(day <= span.last ? announced : due)?.sources ?? [];
  });
  return [...new Set(ids.flatMap((id) => centre.get(id)?.closed?.sources ?? ofAll))];
}

/** The figures that programmes, the home page or the counts of centres name, before the others. */
function keyFiguresFirst(
  { site, programmes }: SiteContent,
  figures: readonly Figure[],
): readonly Figure[] {
  const named = [
    ...(site.centreCounts ?? []),
    ...site.homeFigures,
    ...programmes.flatMap(({ keyFigures }) => keyFigures ?? []),
  ];
  const rankOf = ({ id }: Figure): number => {
    const rank = named.indexOf(id);
    return rank === -1 ? named.length : rank;
  };
  return figures.toSorted((a, b) => rankOf(a) - rankOf(b));
}
