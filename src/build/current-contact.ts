/** A site must not be published whose security.txt has already ended. */

import { ExpectedFailure } from '../cli/expected-failure.ts';
import type { Day } from '../domain/dates/partial-date.ts';
import type { SiteContent } from '../domain/entries/site-content.ts';
import { staleSecurityTxt } from '../exports/share/security-txt.ts';

/**
 * @param today  by the clock of the machine
 * @throws ExpectedFailure if it ends before today
 */
export function requireCurrentContact({ site }: SiteContent, today: Day): void {
  const stale = staleSecurityTxt(site, today);
  if (stale !== undefined) throw new ExpectedFailure(stale);
}
