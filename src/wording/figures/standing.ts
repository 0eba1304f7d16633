/** What a figure's standing is, in words: a plan never reads as something that is so now. */

import type { Figure } from '../../domain/entries/entry.ts';
import type { FIGURE_STANDINGS } from '../../domain/entries/schemas/figure.ts';
import { dateWords } from '../../domain/dates/words.ts';
import { hasPassed } from '../../domain/dates/partial-date.ts';
import { disputedBy } from '../../domain/figures/relations.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';

type Standing = (typeof FIGURE_STANDINGS)[number];
type Challenge = 'superseded' | 'disputed';

/** What each word means, in the order in which they are explained. */
export const STANDING_MEANINGS: Readonly<Record<Standing | Challenge, string>> = {
  reported: 'a source says so',
  'worked out by us': 'we made it from other figures or records; its page says how',
  planned: 'a plan, which may not have happened',
  claimed: 'a party, a campaign or a headline says so',
  superseded: 'a later source gave the same measure of the same day anew',
  disputed:
    'another source gives the same measure of the same thing at the same time, and both cannot be right; a claim alone does not make a reported figure disputed',
};

/** The words of a figure that stand beside its standing, if any. */
export function challengesOf(content: SiteContent, figure: Figure): Challenge[] {
  return [
    ...(figure.supersededBy === undefined ? [] : (['superseded'] as const)),
    ...(disputedBy(content, figure).length > 0 ? (['disputed'] as const) : []),
  ];
}

/** "reported", "planned, disputed". */
export function standingWords(content: SiteContent, figure: Figure): string {
  return [figure.standing, ...challengesOf(content, figure)].join(', ');
}

/**
 * The day of a plan: "for October 2019; outcome not recorded". Undefined if the figure is no plan or
 * no source gives its day.
 */
export function planWords({ site }: SiteContent, figure: Figure): string | undefined {
  const { standing, plannedFor, outcomeEvent, supersededBy, value } = figure;
  if (standing !== 'planned') return undefined;
  const date = plannedFor ?? (typeof value === 'string' ? value : undefined);
  if (date === undefined) return undefined;
  const isOpen =
    outcomeEvent === undefined && supersededBy === undefined && hasPassed(date, site.asOf);
  const words = dateWords(date);
  const when = words.startsWith('by ') ? words : `for ${words}`;
  return `${when}${isOpen ? '; outcome not recorded' : ''}`;
}
