/** What search engines, tabs and screen readers know a page by: title, heading, description, address. */

import type { BuiltSite, SiteProblem } from '../built-site.ts';
import type { Page } from '../page-reader.ts';

export function checkHeads(site: BuiltSite): SiteProblem[] {
  const firstByTitle = new Map<string, string>();
  return site.pages.flatMap((page) => {
    const title = page.title.trim();
    const twin = firstByTitle.get(title);
    firstByTitle.set(title, twin ?? page.address);
    const faults = [...ownFaults(page, site)];
    if (twin !== undefined) faults.push(`has the same title as ${twin}: "${title}"`);
    return faults.map((message) => ({ address: page.address, message }));
  });
}

function ownFaults(page: Page, site: BuiltSite): string[] {
  const faults: string[] = [];
  const canonical = `${site.siteUrl}${encodeURI(page.address)}`;
  if (page.title.trim() === '') faults.push('has no title');
  if (page.headings.length !== 1)
    faults.push(`has ${String(page.headings.length)} first headings (h1); one is right`);
  if (page.headings.some((heading) => heading.trim() === ''))
    faults.push('has an empty first heading (h1)');
  if ((page.description ?? '').trim() === '') faults.push('has no description');
  if (page.address !== '/404.html' && page.canonical !== canonical)
    faults.push(
      `gives ${page.canonical ?? 'nothing'} as its canonical address; ${canonical} is right`,
    );
  return faults;
}
