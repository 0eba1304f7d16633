/** The needs of a content, for the finder's box and the site's search. */

import { contentIndex } from '../../domain/entries/content-index.ts';
import type { Contact, Need } from '../../domain/entries/entry.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import type { ThingKind } from '../../domain/finder/index.ts';
import type { KnownNeeds, NeedRecord, NeedWay } from '../../domain/finder/need-record.ts';
import { datingWords } from '../../wording/frame/phrases.ts';
import { contactLink } from '../../wording/questions/contact-ways.ts';

export function knownNeeds(content: SiteContent): KnownNeeds {
  const named = new Set(content.needs.flatMap(({ contacts }) => contacts ?? []));
  const usable = content.contacts.flatMap((contact) => {
    const way = named.has(contact.id) ? wayTo(content, contact) : undefined;
    return way ? [{ id: contact.id, way }] : [];
  });
  const places = new Map(usable.map(({ id }, place) => [id, place]));
  return {
    needs: content.needs.map((need) => needRecord(content, need, places)),
    ways: usable.map(({ way }) => way),
    subject: {
      added: content.site.commonWords.needs.join(' '),
      spelt: content.site.commonWords.subject.join(' '),
    },
  };
}

const KINDS: Readonly<Record<NonNullable<Need['at']>[number], ThingKind>> = {
  bases: 'base',
  'family hubs': 'family hub',
  libraries: 'library',
};

function needRecord(
  content: SiteContent,
  { id, name, words, urgent, answer, question, contacts, at }: Need,
  places: ReadonlyMap<string, number>,
): NeedRecord {
  return {
    id,
    name,
    words,
    urgent: urgent || undefined,
    answer: answer?.text,
    dated: answer && datingWords(answer, contentIndex(content).source),
    question,
    ways: contacts?.flatMap((contact) => places.get(contact) ?? []),
    at: at?.map((place) => KINDS[place]),
  };
}

function wayTo(content: SiteContent, contact: Contact): NeedWay | undefined {
  const link = contactLink(contact);
  if (!link) return undefined;
  const { service, caution } = contact;
  return { service, ...link, caution, dated: datingWords(contact, contentIndex(content).source) };
}
