/**
 * Every page has one main heading and a description; each that search engines may list has a unique
 * title and its own canonical address.
 */

import { CUT } from '../../wording/frame/document-title.ts';
import type { BuiltSite, SiteProblem } from '../built-site.ts';
import type { Page } from '../page-reader.ts';

export function checkHeads(site: BuiltSite): SiteProblem[] {
  const firstByTitle = new Map<string, string>();
  return site.pages.flatMap((page) => {
    const title = page.title.trim();
    const other = firstByTitle.get(title);
    if (!page.hidden) firstByTitle.set(title, other ?? page.address);
    const problems = [...ownProblems(page, site)];
    // The words left out of a long title may be all that differs.
    if (other !== undefined && !page.hidden && !title.includes(CUT))
      problems.push(`has the same title as ${other}: "${title}"`);
    return problems.map((message) => ({ address: page.address, message }));
  });
}

function ownProblems(page: Page, site: BuiltSite): string[] {
  const problems: string[] = [];
  const canonical = `${site.siteUrl}${encodeURI(page.address)}`;
  if (page.title.trim() === '') problems.push('has no title');
  if (page.headings.length !== 1)
    problems.push(`has ${String(page.headings.length)} main headings (h1); expected one`);
  if (page.headings.some((heading) => heading.trim() === ''))
    problems.push('has an empty main heading (h1)');
  if ((page.description ?? '').trim() === '') problems.push('has no description');
  if (!page.hidden && page.canonical !== canonical)
    problems.push(`has the canonical address ${page.canonical ?? '(none)'}; expected ${canonical}`);
  return problems;
}
