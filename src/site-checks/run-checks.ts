/** All checks of a built site that stop it from being published. */

import { checkEmails, shownEmails } from './checks/emails.ts';
import type { ShownEmails } from './checks/emails.ts';
import { checkHeads } from './checks/heads.ts';
import { checkLinks } from './checks/links.ts';
import { checkOrigins } from './checks/origins.ts';
import { checkPhones, shownPhones } from './checks/phones.ts';
import { checkPolicy } from './checks/policy.ts';
import { checkReach } from './checks/reach.ts';
import { checkSearch } from './checks/search.ts';
import { checkTitles } from './checks/titles.ts';
import type { SearchEntry } from '../domain/search/entry.ts';
import { ExpectedFailure } from '../cli/expected-failure.ts';
import type { SiteContent } from '../domain/entries/site-content.ts';
import { siteNameInTitles } from '../wording/frame/document-title.ts';
import { searchEntries } from '../wording/search/entries.ts';
import type { BuiltSite, SiteProblem } from './built-site.ts';

/**
 * Answers of the finder, the timeline of one day or subject, and the parts of long lists repeat other
 * pages, so the search leaves them out; and the record of the checks, which is finished after the search.
 */
export const REPEATING_PAGES =
  /^\/(find\/|search\/|[^/]+\/[^/]+\/.|timeline\/(?!(as-at|since|changes)\/$).|about\/checks\/$|404\.html$)/;

/** What the built site is compared with. */
export interface SiteExpectations {
  /** As titles write it. */
  readonly siteName: string;
  /** The telephone numbers of shown contacts, as written in the content. */
  readonly phones: readonly string[];
  readonly emails: ShownEmails;
  /** Entries of long pages that have their own search result. */
  readonly searchEntries: readonly SearchEntry[];
}

export function expectationsFrom(content: SiteContent): SiteExpectations {
  return {
    siteName: siteNameInTitles(content.site.shortName),
    phones: shownPhones(content),
    emails: shownEmails(content),
    searchEntries: searchEntries(content),
  };
}

/** All problems of a built site, sorted by address; empty if it may be published. */
export function checkSite(
  site: BuiltSite,
  { siteName, phones, emails, searchEntries }: SiteExpectations,
): SiteProblem[] {
  return [
    ...checkHeads(site),
    ...checkTitles(site, siteName),
    ...checkLinks(site),
    ...checkReach(site),
    ...checkOrigins(site),
    ...checkPolicy(site),
    ...checkPhones(site, phones),
    ...checkEmails(site, emails),
    ...checkSearch(site, searchEntries, REPEATING_PAGES),
  ].sort((a, b) => (a.address < b.address ? -1 : a.address > b.address ? 1 : 0));
}

/** @throws ExpectedFailure with the report if the site must not be published */
export function requireSound(site: BuiltSite, content: SiteContent): void {
  const problems = checkSite(site, expectationsFrom(content));
  if (problems.length > 0) throw new ExpectedFailure(siteReport(problems));
}

/** The problems grouped by page, and a last line that counts them. */
export function siteReport(problems: readonly SiteProblem[]): string {
  const byAddress = Map.groupBy(problems, ({ address }) => address);
  const blocks = [...byAddress].map(([address, own]) =>
    [address, ...own.map(({ message }) => `  ${message}`)].join('\n'),
  );
  const count = (n: number, one: string): string => `${String(n)} ${one}${n === 1 ? '' : 's'}`;
  return `${blocks.join('\n')}\n\n${count(problems.length, 'problem')} on ${count(byAddress.size, 'page')}. Nothing was published.`;
}
