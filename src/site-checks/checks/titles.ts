/** Every title fits a browser's tab and a search result, and names the site once. */

import { LONGEST_TITLE, timesNamed } from '../../wording/frame/document-title.ts';
import type { BuiltSite, SiteProblem } from '../built-site.ts';

/** @param siteName  the name of the site as titles write it */
export function checkTitles({ pages }: BuiltSite, siteName: string): SiteProblem[] {
  return pages.flatMap(({ address, title }) =>
    problemsOf(title.trim(), siteName).map((message) => ({ address, message })),
  );
}

function problemsOf(title: string, siteName: string): string[] {
  const times = timesNamed(title, siteName);
  const problems: string[] = [];
  if (title.length > LONGEST_TITLE)
    problems.push(
      `has a title of ${String(title.length)} characters; ${String(LONGEST_TITLE)} at most: "${title}"`,
    );
  if (times !== 1)
    problems.push(`names the site ${String(times)} times in its title; once: "${title}"`);
  return problems;
}
