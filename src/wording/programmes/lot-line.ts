/** One lot, as the list of lots and its own page print it. */

import { contentIndex } from '../../domain/entries/content-index.ts';
import { dateWords } from '../../domain/dates/words.ts';
import type { Lot } from '../../domain/entries/entry.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { links } from '../frame/links.ts';
import { capital, NOT_RECORDED, rangeWords } from '../frame/phrases.ts';
import type { Link } from '../frame/links.ts';
import type { SourceMarks } from '../sources/marks.ts';

export interface LotLine {
  readonly id: string;
  readonly name: string;
  readonly to: string;
  readonly centres: readonly Link[];
  readonly incomplete: string | undefined;
  /** "1 or 2 lots" if the sources do not say how many lots it is; else undefined. */
  readonly number: string | undefined;
  /** "Competitive tender", or "Not recorded". */
  readonly route: string;
  readonly award: string;
  readonly marks: readonly number[];
}

export function lotLine(content: SiteContent, lot: Lot, marks: SourceMarks): LotLine {
  const { centre } = contentIndex(content);
  const { lot: term } = content.site.terms;
  return {
    id: lot.id,
    name: lot.name,
    to: links.lot(lot.id),
    centres: lot.centres.flatMap((id) => {
      const found = centre.get(id);
      return found ? [{ text: found.shortName, to: links.centre(id) }] : [];
    }),
    incomplete: lot.incomplete,
    number: lot.stands.most > 1 ? `${rangeWords(lot.stands)} ${term.many}` : undefined,
    route: lot.route === undefined ? 'Not recorded' : capital(lot.route),
    award: awardWords(lot),
    marks: marks.mark(lot.sources),
  };
}

function awardWords({ awardedTo, awarded }: Lot): string {
  if (awarded === undefined)
    return awardedTo === undefined
      ? 'Not recorded'
      : `To ${awardedTo}. The date is ${NOT_RECORDED}.`;
  const on = capital(dateWords(awarded));
  return awardedTo === undefined
    ? `${on}. The winner is ${NOT_RECORDED}.`
    : `${on}, to ${awardedTo}`;
}
