/** Addresses of the pages of days; apart from the others, which the finder carries to every reader. */

import type { Day } from '../../domain/partial-date.ts';

export const dayLinks = {
  asAt: '/timeline/as-at/',
  asAtDay: (day: Day) => `/timeline/as-at/${day}/`,
  since: '/timeline/since/',
  sinceDay: (day: Day) => `/timeline/since/${day}/`,
  changes: '/timeline/changes/',
  changesIndex: '/timeline/changes/changes.json',
} as const;
