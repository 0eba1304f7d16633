/** The page of corrections: what was changed, from what to what and why, the newest first. */

import { entryChanges } from '../../domain/entries/changes.ts';
import type { EntryChange } from '../../domain/entries/changes.ts';
import { CHANGE_REASONS } from '../../domain/entries/schemas/history.ts';
import type { Change } from '../../domain/entries/schemas/history.ts';
import { dateWords } from '../../domain/dates/words.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { newsLinks } from '../../wording/frame/feed-links.ts';
import { links } from '../../wording/frame/links.ts';
import type { Link } from '../../wording/frame/links.ts';
import { counted, listWords } from '../../wording/frame/phrases.ts';
import { entryName } from '../../wording/sources/entry-name.ts';
import { HOME } from '../frame/site.ts';
import type { PageHead } from '../frame/site.ts';

export interface CorrectionsPage {
  readonly head: PageHead;
  readonly title: string;
  /** "59 corrections: 50 for a mistake of ours, …"; or that none has been made. */
  readonly lead: string;
  readonly days: readonly CorrectionDay[];
}

export interface CorrectionDay {
  /** "26 November 2026" */
  readonly day: string;
  readonly groups: readonly CorrectionGroup[];
}

export interface CorrectionGroup {
  /** "Our mistakes (50)" */
  readonly title: string;
  readonly lines: readonly CorrectionLine[];
}

export interface CorrectionLine {
  readonly entry: Link;
  readonly was: string;
  readonly is: string;
}

type Reason = Change['why'];

const REASON_WORDS: Readonly<Record<Reason, { group: string; one: string; many: string }>> = {
  'our mistake': { group: 'Our mistakes', one: 'mistake of ours', many: 'mistakes of ours' },
  'newer source': { group: 'Newer sources', one: 'newer source', many: 'newer sources' },
  'clearer words': {
    group: 'Clearer words',
    one: 'fact in clearer words',
    many: 'facts in clearer words',
  },
};

export function correctionsPage(content: SiteContent): CorrectionsPage {
  const changes = entryChanges(content);
  const lead = leadOf(changes);
  return {
    head: {
      title: 'Corrections',
      description: `What was changed on this site, from what to what and why. ${lead}`,
      path: links.corrections,
      crumbs: [HOME],
      feeds: changes.length > 0 ? newsLinks(links.corrections) : undefined,
      search: { kind: 'page' },
    },
    title: 'Corrections',
    lead,
    days: [...Map.groupBy(changes, ({ change }) => change.day)].map(([day, ofDay]) => ({
      day: dateWords(day),
      groups: groupsOf(content, ofDay),
    })),
  };
}

function leadOf(changes: readonly EntryChange[]): string {
  if (changes.length === 0) return 'No fact has been corrected since it was first published here.';
  const counts = byReason(changes).map(([reason, of]) => counted(of.length, REASON_WORDS[reason]));
  const all = counted(changes.length, { one: 'correction', many: 'corrections' });
  return `${all}: ${listWords(counts)}.`;
}

function groupsOf(content: SiteContent, changes: readonly EntryChange[]): CorrectionGroup[] {
  return byReason(changes).map(([reason, of]) => ({
    title: `${REASON_WORDS[reason].group} (${String(of.length)})`,
    lines: of.map(({ kind, id, change }) => ({
      entry: entryName(content, kind, id),
      was: change.was,
      is: change.is,
    })),
  }));
}

/** Reasons without a change are left out. */
function byReason(changes: readonly EntryChange[]): [Reason, readonly EntryChange[]][] {
  const groups = Map.groupBy(changes, ({ change }) => change.why);
  return CHANGE_REASONS.flatMap((reason) => {
    const of = groups.get(reason);
    return of ? [[reason, of] as [Reason, readonly EntryChange[]]] : [];
  });
}
