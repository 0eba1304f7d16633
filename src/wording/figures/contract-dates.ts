/** From when to when the contract ran that a figure is about: each date planned or happened. */

import type { Figure } from '../../domain/entries/entry.ts';
import { contentIndex } from '../../domain/entries/content-index.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { eventLine } from '../timeline/event-line.ts';
import type { EventLine } from '../timeline/event-line.ts';
import type { SourceMarks } from '../sources/marks.ts';

/** Its start, the end of its first term and its end; empty for a figure of no contract. */
export function contractDates(
  content: SiteContent,
  figure: Figure,
  marks: SourceMarks,
): EventLine[] {
  const { event } = contentIndex(content);
  return content.programmes
    .flatMap(({ contracts = [] }) => contracts)
    .filter(({ figures = [] }) => figures.includes(figure.id))
    .flatMap(({ starts, firstTermEnds, ends }) => [starts, firstTermEnds ?? [], ends].flat())
    .flatMap((id) => event.get(id) ?? [])
    .map((each) => eventLine(content, each, marks));
}
