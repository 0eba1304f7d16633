/** The events of a procurement as milestones: plans are "scheduled", and only what happened is "met". */

import { contentIndex } from '../../domain/entries/content-index.ts';
import { dateWords } from '../../domain/dates/words.ts';
import type { TimelineEvent, Programme } from '../../domain/entries/entry.ts';
import { isFullDay, partialDate } from '../../domain/dates/partial-date.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { eventLine } from '../../wording/timeline/event-line.ts';
import { capital } from '../../wording/frame/phrases.ts';
import { sourceMarks } from '../../wording/sources/marks.ts';
import { endOfDay, startOfDay } from '../data/day-times.ts';
import type { Milestone } from './release.ts';

export function milestonesOf(content: SiteContent, { lots }: Programme): Milestone[] {
  const { event } = contentIndex(content);
  return (lots?.milestones ?? []).flatMap((id) => {
    const found = event.get(id);
    return found ? [milestoneOf(content, found)] : [];
  });
}

/** An imprecise date becomes the days that it can mean, and the description has its words. */
function milestoneOf(content: SiteContent, event: TimelineEvent): Milestone {
  const { first, last } = partialDate(event.date);
  const exact = isFullDay(event.date);
  const met = event.status === 'happened';
  return {
    id: event.id,
    title: event.title,
    description: descriptionOf(content, event),
    dueAfterDate: exact ? undefined : startOfDay(first),
    dueDate: endOfDay(last),
    dateMet: met && exact ? startOfDay(event.date) : undefined,
    dateModified: startOfDay(event.recorded),
    status: met ? 'met' : 'scheduled',
  };
}

function descriptionOf(content: SiteContent, event: TimelineEvent): string {
  const { detail, note, statusWords, sequel } = eventLine(content, event, sourceMarks(content));
  const when = event.status === 'happened' ? `on ${dateWords(event.date)}` : undefined;
  const status = [capital(statusWords), when].filter((part) => part !== undefined).join(' ');
  const outcome = [sequel?.lead, sequel?.text, sequel?.event?.text].filter(Boolean).join(' ');
  return [`${status}.`, detail, outcome === '' ? undefined : outcome, note]
    .filter((part) => part !== undefined)
    .join(' ');
}
