/** The names of each letter on a page of their own, where one page of all would be too long. */

import { memoByContent } from '../../domain/entries/memo-by-content.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { links, partLinks } from '../../wording/frame/links.ts';
import type { Link } from '../../wording/frame/links.ts';
import { inParts, partWords } from '../../wording/frame/parts.ts';
import { namesArePerLetter } from '../../wording/search/parted-names.ts';
import { HOME } from '../frame/site.ts';
import type { PageHead } from '../frame/site.ts';
import { lettersOf } from './letters.ts';

export interface LetterPage {
  /** The end of its address: "b", "b/2". */
  readonly slug: string;
  readonly head: PageHead;
  readonly title: string;
  readonly lead: string;
  readonly links: readonly Link[];
}

/** The lines are shorter than those of other lists. */
const MOST_NAMES = 500;

/** None if all are on the page of the search. */
export const letterPages = memoByContent((content: SiteContent): readonly LetterPage[] => {
  if (!namesArePerLetter(content)) return [];
  const { terms, area } = content.site;
  return lettersOf(content).flatMap(({ id, name, links: all }) =>
    inParts(all, MOST_NAMES).map((part): LetterPage => {
      const { number, items } = part;
      const title = `Names with ${name}${partWords(part)}`;
      const lead = `Every ${terms.centre.one}, place, topic and page in ${area} that begins with ${name}, from “${items[0]?.text ?? ''}” to “${items.at(-1)?.text ?? ''}”.`;
      return {
        slug: number === 1 ? id : `${id}/${String(number)}`,
        head: {
          title,
          description: lead,
          path: partLinks.letter(id, number),
          crumbs: [HOME, { text: 'Search', to: links.search }],
          search: 'repeats others',
        },
        title,
        lead,
        links: items,
      };
    }),
  );
});

/** "A", "B, 1 of 2", … */
export function letterLinks(content: SiteContent): Link[] {
  return letterPages(content).map(({ title, head }) => ({
    text: title.replace(/^Names with /, ''),
    to: head.path,
  }));
}
