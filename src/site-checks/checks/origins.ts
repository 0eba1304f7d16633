/** Nothing is fetched from anywhere but this site, and whatever is fetched is there. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOnSite, fileOf } from '../built-site.ts';
import type { BuiltSite, SiteProblem } from '../built-site.ts';
import { styleResources } from '../page-resources.ts';
import type { Resource } from '../page-resources.ts';

export function checkOrigins(site: BuiltSite): SiteProblem[] {
  const sheets = [...site.files].filter((file) => file.endsWith('.css'));
  return [
    ...site.pages.flatMap((page) => [
      ...faultsOf(site, page.address, page.resources),
      ...page.inline
        .filter(({ element }) => element === 'style')
        .flatMap(({ text }) => faultsOf(site, page.address, styleResources(text))),
    ]),
    ...sheets.flatMap((sheet) =>
      faultsOf(site, sheet, styleResources(readFileSync(join(site.folder, sheet), 'utf8'))),
    ),
  ];
}

function faultsOf(site: BuiltSite, from: string, resources: readonly Resource[]): SiteProblem[] {
  return resources.flatMap(({ kind, url }) => {
    const target = addressOnSite(site, from, url);
    if (target === undefined)
      return [{ address: from, message: `fetches ${kind} from another site: ${url}` }];
    return site.files.has(fileOf(target.address))
      ? []
      : [{ address: from, message: `fetches ${kind} that is not there: ${url}` }];
  });
}
