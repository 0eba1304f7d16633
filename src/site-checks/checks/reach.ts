/** Every page can be reached from the home page, in few steps. */

import { addressOnSite } from '../built-site.ts';
import type { BuiltSite, SiteProblem } from '../built-site.ts';

/** Links that a reader needs to follow from the home page at most. */
const MOST_STEPS = 3;

/** The page for addresses that are not there: nothing should link to it. */
const NOT_FOUND_PAGE = '/404.html';

export function checkReach(site: BuiltSite): SiteProblem[] {
  const steps = stepsFromHome(site);
  return site.pages
    .filter(({ address }) => address !== NOT_FOUND_PAGE)
    .flatMap(({ address }) => {
      const count = steps.get(address);
      if (count === undefined) return [{ address, message: 'no path of links leads here from /' }];
      return count > MOST_STEPS
        ? [
            {
              address,
              message: `lies ${String(count)} links from /; ${String(MOST_STEPS)} is the most`,
            },
          ]
        : [];
    });
}

function stepsFromHome(site: BuiltSite): ReadonlyMap<string, number> {
  const pages = new Map(site.pages.map((page) => [page.address, page]));
  const steps = new Map<string, number>();
  let ring = pages.has('/') ? ['/'] : [];
  for (let count = 0; ring.length > 0; count += 1) {
    for (const address of ring) steps.set(address, count);
    const next = ring.flatMap((address) =>
      (pages.get(address)?.links ?? []).map(
        (link) => addressOnSite(site, address, link)?.address ?? '',
      ),
    );
    ring = [...new Set(next)].filter((address) => pages.has(address) && !steps.has(address));
  }
  return steps;
}
