/**
 * Districts of a site. For one council: each outcode, named after the towns in it, as the register
 * does not say in which district a place is. For several: each council.
 */

import { slugOf } from '../../domain/entries/slug.ts';
import { areaOf } from './names.ts';
import { outcodeOf, postcodeAreaOf } from '../../domain/places/postcode.ts';

export interface District {
  readonly id: string;
  readonly name: string;
}

/** Where a place of the register is. */
interface Located {
  readonly postcode: string | undefined;
  readonly town: string;
  readonly councilName: string;
}

export interface Districts {
  /** By the letters and the number of the outcode; those without a postcode last. */
  readonly all: readonly District[];
  readonly idOf: (place: Located) => string;
}

export function districtsOf(places: readonly Located[]): Districts {
  const councils = new Set(places.map(({ councilName }) => areaOf(councilName)));
  return councils.size > 1 ? councilDistricts([...councils]) : outcodeDistricts(places);
}

function councilDistricts(names: readonly string[]): Districts {
  return {
    all: names
      .map((name) => ({ id: slugOf(name), name }))
      .sort((a, b) => a.name.localeCompare(b.name, 'en-GB')),
    idOf: ({ councilName }) => slugOf(areaOf(councilName)),
  };
}

/** A place without a postcode is in the district of its town. */
function outcodeDistricts(places: readonly Located[]): Districts {
  const townsIn = new Map<string, string[]>();
  for (const { postcode, town } of places) {
    if (postcode === undefined) continue;
    const outcode = outcodeOf(postcode);
    townsIn.set(outcode, [...(townsIn.get(outcode) ?? []), town]);
  }
  const codeOfTown = (town: string): string | undefined =>
    [...townsIn].find(([, towns]) => towns.includes(town))?.[0];
  const codeOf = ({ postcode, town }: Located): string =>
    postcode === undefined ? (codeOfTown(town) ?? town) : outcodeOf(postcode);
  const names = new Map<string, string>();
  for (const code of [...townsIn.keys()].sort(byOutcode))
    names.set(code, nameOf(code, townsIn.get(code) ?? []));
  for (const place of places) {
    const code = codeOf(place);
    if (!names.has(code)) names.set(code, code);
  }
  return {
    all: [...names].map(([code, name]) => ({ id: slugOf(code), name })),
    idOf: (place) => slugOf(codeOf(place)),
  };
}

/** "Netherby (QX2)", "Netherby and Overby (QX2)", "Overtown and around (QX1)". */
function nameOf(outcode: string, towns: readonly string[]): string {
  const counts = [...Map.groupBy(towns, (town) => town)]
    .map(([town, of]) => ({ town, count: of.length }))
    .sort((a, b) => b.count - a.count || a.town.localeCompare(b.town, 'en-GB'));
  const [first, second] = counts.map(({ town }) => town);
  if (first === undefined) return outcode;
  const rest = counts.length > 2 ? ' and around' : second === undefined ? '' : ` and ${second}`;
  return `${first}${rest} (${outcode})`;
}

function byOutcode(a: string, b: string): number {
  return (
    postcodeAreaOf(a).localeCompare(postcodeAreaOf(b)) ||
    Number.parseInt(a.replace(/^\D+/, ''), 10) - Number.parseInt(b.replace(/^\D+/, ''), 10) ||
    a.localeCompare(b)
  );
}
