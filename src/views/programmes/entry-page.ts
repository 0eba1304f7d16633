/** The top-level pages whose address is an entry's id: programmes, and prose about the site. */

import type { SiteContent } from '../../domain/entries/site-content.ts';
import { programmePage } from './page.ts';
import type { ProgrammePage } from './page.ts';
import { prosePage, prosePages } from '../questions/prose-page.ts';
import type { ProsePage } from '../questions/prose-page.ts';
import type { PageHead } from '../frame/site.ts';

/** One of the two is given. */
export interface EntryPage {
  readonly head: PageHead;
  readonly programme?: ProgrammePage;
  readonly prose?: ProsePage;
}

/** The ids of the entries that have such a page. */
export function entryPaths(content: SiteContent): string[] {
  const programmes = content.programmes.filter(({ page }) => page);
  return [...programmes, ...prosePages(content)].map(({ id }) => id);
}

/** @throws {RangeError} if the id is not one of entryPaths */
export function entryPage(content: SiteContent, id: string): EntryPage {
  const entry = content.programmes.find((programme) => programme.page && programme.id === id);
  if (entry) {
    const programme = programmePage(content, entry);
    return { head: programme.head, programme };
  }
  const page = prosePages(content).find((each) => each.id === id);
  if (!page) throw new RangeError(`no page for the entry ${id}`);
  const prose = prosePage(content, page);
  return { head: prose.head, prose };
}
