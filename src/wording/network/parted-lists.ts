/** Which lists of places are so long that each district has a page of its own for them. */

import { contentIndex } from '../../domain/entries/content-index.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { MOST_ON_A_PAGE } from '../frame/parts.ts';
import { links } from '../frame/links.ts';

/** Then the finder, the home page and the list of bases lead to the pages of the districts. */
export function listsArePerDistrict(content: SiteContent): boolean {
  return contentIndex(content).bases.length > MOST_ON_A_PAGE;
}

export function centresAreParted({ centres }: SiteContent): boolean {
  return centres.length > MOST_ON_A_PAGE;
}

/** Where a base stands in the list of all; its own page, where no page lists all. */
export function baseLink(content: SiteContent, id: string): string {
  return listsArePerDistrict(content) ? links.centre(id) : links.base(id);
}
