/** How many open places have an address but no point: no problem, but the finder shows no distance to them. */

import type { SiteContent } from '../../../domain/entries/site-content.ts';
import { centreStatus } from '../../../domain/network/status.ts';
import { counted } from '../field-problem.ts';

/** One line; empty if every open place has a point. */
export function withoutPoints({ centres, familyHubs, libraries }: SiteContent): string {
  const open = [
    ...centres.filter((centre) => centreStatus(centre) !== 'closed'),
    ...familyHubs,
    ...libraries,
  ];
  const missing = open.filter(({ point }) => !point).length;
  if (missing === 0) return '';
  const count = counted(missing, 'open place has', 'open places have');
  return `${count} no point. The finder knows them by name and district, without a distance.`;
}
