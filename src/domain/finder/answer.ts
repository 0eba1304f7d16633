/**
 * The finder: from what was typed, or where the device is, to what the answer is measured from.
 * The pages built ahead and the browser use the same.
 */

import { askPostcode } from './ask-postcode.ts';
import { readQuery, POSTCODE_WITHIN } from './query.ts';
import type { FinderIndex } from './index.ts';
import { nameFinder } from './names.ts';
import type { NameFinder, NameMatch } from './names.ts';
import type { From, Outcome } from './outcome.ts';
import { readName } from './read-name.ts';
import { asksWhetherOpen, speaksOfCentre } from './speaks-of-centre.ts';
import { typedNames } from './typed-name.ts';
import type { NameSetting } from './typed-name.ts';
import { builtInLookup } from '../places/postcode-lookup.ts';
import type { PostcodeLookup, PostcodeParts } from '../places/postcode-lookup.ts';

export interface Finder {
  readonly index: FinderIndex;
  /** At most `most` names that what is being typed may become. */
  readonly suggest: (typed: string, most: number) => NameMatch[];
  readonly ask: (typed: string) => Outcome;
  /** Whether something has just this name. */
  readonly knows: (typed: string) => boolean;
}

export function finder(
  index: FinderIndex,
  lookup: PostcodeLookup = builtInLookup(index.postcodes),
): Finder {
  const names = nameFinder(index);
  return {
    index,
    suggest: (typed, most) =>
      readQuery(typed).is === 'name' ? suggested(typed, names, index, most) : [],
    knows: (typed) => typedNames(typed, index).some(({ name }) => names.same(name).length > 0),
    ask: (typed) => {
      const query = readQuery(typed);
      switch (query.is) {
        case 'nothing':
          return { is: 'nothing' };
        case 'malformed postcode':
          return { is: 'malformed', typed };
        case 'postcode':
          return askAnyPostcode(typed, query.readings, index, lookup);
        case 'name':
          return askText(query.typed, index, names, lookup);
      }
    },
  };
}

/** Names of the area only: what is elsewhere is said once it is asked. */
function suggested(
  typed: string,
  names: NameFinder,
  setting: NameSetting,
  most: number,
): NameMatch[] {
  for (const { name } of typedNames(typed, setting)) {
    const found = names.find(name, most * 2).filter(({ named }) => named.is !== 'elsewhere');
    if (found.length > 0) return found.slice(0, most);
  }
  return [];
}

/** A name, or a postcode among other words: of an address, say. */
function askText(
  typed: string,
  index: FinderIndex,
  names: NameFinder,
  lookup: PostcodeLookup,
): Outcome {
  const read = readName(typed, index, names);
  const named =
    read.is === 'found'
      ? { ...read, from: { ...read.from, ...about(typed, read.from, index) } }
      : read;
  const query = readQuery(typed.match(POSTCODE_WITHIN)?.at(-1) ?? '');
  if (query.is !== 'postcode' || !isCloser(query.readings, named)) return named;
  const located = askAnyPostcode(typed, query.readings, index, lookup);
  return located.is === 'found' ? located : named;
}

/** Whether a postcode says more of where it is than the name with it: "Oakham, LE15 6HL". */
function isCloser(readings: readonly PostcodeParts[], named: Outcome): boolean {
  if (named.is === 'unknown') return true;
  const isPlace =
    named.is === 'choice' ||
    (named.is === 'found' && named.from.as === 'place' && named.from.ofCentre === undefined);
  return isPlace && readings.some(({ unit }) => unit !== undefined);
}

function about(typed: string, { named }: From, index: FinderIndex): Pick<From, 'ofCentre'> {
  const isOf = speaksOfCentre(typed, index) || (named !== undefined && asksWhetherOpen(typed));
  return isOf ? { ofCentre: true } : {};
}

/** Without a table of postcodes: by the places whose postcodes begin alike. */
function askAnyPostcode(
  typed: string,
  readings: readonly PostcodeParts[],
  index: FinderIndex,
  lookup: PostcodeLookup,
): Outcome {
  const outcome = askPostcode(typed, readings, index, lookup);
  if (index.postcodes.outcodes.length > 0 || outcome.is === 'found') return outcome;
  const district = districtOf(readings[0]?.outcode ?? '', index);
  if (district !== undefined) return { is: 'district', district };
  return outcome.is === 'outside' ? { is: 'no postcodes', typed } : outcome;
}

/** The district of all places whose postcodes begin alike, by its id. */
function districtOf(outcode: string, { things, districts }: FinderIndex): string | undefined {
  const ranks = things.flatMap(({ postcode, district }) =>
    postcode?.startsWith(`${outcode} `) ? [district] : [],
  );
  const [rank, other] = new Set(ranks);
  return other === undefined ? districts[rank ?? -1]?.id : undefined;
}
