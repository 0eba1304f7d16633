/** Family hub sites on the page of all bases: what they are, where, and how sure that is. */

import { baseLink } from '../../wording/network/parted-lists.ts';
import { contentIndex } from '../../domain/entries/content-index.ts';
import type { FamilyHub } from '../../domain/entries/entry.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { addressWords } from '../../wording/places/address.ts';
import { sureNotes } from '../places/sure-notes.ts';
import type { SureNote } from '../places/sure-notes.ts';
import { backingOf } from '../../wording/sources/backing.ts';
import type { ReachLine } from '../../domain/finder/index.ts';
import { withArticle } from '../../domain/entries/term.ts';
import { visitLinesOf } from '../../wording/whats-on/visit-lines.ts';
import type { Link } from '../../wording/frame/links.ts';
import { capital, counted } from '../../wording/frame/phrases.ts';
import type { SourceMarks } from '../../wording/sources/marks.ts';

export interface HubItem {
  readonly id: string;
  readonly name: string;
  /** Its address; undefined if it is that of its base. */
  readonly detail: string | undefined;
  /** The base that has the same postcode. */
  readonly base: Link | undefined;
  /** How to reach it, when it is open and what is on there. */
  readonly lines: readonly ReachLine[];
}

export interface HubList {
  readonly title: string;
  readonly lead: string;
  readonly items: readonly HubItem[];
}

export function hubsOf(content: SiteContent): HubList | undefined {
  const { familyHubs, site } = content;
  if (familyHubs.length === 0) return undefined;
  return {
    title: capital(site.terms.familyHub.many),
    lead: hubsLead(content),
    items: familyHubs.map((hub) => hubItem(content, hub)),
  };
}

function hubsLead({ site, familyHubs }: SiteContent): string {
  const { familyHub, base } = site.terms;
  const all = familyHubs.length;
  const shared = familyHubs.filter((hub) => hub.base !== undefined).length;
  const has = `${site.area} has ${counted(all, familyHub)}, of a different, national programme.`;
  const not = all === 1 ? `It is not ${withArticle(base)}` : `They are not ${base.many}`;
  if (shared === 0) return `${has} ${not}.`;
  if (all === 1) return `${has} ${not}, but it has the same postcode as one.`;
  const some = shared === 1 ? '1 of them has' : `${String(shared)} of them have`;
  return `${has} ${not}, but ${some} the same postcode as one.`;
}

function hubItem(content: SiteContent, hub: FamilyHub): HubItem {
  const base = hub.base === undefined ? undefined : contentIndex(content).centre.get(hub.base);
  return {
    id: hub.id,
    name: hub.name,
    detail: base?.base ? undefined : addressWords(hub),
    lines: visitLinesOf(content, 'familyHub', hub.id),
    base: base?.base && { text: base.base.name, to: baseLink(content, base.id) },
  };
}

export function hubNotes(content: SiteContent, marks: SourceMarks): SureNote[] {
  const { familyHubs, site } = content;
  if (familyHubs.length === 0) return [];
  const { dating, sources } = backingOf(content, familyHubs, marks);
  return [
    ...sureNotes(
      familyHubs.map(({ name, note, address }) => ({
        name,
        notes: [note ?? (address === undefined ? 'Its street address is not given.' : [])].flat(),
      })),
    ),
    { of: capital(site.terms.familyHub.many), notes: [`${dating}. Sources: ${sources}.`] },
  ];
}
