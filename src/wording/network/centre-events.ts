/** A centre's own dates in words, for timelines and feeds. */

import { dateWords } from '../../domain/dates/words.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import type { CentreEvent } from '../../domain/timeline/order.ts';
import { withArticle } from '../../domain/entries/term.ts';
import { onDate, outcomeWords } from './centre-outcome.ts';
import { capital } from '../frame/phrases.ts';

/** The title fits inside a sentence: "left the national register". */
export interface CentreDateWords {
  readonly date: string;
  readonly title: string;
  readonly status: 'happened' | 'planned';
  readonly statusWords: string;
}

export function centreDateWords(content: SiteContent, event: CentreEvent): CentreDateWords {
  const { kind, date } = event;
  const proposed = kind === 'proposed';
  return {
    date: capital(kind === 'left register' ? onDate(date) : dateWords(date)),
    title: titleOf(content, event),
    status: proposed ? 'planned' : 'happened',
    statusWords: proposed ? 'Proposed' : 'Happened',
  };
}

function titleOf({ site }: SiteContent, { kind, step }: CentreEvent): string {
  switch (kind) {
    case 'opened':
      return `opened (date from the ${site.terms.register.one})`;
    case 'proposed':
    case 'decided':
      return `${kind} ${step ? outcomeWords(step, site) : ''}`.trim();
    case 'became base':
      return `became ${withArticle(site.terms.base)}`;
    case 'closed':
      return 'closed';
    case 'left register':
      return `left the ${site.terms.register.one}`;
  }
}
