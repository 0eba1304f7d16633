/** Lists that are too long for one page, in parts: by district, and then in pages. */

import type { SiteContent } from '../../domain/entries/site-content.ts';

/** More are too long to read, and too heavy for a poor line. */
export const MOST_ON_A_PAGE = 200;

export interface Part<Item> {
  /** From 1. */
  readonly number: number;
  /** How many parts there are. */
  readonly of: number;
  readonly items: readonly Item[];
}

export interface DistrictPart<Item> extends Part<Item> {
  readonly district: SiteContent['site']['districts'][number];
}

/** At most `most` in each, in their order. */
export function inParts<Item>(items: readonly Item[], most: number): Part<Item>[] {
  const of = Math.ceil(items.length / most);
  return Array.from({ length: of }, (_, at) => ({
    number: at + 1,
    of,
    items: items.slice(at * most, (at + 1) * most),
  }));
}

/** Each district that has any, in the order of the site, in parts of `MOST_ON_A_PAGE`. */
export function inDistrictParts<Item extends { readonly district: string }>(
  { site }: Pick<SiteContent, 'site'>,
  items: readonly Item[],
): DistrictPart<Item>[] {
  const byDistrict = Map.groupBy(items, ({ district }) => district);
  return site.districts.flatMap((district) =>
    inParts(byDistrict.get(district.id) ?? [], MOST_ON_A_PAGE).map((part) => ({
      ...part,
      district,
    })),
  );
}

/** The end of the address of a part: "dale", "dale/2". */
export function partSlug({ district, number }: DistrictPart<unknown>): string {
  return number === 1 ? district.id : `${district.id}/${String(number)}`;
}

/** ", 2 of 5", after the name of a list in several parts; nothing after that of a whole one. */
export function partWords({ number, of }: Pick<Part<unknown>, 'number' | 'of'>): string {
  return of === 1 ? '' : `, ${String(number)} of ${String(of)}`;
}
