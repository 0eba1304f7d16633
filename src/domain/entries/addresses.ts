/** The addresses that entries have on the site, and those that they had under former ids. */

import { hasOwnPage } from '../places/place.ts';
import type { SiteContent } from './site-content.ts';
import { addressesOf } from './term.ts';

interface AddressOwner {
  readonly kind: Addressed['kind'];
  readonly id: string;
}

export interface EntryAddress {
  readonly at: AddressOwner;
  /** From the site's folder: "/centres/park-lane/", or a part of a page: "/questions/#cost". */
  readonly address: string;
}

export interface FormerAddress extends EntryAddress {
  /** Its id in the list of former ids. */
  readonly index: number;
  /** The address that the entry has now. */
  readonly leadsTo: string;
}

interface AddressedEntry {
  readonly id: string;
  readonly formerIds?: readonly string[] | undefined;
}

interface Addressed {
  readonly kind:
    | 'programmes'
    | 'centres'
    | 'lots'
    | 'figures'
    | 'sources'
    | 'places'
    | 'questions'
    | 'events'
    | 'conflicts';
  readonly entries: readonly AddressedEntry[];
  readonly addressOf: (id: string) => string;
}

/** Kinds of entry with an address; programmes have two. */
function addressed(content: SiteContent): Addressed[] {
  const { programmes, centres, lots, figures, sources, places } = content;
  const { questions, events, conflicts } = content;
  const first = addressesOf(content.site.terms);
  const below = (folder: string) => (id: string) => `${folder}${id}/`;
  const within = (page: string) => (id: string) => `${page}#${id}`;
  const withEvents = new Set(events.map(({ programme }) => programme));
  return [
    {
      kind: 'programmes',
      entries: programmes.filter(({ page }) => page),
      addressOf: below('/'),
    },
    {
      kind: 'programmes',
      entries: programmes.filter(({ id }) => withEvents.has(id)),
      addressOf: below('/timeline/programme/'),
    },
    { kind: 'centres', entries: centres, addressOf: below(`/${first.centres}/`) },
    { kind: 'lots', entries: lots, addressOf: below(`/${first.lots}/`) },
    { kind: 'figures', entries: figures, addressOf: below('/management-information/') },
    { kind: 'sources', entries: sources, addressOf: below('/sources/') },
    { kind: 'places', entries: places.filter(hasOwnPage), addressOf: below('/find/') },
    { kind: 'questions', entries: questions, addressOf: within('/questions/') },
    { kind: 'events', entries: events, addressOf: within('/timeline/') },
    { kind: 'conflicts', entries: conflicts, addressOf: within('/sources/') },
  ];
}

export function entryAddresses(content: SiteContent): EntryAddress[] {
  return addressed(content).flatMap(({ kind, entries, addressOf }) =>
    entries.map(({ id }) => ({ at: { kind, id }, address: addressOf(id) })),
  );
}

export function formerAddresses(content: SiteContent): FormerAddress[] {
  return addressed(content).flatMap(({ kind, entries, addressOf }) =>
    entries.flatMap(({ id, formerIds = [] }) =>
      formerIds.map((former, index) => ({
        at: { kind, id },
        address: addressOf(former),
        index,
        leadsTo: addressOf(id),
      })),
    ),
  );
}

/** Whether an address is that of a page, not of a part of one. */
export function isPageAddress(address: string): boolean {
  return address.endsWith('/');
}
