/** The files of single postcodes: one for each outcode, fetched when a postcode of it is asked for. */

import { contentIndex } from '../../domain/entries/content-index.ts';
import { memoByContent } from '../../domain/entries/memo-by-content.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import type { ListedPostcodes } from '../../domain/finder/index.ts';
import { groupBy } from '../../domain/places/group-by.ts';
import { packUnits } from '../../domain/places/unit-pack.ts';
import { datingWords } from '../../wording/frame/phrases.ts';

/** The text of each file by its outcode; none unless the postcodes were imported. */
export const unitFiles = memoByContent(
  ({ site, postcodes: { units = [] } }: SiteContent): ReadonlyMap<string, string> => {
    const rank = new Map(site.districts.map(({ id }, index) => [id, index]));
    const districtOf = (id: string): number => rank.get(id) ?? -1;
    const byOutcode = groupBy(units, ({ code }) => code.split(' ')[0] ?? '');
    return new Map(
      [...byOutcode].map(([outcode, own]) => [outcode, JSON.stringify(packUnits(own, districtOf))]),
    );
  },
);

/** What the finder's index says of them. */
export function listedPostcodes(content: SiteContent): ListedPostcodes | undefined {
  const { postcodes } = content.site;
  const outcodes = [...unitFiles(content).keys()].join(' ');
  if (outcodes === '') return undefined;
  return {
    outcodes,
    dated: postcodes && datingWords(postcodes, contentIndex(content).source),
  };
}
