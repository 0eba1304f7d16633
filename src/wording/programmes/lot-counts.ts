/** How many lots a programme had, and how many of them no source describes. */

import { contentIndex } from '../../domain/entries/content-index.ts';
import { lotsDescribed, lotsNotRecorded } from '../../domain/programmes/lot-counts.ts';
import type { Lot, Programme } from '../../domain/entries/entry.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { counted, NOT_RECORDED, rangeWords } from '../frame/phrases.ts';

export function lotsOf(content: SiteContent, programme: Programme): Lot[] {
  return content.lots.filter((lot) => lot.programme === programme.id);
}

/** Ids of the figures that count the programme's lots, the total first. */
export function lotFigures({ lots }: Programme): string[] {
  return lots ? [lots.total, ...lots.routes.map(({ figure }) => figure)] : [];
}

/** "36 lots = 26 by competitive tender + 10 by application"; undefined if they are not counted. */
export function lotSumWords(content: SiteContent, { lots }: Programme): string | undefined {
  const { figure } = contentIndex(content);
  const total = lots && figure.get(lots.total)?.value;
  if (!lots || typeof total !== 'number') return undefined;
  const parts = lots.routes.map(
    ({ route, figure: id }) => `${String(figure.get(id)?.value ?? NOT_RECORDED)} by ${route}`,
  );
  return `${counted(total, content.site.terms.lot)} = ${parts.join(' + ')}`;
}

/** The lots that no entry describes: "16 or 17 lots: not recorded", and which facts are missing. */
export interface LotRemainder {
  readonly title: string;
  readonly text: string;
}

/** undefined if all lots are described, or none are counted. */
export function lotRemainder(content: SiteContent, programme: Programme): LotRemainder | undefined {
  const total = programme.lots && contentIndex(content).figure.get(programme.lots.total)?.value;
  const lots = lotsOf(content, programme);
  if (typeof total !== 'number') return undefined;
  const missing = lotsNotRecorded(lots, total);
  if (missing.most <= 0) return undefined;
  const term = content.site.terms.lot;
  const nouns = missing.most === 1 ? term.one : term.many;
  return {
    title: `${rangeWords(missing)} ${nouns}: not recorded`,
    text:
      `The tables above cover ${rangeWords(lotsDescribed(lots))} of the ${counted(total, term)}. ` +
      `For the rest, the name, the ${content.site.terms.centre.many} and who ran them are ${NOT_RECORDED}.`,
  };
}
