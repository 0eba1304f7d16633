/** Phrases that several pages use, made from the entries and the site's own terms. */

import type { Centre, Source } from '../../domain/entries/entry.ts';
import { contentIndex } from '../../domain/entries/content-index.ts';
import { centreStatus, isDelisted } from '../../domain/network/status.ts';
import { dateWords } from '../../domain/dates/words.ts';
import { groupedDigits } from '../../domain/figures/money.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import type { Site } from '../../domain/entries/schemas/site.ts';
import { datingOf } from '../../domain/entries/sourced.ts';
import type { Sourced } from '../../domain/entries/sourced.ts';
import { publishedOn } from '../../domain/entries/source.ts';
import { withArticle } from '../../domain/entries/term.ts';

export const NOT_RECORDED = 'not recorded in the sources we hold';

/** "as at 2 May 2019", "as published 2 May 2019", "undated: the page shows no date". */
export function datingWords(fact: Sourced, sourceById: ReadonlyMap<string, Source>): string {
  const dating = datingOf(fact, sourceById);
  if (dating.how === 'undated') return `undated: ${dating.because}`;
  const words = dateWords(dating.date);
  return dating.how === 'own date' ? `as at ${words}` : `as published ${words}`;
}

/** "as at 2 May 2019", "undated": for families, who do not need the reason. */
export function shortDating(fact: Sourced, sourceById: ReadonlyMap<string, Source>): string {
  return datingOf(fact, sourceById).how === 'undated' ? 'undated' : datingWords(fact, sourceById);
}

/** When a source was published: "2 May 2019", or "undated". */
export function publishedWords(source: Source): string {
  const published = publishedOn(source);
  return published === undefined ? 'undated' : dateWords(published);
}

/** "Edition of 22 November 2026": the day for which the site was built. */
export function editionWords({ asOf }: Pick<Site, 'asOf'>): string {
  return `Edition of ${dateWords(asOf)}`;
}

/** "open as a base", "closed" or "open", in the site's terms. */
export function statusWords(centre: Centre, site: Site): string {
  if (isDelisted(centre)) return 'no longer listed';
  const status = centreStatus(centre);
  return status === 'base' ? `open as ${withArticle(site.terms.base)}` : status;
}

/** "bases and children's centres"; once, where both have the same name. */
export function basesAndCentres({ base, centre }: Pick<Site['terms'], 'base' | 'centre'>): string {
  return base.many === centre.many ? base.many : `${base.many} and ${centre.many}`;
}

/** "children's centres" → "Children's centres". */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "Closed in 2019." → "closed in 2019." */
export function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** "1 lot", "16 lots". */
export function counted(
  number: number,
  term: { readonly one: string; readonly many: string },
): string {
  return `${groupedDigits(number)} ${number === 1 ? term.one : term.many}`;
}

/** "16 or 17", "3 to 9", or one number if both ends are the same. */
export function rangeWords({
  least,
  most,
}: {
  readonly least: number;
  readonly most: number;
}): string {
  if (least === most) return groupedDigits(least);
  return most === least + 1
    ? `${String(least)} or ${String(most)}`
    : `${String(least)} to ${String(most)}`;
}

/** "For families and staff". */
export function audienceWords(content: SiteContent, audiences: readonly string[]): string {
  const { audience } = contentIndex(content);
  return `For ${listWords(audiences.map((id) => (audience.get(id) ?? id).toLowerCase()))}`;
}

/** "A, B and C", or "A, B or C". */
export function listWords(items: readonly string[], last: 'and' | 'or' = 'and'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1) ?? ''}`;
}
