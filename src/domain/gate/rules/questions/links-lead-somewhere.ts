/**
 * Links in prose lead to pages that exist. Links to a part of a page, and to lists that some sites
 * leave out, are checked after the build.
 */

import { nearMatch } from '../../near-match.ts';
import type { RuleProblem } from '../../problem.ts';
import type { Kind } from '../../../entries/kinds.ts';
import type { SiteContent } from '../../../entries/site-content.ts';
import { FIXED_ADDRESSES } from '../entries/fixed-addresses.ts';

/** The lists whose entries have pages below the address of the list. */
const LISTS: readonly string[] = ['centres', 'lots', 'sources'] satisfies readonly Kind[];

/** The address in "[words](/address/)", up to its fragment. */
const LINK = /\]\((\/[^)\s#?]*)/g;

export function linksLeadSomewhere(content: SiteContent): RuleProblem[] {
  const pages = [
    ...FIXED_ADDRESSES,
    ...content.programmes.filter(({ page }) => page).map(({ id }) => id),
  ].map((part) => `/${part}/`);
  return (['questions', 'pages'] as const).flatMap((kind) =>
    content[kind].flatMap(({ id, body }) =>
      [...body.matchAll(LINK)].flatMap(([, address = '']): RuleProblem[] => {
        const meant = meantBy(address, pages, content);
        if (meant === address) return [];
        return [
          {
            kind: 'reference-unknown',
            at: { kind, id },
            path: ['body'],
            words: address,
            found: `a link to "${address}"`,
            expected: 'the address of a page of this site, which ends with a slash',
            fix:
              meant === undefined
                ? 'copy the address of the page, from the first slash on'
                : `write "${meant}"`,
            basedOn: LISTS.includes(listOf(address)) ? [listOf(address) as Kind] : ['programmes'],
          },
        ];
      }),
    ),
  );
}

/**
 * The address itself if there is such a page, else the similar one that was probably meant;
 * undefined if there is none.
 */
function meantBy(
  address: string,
  pages: readonly string[],
  content: SiteContent,
): string | undefined {
  if (address === '/' || /\.[a-z]+$/.test(address)) return address;
  const whole = address.endsWith('/') ? address : `${address}/`;
  const list = listOf(address);
  if (!pages.includes(`/${list}/`)) return nearMatch(whole, pages);
  if (!LISTS.includes(list) || whole === `/${list}/`) return whole;
  const entries = content[list as 'centres' | 'lots' | 'sources'].map(
    ({ id }) => `/${list}/${id}/`,
  );
  const own = entries.find((entry) => whole.startsWith(entry));
  return own === undefined ? nearMatch(whole, entries) : whole;
}

/** "/centres/park-lane/" → "centres". */
function listOf(address: string): string {
  return address.split('/')[1] ?? '';
}
