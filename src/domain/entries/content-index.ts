/** Entries by id, and which belong together: used everywhere, computed once for each content. */

import { groupBy } from '../places/group-by.ts';
import type { Centre, Conflict, TimelineEvent, Figure, Lot, Programme, Source } from './entry.ts';
import type { HelpPlace } from './base.ts';
import { helpPlace } from './base.ts';
import { memoByContent } from './memo-by-content.ts';
import type { SiteContent } from './site-content.ts';

export interface ContentIndex {
  readonly source: ReadonlyMap<string, Source>;
  readonly centre: ReadonlyMap<string, Centre>;
  readonly event: ReadonlyMap<string, TimelineEvent>;
  readonly figure: ReadonlyMap<string, Figure>;
  readonly programme: ReadonlyMap<string, Programme>;
  /** Names of districts, audiences, topics and figure groups by id. */
  readonly district: ReadonlyMap<string, string>;
  readonly audience: ReadonlyMap<string, string>;
  readonly topic: ReadonlyMap<string, string>;
  readonly figureGroup: ReadonlyMap<string, string>;
  /** The lots that a centre is known to be in, by the centre's id. */
  readonly lotsOfCentre: ReadonlyMap<string, readonly Lot[]>;
  /** The events whose text names a centre, by the centre's id. */
  readonly eventsOfCentre: ReadonlyMap<string, readonly TimelineEvent[]>;
  /** The event that replaced an event, by the id of the one replaced. */
  readonly replacementOf: ReadonlyMap<string, TimelineEvent>;
  /** The figures that a figure replaced, by its id. */
  readonly figuresReplacedBy: ReadonlyMap<string, readonly Figure[]>;
  readonly conflictsOfFigure: ReadonlyMap<string, readonly Conflict[]>;
  readonly conflictsOfCentre: ReadonlyMap<string, readonly Conflict[]>;
  /** The centres that share a short name, by that name. */
  readonly centresNamed: ReadonlyMap<string, readonly Centre[]>;
  /**
   * Where families find help, bases and open centres alike, in the order of pages: by district as
   * the site lists them, then by name.
   */
  readonly bases: readonly HelpPlace[];
}

/** The index of a content; the same object for the same content. */
export const contentIndex = /* @__PURE__ */ memoByContent(buildIndex);

function buildIndex(content: SiteContent): ContentIndex {
  const { site } = content;
  return {
    source: byId(content.sources),
    centre: byId(content.centres),
    event: byId(content.events),
    figure: byId(content.figures),
    programme: byId(content.programmes),
    district: namesById(site.districts),
    audience: namesById(site.audiences),
    topic: namesById(site.topics),
    figureGroup: namesById(site.figureGroups),
    lotsOfCentre: grouped(content.lots, (lot) => lot.centres),
    eventsOfCentre: grouped(content.events, (event) => event.centres ?? []),
    replacementOf: new Map(
      content.events.flatMap((event) => (event.supersedes ? [[event.supersedes, event]] : [])),
    ),
    figuresReplacedBy: grouped(content.figures, ({ supersededBy }) =>
      supersededBy === undefined ? [] : [supersededBy],
    ),
    conflictsOfFigure: grouped(content.conflicts, (conflict) => conflict.figures ?? []),
    conflictsOfCentre: grouped(content.conflicts, (conflict) => conflict.centres ?? []),
    centresNamed: groupBy(content.centres, ({ shortName }) => shortName),
    bases: basesInOrder(content),
  };
}

function basesInOrder({ centres, site }: SiteContent): HelpPlace[] {
  const rank = new Map(site.districts.map(({ id }, index) => [id, index]));
  const rankOf = (base: HelpPlace): number => rank.get(base.district) ?? rank.size;
  return centres
    .flatMap((centre) => helpPlace(centre) ?? [])
    .sort((a, b) => rankOf(a) - rankOf(b) || a.help.name.localeCompare(b.help.name, 'en-GB'));
}

function byId<T extends { readonly id: string }>(entries: readonly T[]): Map<string, T> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

function namesById(
  entries: readonly { readonly id: string; readonly name: string }[],
): Map<string, string> {
  return new Map(entries.map(({ id, name }) => [id, name]));
}

function grouped<T>(
  entries: readonly T[],
  idsOf: (entry: T) => readonly string[],
): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    for (const id of idsOf(entry)) groups.set(id, [...(groups.get(id) ?? []), entry]);
  }
  return groups;
}
