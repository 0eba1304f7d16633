/** The files of the finder of a large site: the names by letter, all else of the things by district. */

import type { SiteContent } from '../../domain/entries/site-content.ts';
import { thingsByLetter } from '../../domain/finder/letters.ts';
import { finderIndex } from './finder-file.ts';
import { isSentInParts, sendableNames } from './parts-wire.ts';
import { sendableThings } from './things-wire.ts';

/** By letter, the file of the names that have a word with it; none where all are in the first file. */
export function nameFiles(content: SiteContent): ReadonlyMap<string, string> {
  const index = finderIndex(content);
  if (!isSentInParts(index)) return new Map();
  return new Map(
    [...thingsByLetter(index)].map(([letter, things]) => [
      letter,
      JSON.stringify(sendableNames({ ...index, things })),
    ]),
  );
}

/** By district, the file of its things; none where all are in the first file. */
export function partFiles(content: SiteContent): ReadonlyMap<string, string> {
  const index = finderIndex(content);
  if (!isSentInParts(index)) return new Map();
  const byDistrict = Map.groupBy(index.things, ({ district }) => district);
  return new Map(
    index.districts.map(({ id }, rank) => [
      id,
      JSON.stringify(sendableThings(byDistrict.get(rank) ?? [])),
    ]),
  );
}
