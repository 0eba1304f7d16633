/** Every page of words is one that a site has: about itself, or the story of a programme. */

import { pageIds, SITE_PAGES } from '../../../entries/schemas/page.ts';
import type { RuleProblem } from '../../problem.ts';
import type { Entries } from '../../../entries/site-content.ts';

export function pagesAreShown({ pages, programmes }: Entries): RuleProblem[] {
  const shown = pageIds(programmes);
  return pages
    .filter(({ id }) => !shown.includes(id))
    .map(({ id }) => ({
      kind: 'page-unshown',
      at: { kind: 'pages', id },
      path: [],
      found: `a page with the id "${id}", which the site shows nowhere`,
      expected: `${SITE_PAGES.map((page) => `"${page}"`).join(', ')} or the id of a programme with "page: true"`,
      fix: 'move its words to a question, or to the page where readers look for them',
      basedOn: ['programmes'],
    }));
}
