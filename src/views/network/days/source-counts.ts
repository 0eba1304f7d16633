/** What the sources count on a day, to compare with our count by the centres' dates. */

import { closureSpan } from '../../../domain/network/centre-histories.ts';
import { contentIndex } from '../../../domain/entries/content-index.ts';
import { dateWords } from '../../../domain/dates/words.ts';
import { figureWords } from '../../../domain/figures/words.ts';
import type { Conflict, Figure } from '../../../domain/entries/entry.ts';
import { centreCountOn, figureDay } from '../../../domain/figures/on-day.ts';
import type { Day } from '../../../domain/dates/partial-date.ts';
import type { SiteContent } from '../../../domain/entries/site-content.ts';
import { links } from '../../../wording/frame/links.ts';
import { datingWords } from '../../../wording/frame/phrases.ts';
import type { Link } from '../../../wording/frame/links.ts';
import type { SourceMarks } from '../../../wording/sources/marks.ts';
import type { DayLine } from './lines.ts';

/** The newest count of all centres by then, and how many were to close by which date. */
export function sourceCounts(content: SiteContent, day: Day, marks: SourceMarks): DayLine[] {
  const count = centreCountOn(content, day);
  const lines = count ? countLines(content, count, marks) : [];
  return [...lines, ...closureLines(content, day, count, marks)];
}

function countLines(content: SiteContent, figure: Figure, marks: SourceMarks): DayLine[] {
  const { source, conflictsOfFigure } = contentIndex(content);
  const conflicts = conflictsOfFigure.get(figure.id) ?? [];
  const line = (text: string, chosen: readonly Conflict[]): DayLine[] => {
    const to = chosen.map(({ id, topic }): Link => ({ text: topic, to: links.conflict(id) }));
    return to.length > 0 ? [{ text, links: to, marks: [] }] : [];
  };
  return [
    {
      text: `The sources count ${figureWords(figure)}, ${datingWords(figure, source)}:`,
      links: [{ text: figure.label, to: links.figure(figure.id) }],
      marks: marks.mark(figure.sources),
    },
    ...line(
      'Sources disagree:',
      conflicts.filter(({ is }) => is === 'rival'),
    ),
    ...line(
      'Of other days, or counted in other ways:',
      conflicts.filter(({ is }) => is !== 'rival'),
    ),
  ];
}

/** "The sources say that 38 were to close by October 2019", until there is a later count. */
function closureLines(
  content: SiteContent,
  day: Day,
  count: Figure | undefined,
  marks: SourceMarks,
): DayLine[] {
  const { event, figure } = contentIndex(content);
  return content.programmes.flatMap((programme) => {
    const span = closureSpan(content, programme);
    const due = event.get(programme.closures?.due ?? '');
    const closing = figure.get(programme.closures?.figure ?? '');
    if (!span || !due || !closing || day < span.first) return [];
    if (count && (figureDay(content, count) ?? '') > span.first) return [];
    return [
      {
        text: `The sources say that ${figureWords(closing)} were to close by ${dateWords(due.date)}:`,
        links: [{ text: closing.label, to: links.figure(closing.id) }],
        marks: marks.mark(closing.sources),
      },
    ];
  });
}
