/** Every page can be reached from the home page by a few links. */

import { addressOnSite } from '../built-site.ts';
import type { BuiltSite, SiteProblem } from '../built-site.ts';

/** The most links between the home page and any page. */
const MOST_STEPS = 3;

export function checkReach(site: BuiltSite): SiteProblem[] {
  const steps = stepsFromHome(site);
  return (
    site.pages
      // That of unknown addresses and those of former ones: nothing should link to them.
      .filter(({ hidden }) => !hidden)
      .flatMap(({ address }) => {
        const count = steps.get(address);
        if (count === undefined) return [{ address, message: 'cannot be reached by links from /' }];
        return count > MOST_STEPS
          ? [
              {
                address,
                message: `is ${String(count)} links from /; at most ${String(MOST_STEPS)} are allowed`,
              },
            ]
          : [];
      })
  );
}

function stepsFromHome(site: BuiltSite): ReadonlyMap<string, number> {
  const pages = new Map(site.pages.map((page) => [page.address, page]));
  const steps = new Map<string, number>();
  let level = pages.has('/') ? ['/'] : [];
  for (let count = 0; level.length > 0; count += 1) {
    for (const address of level) steps.set(address, count);
    const next = level.flatMap((address) =>
      (pages.get(address)?.links ?? []).map(
        (link) => addressOnSite(site, address, link)?.address ?? '',
      ),
    );
    level = [...new Set(next)].filter((address) => pages.has(address) && !steps.has(address));
  }
  return steps;
}
