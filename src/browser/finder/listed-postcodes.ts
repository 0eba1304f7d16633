/** Fetches the list of an outcode's single postcodes when one of them is asked for, and only then. */

import { unitsAsked } from '../../domain/finder/query.ts';
import type { FinderIndex, ListedPostcodes } from '../../domain/finder/index.ts';
import { builtInLookup } from '../../domain/places/postcode-lookup.ts';
import type { PostcodeLookup } from '../../domain/places/postcode-lookup.ts';
import { unitLookup } from '../../domain/places/unit-pack.ts';
import type { UnitPack } from '../../domain/places/unit-pack.ts';
import { browserFileLinks } from '../../wording/frame/links.ts';
import { fetchJson } from '../frame/fetch-json.ts';

/** Milliseconds after which the built-in table answers instead. */
const PATIENCE = 5_000;

/** The lists that have come, by outcode. */
const packs = new Map<string, UnitPack>();

/** With the lists that have come, and those that will. */
export function listedLookup({ postcodes }: FinderIndex): PostcodeLookup {
  return unitLookup(packs, builtInLookup(postcodes));
}

/** Resolves when what was typed can be answered: from its list, or without it. */
export async function waitForList({ outcodes }: ListedPostcodes, typed: string): Promise<void> {
  const listed = outcodes.split(' ');
  const outcode = unitsAsked(typed).find((parts) => listed.includes(parts.outcode))?.outcode;
  if (outcode === undefined || packs.has(outcode)) return;
  const list = fetchJson(browserFileLinks.finderPostcodes(outcode)).then((pack) => {
    if (isPack(pack)) packs.set(outcode, pack);
  });
  // A list that does not come is done without: the answer says how closely it places the postcode.
  await Promise.race([
    list.catch(() => undefined),
    new Promise((done) => setTimeout(done, PATIENCE)),
  ]);
}

/** Refuses a file that is not such a list. */
function isPack(value: unknown): value is UnitPack {
  if (typeof value !== 'object' || value === null) return false;
  const { codes, lats, lons } = value as Partial<UnitPack>;
  return typeof codes === 'string' && Array.isArray(lats) && Array.isArray(lons);
}
