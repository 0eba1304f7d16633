/** What was added or corrected on this site since a day: changes of the site, not of the network. */

import { dateWords } from '../../../domain/dates/words.ts';
import { memoByContent } from '../../../domain/entries/memo-by-content.ts';
import type { Day } from '../../../domain/dates/partial-date.ts';
import type { SiteContent } from '../../../domain/entries/site-content.ts';
import { links } from '../../../wording/frame/links.ts';
import { counted, listWords } from '../../../wording/frame/phrases.ts';
import type { Link } from '../../../wording/frame/links.ts';

export interface RecordedDay {
  /** "22 November 2026: 53 children's centres, 126 events and 241 figures." */
  readonly text: string;
  /** The entries by name; empty if there are many. */
  readonly entries: readonly Link[];
}

/** If a day has more entries than this, they are only counted. */
const MOST_NAMED = 12;
/** At most this many days are listed. */
const MOST_DAYS = 10;

interface RecordedEntry {
  readonly kind: 'centre' | 'event' | 'figure' | 'question';
  readonly recorded: Day;
  readonly link: Link;
}

/** The newest day first. */
export function recordedSince(content: SiteContent, day: Day): RecordedDay[] {
  return recordedDays(content)
    .filter(([recorded]) => recorded > day)
    .slice(0, MOST_DAYS)
    .map(([recorded, entries]) => ({
      text: `${dateWords(recorded)}: ${countWords(content, entries)}.`,
      entries: entries.length > MOST_NAMED ? [] : entries.map(({ link }) => link),
    }));
}

const recordedDays = memoByContent((content: SiteContent): [Day, RecordedEntry[]][] => {
  const { centres, events, figures, questions } = content;
  const entries: RecordedEntry[] = [
    ...centres.map(({ id, recorded, shortName }) => ({
      kind: 'centre' as const,
      recorded,
      link: { text: shortName, to: links.centre(id) },
    })),
    ...events.map(({ id, recorded, title }) => ({
      kind: 'event' as const,
      recorded,
      link: { text: title, to: links.event(id) },
    })),
    ...figures.map(({ id, recorded, label }) => ({
      kind: 'figure' as const,
      recorded,
      link: { text: label, to: links.figure(id) },
    })),
    ...questions.map(({ id, recorded, question }) => ({
      kind: 'question' as const,
      recorded,
      link: { text: question, to: links.question(id) },
    })),
  ];
  return [...Map.groupBy(entries, ({ recorded }) => recorded)].sort(([a], [b]) => (a > b ? -1 : 1));
});

function countWords({ site }: SiteContent, entries: readonly RecordedEntry[]): string {
  const terms = {
    centre: site.terms.centre,
    event: { one: 'event', many: 'events' },
    figure: { one: 'figure', many: 'figures' },
    question: { one: 'question', many: 'questions' },
  };
  const byKind = Map.groupBy(entries, ({ kind }) => kind);
  return listWords([...byKind].map(([kind, own]) => counted(own.length, terms[kind])));
}
