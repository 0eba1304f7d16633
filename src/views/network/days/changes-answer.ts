/** What changed from one day to another, exactly as the page prints it. */

import { changesBetween } from '../../../domain/network/changes-between.ts';
import { dateWords } from '../../../domain/dates/words.ts';
import { countNetwork } from '../../../domain/network/as-at.ts';
import type { Network } from '../../../domain/network/as-at.ts';
import { dayBefore } from '../../../domain/dates/partial-date.ts';
import type { Day } from '../../../domain/dates/partial-date.ts';
import type { Link } from '../../../wording/frame/links.ts';
import type { AskedDays } from './changes-asked.ts';
import type { ChangesIndex, DatedEvent } from '../../../exports/browser-files/changes-wire.ts';
import { dayLinks } from '../../../wording/frame/links.ts';
import { differenceGroups } from '../../../wording/network/difference.ts';
import { numbered, openWords } from '../../../wording/network/openness.ts';

export interface ChangesAnswer {
  readonly title: string;
  /** The network before and after, each with a link to the page of the latest change up to then. */
  readonly ends: readonly AnswerLine[];
  /** A sentence that nothing changed; undefined if something did. */
  readonly nothing: string | undefined;
  readonly parts: readonly AnswerPart[];
  /** Folded under their count, because there are many. */
  readonly figures: AnswerPart | undefined;
}

export interface AnswerPart {
  readonly title: string;
  readonly lines: readonly AnswerLine[];
}

export interface AnswerLine {
  /** Precedes the links. */
  readonly text: string;
  readonly links: readonly Link[];
}

export function changesAnswer(index: ChangesIndex, { from, to }: AskedDays): ChangesAnswer {
  const { before, after, difference, events, figures } = changesBetween(index, from, to);
  const eventLines = (of: DatedEvent['status']): AnswerLine[] =>
    events.filter(({ status }) => status === of).map(eventLine);
  const parts: AnswerPart[] = [
    {
      title: 'The network',
      lines: differenceGroups(difference, index.terms).map(({ text, centres }) => ({
        text: `${text}:`,
        links: centres.flatMap((id) => index.centres.get(id) ?? []),
      })),
    },
    { title: 'What happened', lines: eventLines('happened') },
    { title: 'What was planned', lines: eventLines('planned') },
    { title: 'What was replaced', lines: eventLines('superseded') },
  ].filter(({ lines }) => lines.length > 0);
  const isNothing = parts.length === 0 && figures.length === 0;
  return {
    title: from === to ? `On ${dateWords(from)}` : `From ${dateWords(`${from}/${to}`)}`,
    ends: [
      endLine(index, `At the start of ${dateWords(from)}`, dayBefore(from), before),
      endLine(index, `At the end of ${dateWords(to)}`, to, after),
    ],
    nothing: isNothing ? 'We have no record of any change in this time.' : undefined,
    parts,
    figures:
      figures.length > 0
        ? {
            title: numbered(figures.length, FIGURES),
            lines: figures.map((link) => ({ text: '', links: [link] })),
          }
        : undefined,
  };
}

const FIGURES = {
  one: 'figure dated in this time',
  many: 'figures dated in this time',
};

function endLine(
  { days, terms }: ChangesIndex,
  when: string,
  day: Day,
  network: Network,
): AnswerLine {
  const page = days.filter((each) => each <= day).at(-1);
  return {
    text: `${when}: ${openWords(countNetwork(network), terms)}`,
    links:
      page === undefined
        ? []
        : [{ text: `The network on ${dateWords(day)}`, to: dayLinks.asAtDay(page) }],
  };
}

function eventLine({ text, to, date }: DatedEvent): AnswerLine {
  return { text: `${dateWords(date)}:`, links: [{ text, to }] };
}
