/** Pages and style sheets fetch only files of this site, and all of them exist. */

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
      ...problemsOf(site, page.address, page.resources),
      ...page.inline
        .filter(({ element }) => element === 'style')
        .flatMap(({ text }) => problemsOf(site, page.address, styleResources(text))),
    ]),
    ...sheets.flatMap((sheet) =>
      problemsOf(site, sheet, styleResources(readFileSync(join(site.folder, sheet), 'utf8'))),
    ),
  ];
}

function problemsOf(site: BuiltSite, from: string, resources: readonly Resource[]): SiteProblem[] {
  return resources.flatMap(({ kind, url }) => {
    const target = addressOnSite(site, from, url);
    if (target === undefined)
      return [{ address: from, message: `fetches a file (${kind}) from another site: ${url}` }];
    return site.files.has(fileOf(target.address))
      ? []
      : [{ address: from, message: `fetches a file (${kind}) that does not exist: ${url}` }];
  });
}
