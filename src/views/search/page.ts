/** The search, and everything on the site from A to Z. */

import type { SiteContent } from '../../domain/entries/site-content.ts';
import { namesArePerLetter } from '../../wording/search/parted-names.ts';
import { links } from '../../wording/frame/links.ts';
import { HOME } from '../frame/site.ts';
import type { Link } from '../../wording/frame/links.ts';
import type { PageHead } from '../frame/site.ts';
import { lettersOf } from './letters.ts';
import type { Letter } from './letters.ts';
import { letterLinks } from './letter-pages.ts';

export interface SearchPage {
  readonly head: PageHead;
  readonly title: string;
  readonly aToZ: { readonly title: string; readonly lead: string };
  readonly letters: readonly Letter[];
  /** To the page of each letter, where one page would be too long. */
  readonly pages: readonly Link[];
}

export function searchPage(content: SiteContent): SearchPage {
  const { terms, area } = content.site;
  const lots = content.lots.length > 0 ? `${terms.lot.one}, ` : '';
  const lead = `Every ${terms.centre.one}, place, ${lots}topic and page on this site, by its first letter.`;
  const perLetter = namesArePerLetter(content);
  return {
    head: {
      title: `Search, and A to Z of ${area}`,
      description: `Search this site by its words. ${lead}`,
      path: links.search,
      crumbs: [HOME],
      search: 'repeats others',
    },
    title: 'Search',
    aToZ: { title: 'Everything from A to Z', lead },
    letters: perLetter ? [] : lettersOf(content),
    pages: perLetter ? letterLinks(content) : [],
  };
}
