/** The entries on long pages as records of the search: each links to its own line. */

import { listsArePerDistrict } from '../network/parted-lists.ts';
import type { Conflict, TimelineEvent, Question } from '../../domain/entries/entry.ts';
import { contentIndex } from '../../domain/entries/content-index.ts';
import { dateWords } from '../../domain/dates/words.ts';
import { yearOf } from '../../domain/dates/partial-date.ts';
import type { SearchEntry } from '../../domain/search/entry.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { addressesOf } from '../../domain/entries/term.ts';
import { links } from '../frame/links.ts';

export function searchEntries(content: SiteContent): SearchEntry[] {
  return [
    // Where no page lists all bases, the page of each is its record.
    ...(listsArePerDistrict(content) ? [] : baseEntries(content)),
    ...content.events.map((event) => eventEntry(content, event)),
    ...content.questions.map((question) => questionEntry(content, question)),
    ...content.conflicts.map(conflictEntry),
  ];
}

function baseEntries(content: SiteContent): SearchEntry[] {
  const index = contentIndex(content);
  // This runs outside Vite, where `links` does not know the addresses that the terms give.
  const page = `${links.home}${addressesOf(content.site.terms).bases}/`;
  return index.bases.map(({ id, help, district }) => ({
    to: `${page}#${id}`,
    title: help.name,
    tags: { kind: 'base', district: index.district.get(district) },
  }));
}

function eventEntry(content: SiteContent, event: TimelineEvent): SearchEntry {
  const index = contentIndex(content);
  return {
    to: links.event(event.id),
    title: event.title,
    tags: {
      kind: 'event',
      audience: audienceNames(content, event.audience),
      programme: index.programme.get(event.programme)?.shortName,
      year: String(yearOf(event.date)),
      date: dateWords(event.date),
    },
  };
}

function questionEntry(content: SiteContent, question: Question): SearchEntry {
  return {
    to: links.question(question.id),
    title: question.question,
    tags: { kind: 'question', audience: audienceNames(content, question.audience) },
  };
}

/** Disagreements are on the page of sources, so they have its kind. */
function conflictEntry({ id, topic }: Conflict): SearchEntry {
  return { to: links.conflict(id), title: topic, tags: { kind: 'source' } };
}

function audienceNames(content: SiteContent, ids: readonly string[]): string[] {
  const { audience } = contentIndex(content);
  return ids.map((id) => audience.get(id) ?? id);
}
