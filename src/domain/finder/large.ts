/** The finder of a large site, which has no table of postcodes and no places: it knows both by its things. */

import { finder } from './answer.ts';
import type { Finder } from './answer.ts';
import { askTown } from './in-town.ts';
import type { FinderIndex } from './index.ts';
import type { NameMatch } from './names.ts';
import type { Outcome } from './outcome.ts';
import { readQuery } from './query.ts';
import type { PostcodeLookup } from '../places/postcode-lookup.ts';

export function largeFinder(index: FinderIndex, lookup?: PostcodeLookup): Finder {
  const known = finder(index, lookup);
  return {
    ...known,
    ask: (typed) => {
      const outcome = known.ask(typed);
      if (outcome.is === 'unknown') return askTown(typed, index) ?? outcome;
      return outcome.is === 'no postcodes' ? (askOutcode(typed, index) ?? outcome) : outcome;
    },
  };
}

/** The district of all things whose postcodes begin alike; of several, the reader chooses. */
function askOutcode(typed: string, { parts, districts }: FinderIndex): Outcome | undefined {
  const query = readQuery(typed);
  const outcode = query.is === 'postcode' ? query.readings[0]?.outcode : undefined;
  if (outcode === undefined) return undefined;
  const having = districts.filter((_, rank) => parts?.outcodes[rank]?.split(' ').includes(outcode));
  const [first, second] = having;
  if (!first) return undefined;
  if (!second) return { is: 'district', district: first.id };
  return { is: 'choice', typed, matches: having.map(asMatch) };
}

function asMatch(district: FinderIndex['districts'][number]): NameMatch {
  return { named: { is: 'district', district }, by: district.name, fit: 'same', edits: 0 };
}
