/** Every link within the site leads to an existing page or file, and to an id on that page. */

import { addressOnSite, fileOf } from '../built-site.ts';
import type { BuiltSite, SiteProblem, Target } from '../built-site.ts';

export function checkLinks(site: BuiltSite): SiteProblem[] {
  const idsByAddress = new Map(site.pages.map((page) => [page.address, page.ids]));
  return site.pages.flatMap((page) =>
    [...new Set(page.links)].flatMap((link) => {
      const target = addressOnSite(site, page.address, link);
      if (target === undefined) return [];
      const message = problemOf(site, target, idsByAddress);
      return message === undefined
        ? []
        : [{ address: page.address, message: `the link "${link}" ${message}` }];
    }),
  );
}

function problemOf(
  site: BuiltSite,
  { address, fragment }: Target,
  idsByAddress: ReadonlyMap<string, ReadonlySet<string>>,
): string | undefined {
  if (!site.files.has(fileOf(address)))
    return site.files.has(`${address}/index.html`)
      ? 'needs a slash at the end'
      : 'leads to no page or file of this site';
  const ids = idsByAddress.get(address);
  return fragment === '' || ids === undefined || ids.has(fragment)
    ? undefined
    : `leads to the id "${fragment}", which ${address} does not have`;
}

/** How many links lead to the site itself, and how many of them to a part of a page. */
export function countLinks(site: BuiltSite): {
  readonly links: number;
  readonly fragments: number;
} {
  const targets = site.pages.flatMap((page) =>
    page.links.flatMap((link) => addressOnSite(site, page.address, link) ?? []),
  );
  const fragments = targets.filter(({ fragment }) => fragment !== '').length;
  return { links: targets.length, fragments };
}
