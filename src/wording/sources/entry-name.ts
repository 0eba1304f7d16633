/** What an entry is called on the site, and where a reader finds it. */

import type { Entry } from '../../domain/entries/entry.ts';
import type { Kind } from '../../domain/entries/kinds.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { links, whatsOnLinks } from '../frame/links.ts';
import type { Link } from '../frame/links.ts';

const NAMES: { readonly [K in Kind]: (entry: Entry<K>) => Link } = {
  centres: ({ id, shortName }) => ({ text: shortName, to: links.centre(id) }),
  conflicts: ({ id, topic }) => ({ text: topic, to: links.conflict(id) }),
  contacts: ({ service }) => ({ text: service, to: links.help }),
  events: ({ id, title }) => ({ text: title, to: links.event(id) }),
  familyHubs: ({ name }) => ({ text: name, to: links.bases() }),
  figures: ({ id, label }) => ({ text: label, to: links.figure(id) }),
  libraries: ({ name, district }) => ({ text: name, to: links.district(district) }),
  lots: ({ id, name }) => ({ text: name, to: links.lot(id) }),
  needs: ({ id, name }) => ({ text: name, to: links.need(id) }),
  pages: ({ id, title }) => ({ text: title, to: links.programme(id) }),
  programmes: ({ id, name, page }) => ({
    text: name,
    to: page ? links.programme(id) : links.timelineProgramme(id),
  }),
  questions: ({ id, question }) => ({ text: question, to: links.question(id) }),
  sources: ({ id, title }) => ({ text: title, to: links.source(id) }),
  sums: ({ explanation }) => ({ text: explanation, to: links.managementInformation }),
  synonyms: ({ id }) => ({ text: id, to: links.search }),
  venues: ({ name }) => ({ text: name, to: whatsOnLinks.page }),
};

/** @throws RangeError if there is no such entry */
export function entryName(content: SiteContent, kind: Kind, id: string): Link {
  const entry = content[kind].find((each) => each.id === id);
  if (!entry) throw new RangeError(`there is no entry ${kind}/${id}`);
  // Types cannot express that an entry of a kind fits the function of that kind.
  return NAMES[kind](entry as never);
}
