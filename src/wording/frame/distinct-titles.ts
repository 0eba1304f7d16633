/** Short titles for the pages of one kind of entry, no two alike. */

import type { Site } from '../../domain/entries/schemas/site.ts';
import { siteNameInTitles, titleRoom } from './document-title.ts';

/** Makes a title that is longer than `room` shorter. */
export type Cut = (title: string, room: number) => string;

/**
 * The short titles of those entries whose titles are too long beside the name of the site.
 *
 * @param cuts  the first that gives an entry a title of its own is taken; without one it is numbered
 */
export function distinctTitles(
  { shortName }: Pick<Site, 'shortName'>,
  titles: readonly (readonly [id: string, title: string])[],
  cuts: readonly [Cut, ...Cut[]],
): ReadonlyMap<string, string> {
  const room = titleRoom(siteNameInTitles(shortName));
  const short = new Map<string, string>();
  const taken = new Set<string>();
  let left = titles.filter(([, title]) => title.length > room);
  for (const cut of cuts) {
    const shared: typeof left = [];
    for (const [title, entries] of Map.groupBy(left, ([, whole]) => cut(whole, room))) {
      const [first] = entries;
      if (first === undefined || entries.length > 1 || taken.has(title)) shared.push(...entries);
      else short.set(first[0], title);
      taken.add(title);
    }
    left = shared;
  }
  for (const [at, [id, title]] of left.entries()) {
    const number = ` (${String(at + 1)})`;
    short.set(id, `${cuts[0](title, room - number.length)}${number}`);
  }
  return short;
}
