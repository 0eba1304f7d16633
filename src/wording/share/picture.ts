/** The picture that stands for the site where a link to it is shared: its size, and what it shows in words. */

import { isHelpPlace } from '../../domain/entries/base.ts';
import { contentIndex } from '../../domain/entries/content-index.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { counted } from '../frame/phrases.ts';

/** The size that social networks ask for. */
export const PICTURE = { width: 1200, height: 630 };

/** What the map marks: "15 bases", or "4 children's centres"; undefined if it has nothing to mark. */
export function markedWords(content: SiteContent): string | undefined {
  const { terms } = content.site;
  const bases = contentIndex(content).bases.filter(({ point }) => point);
  const open = content.centres.filter((centre) => isHelpPlace(centre) && centre.point);
  if (open.length === 0) return undefined;
  return bases.length > 0 ? counted(bases.length, terms.base) : counted(open.length, terms.centre);
}

/** What a reader who cannot see it is told. */
export function pictureWords(content: SiteContent): string {
  const { name, area } = content.site;
  const marked = markedWords(content);
  return marked === undefined ? name : `${name}. A map of ${area} with ${marked}.`;
}
