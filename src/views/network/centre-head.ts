/** The head of a centre's page. */

import { contentIndex } from '../../domain/entries/content-index.ts';
import type { Centre } from '../../domain/entries/entry.ts';
import { memoByContent } from '../../domain/entries/memo-by-content.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { distinctTitles } from '../../wording/frame/distinct-titles.ts';
import { bothEnds } from '../../wording/frame/document-title.ts';
import { links } from '../../wording/frame/links.ts';
import { HOME } from '../frame/site.ts';
import type { PageHead } from '../frame/site.ts';

/** Without its data and feeds. */
export function centreHead(content: SiteContent, centre: Centre, description: string): PageHead {
  const { terms } = content.site;
  return {
    title: titleOf(content, centre),
    shortTitle: shortTitles(content).get(centre.id),
    description,
    path: links.centre(centre.id),
    crumbs: [HOME, { text: `All ${terms.centre.many}`, to: links.centres() }],
    search: { kind: 'centre', district: contentIndex(content).district.get(centre.district) },
  };
}

/** With its town if others have the same name. */
function titleOf(content: SiteContent, { shortName, town }: Centre): string {
  const isShared = (contentIndex(content).centresNamed.get(shortName) ?? []).length > 1;
  return `${isShared ? `${shortName}, ${town}` : shortName}${whatOf(content)}`;
}

function whatOf({ site }: SiteContent): string {
  return ` ${site.terms.centre.one}`;
}

/** The names alone: that of the site beside them says what they are. */
const shortTitles = memoByContent((content: SiteContent) =>
  distinctTitles(
    content.site,
    content.centres.map((centre) => [centre.id, titleOf(content, centre)]),
    [(title, room) => bothEnds(title.slice(0, -whatOf(content).length), room)],
  ),
);
