/** The page that compares any two days; without a script it links to the pages of days. */

import { dateWords } from '../../../domain/dates/words.ts';
import { daysOfChange } from '../../../domain/network/days-of-change.ts';
import type { Day } from '../../../domain/dates/partial-date.ts';
import type { SiteContent } from '../../../domain/entries/site-content.ts';
import { links, dayLinks } from '../../../wording/frame/links.ts';
import { HOME } from '../../frame/site.ts';
import type { Link } from '../../../wording/frame/links.ts';
import type { PageHead } from '../../frame/site.ts';

export interface ChangesPage {
  readonly head: PageHead;
  readonly title: string;
  readonly lead: string;
  readonly first: Day;
  readonly last: Day;
  /** "Any day from 1 January 2000 to 22 November 2026". */
  readonly range: string;
  /** Pages that work without a script. */
  readonly others: readonly Link[];
}

export function changesPage(content: SiteContent): ChangesPage {
  const last = content.site.asOf;
  const first = `${(daysOfChange(content)[0]?.day ?? last).slice(0, 4)}-01-01`;
  const lead = `Choose two days, or the same day twice. You will see what changed at the ${content.site.terms.centre.many}, what happened, and the figures of that time. Both days count.`;
  return {
    head: {
      title: 'What changed between two days',
      description: lead,
      path: dayLinks.changes,
      crumbs: [HOME, { text: 'Timeline', to: links.timeline }],
      search: { kind: 'page' },
    },
    title: 'What changed between two days',
    lead,
    first,
    last,
    range: `Any day from ${dateWords(first)} to ${dateWords(last)}.`,
    others: [
      { text: 'Everything since a date', to: dayLinks.since },
      { text: 'The network on a day', to: dayLinks.asAt },
    ],
  };
}
