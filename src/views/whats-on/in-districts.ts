/** Things grouped by district, in the order of the site. */

import type { SiteContent } from '../../domain/entries/site-content.ts';

export interface InDistricts<Item> {
  readonly id: string;
  readonly name: string;
  readonly items: readonly Item[];
}

/** Districts without any are left out. */
export function inDistricts<Item>(
  content: SiteContent,
  items: readonly Item[],
  districtOf: (item: Item) => string,
): InDistricts<Item>[] {
  return content.site.districts.flatMap(({ id, name }) => {
    const here = items.filter((item) => districtOf(item) === id);
    return here.length > 0 ? [{ id, name, items: here }] : [];
  });
}
