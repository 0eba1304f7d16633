/** That readers cannot report a mistake: no problem, but a copy for the public should let them. */

import type { SiteContent } from '../../../domain/entries/site-content.ts';

/** One line; empty if the publisher has an address. */
export function noContact({ site: { publisher } }: SiteContent): string {
  if (publisher.contact !== undefined || publisher.issues !== undefined) return '';
  return 'Readers cannot report a mistake: publisher in site.yaml has neither contact nor issues.';
}
