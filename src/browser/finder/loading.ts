/** The finder as it loads: for postcodes first, then for everything. */

import type { FinderIndex } from '../../domain/finder/index.ts';
import { builtInLookup } from '../../domain/places/postcode-lookup.ts';
import type { PostcodeLookup } from '../../domain/places/postcode-lookup.ts';
import { listedLookup, waitForList } from './listed-postcodes.ts';
import { loadIndex } from './load-index.ts';
import type { WholeFinder } from './answer-all.ts';

/** What a postcode is answered from. */
export interface FirstIndex {
  readonly index: FinderIndex;
  readonly lookup: PostcodeLookup;
  /** Resolves when what was typed can be answered: from a list of its own, if there is one. */
  readonly waitForList?: (typed: string) => Promise<void>;
}

export interface Loading {
  readonly first: Promise<FirstIndex>;
  readonly whole: Promise<WholeFinder>;
}

/** @param onWhole  called once everything has come */
export function loadFinder(onWhole: (known: WholeFinder) => void): Loading {
  const { index, rest } = loadIndex();
  const first = index.then(withLookup);
  const code = import('./answer-all.ts');
  const whole = Promise.all([first, rest, code]).then(([known, sent, { wholeFinder }]) => {
    const made = wholeFinder(known, sent);
    onWhole(made);
    return made;
  });
  // The reader sees the failure when an answer needs them.
  for (const each of [first, whole]) each.catch(() => undefined);
  return { first, whole };
}

function withLookup(index: FinderIndex): FirstIndex {
  const { listed } = index;
  return import.meta.env.LISTED_POSTCODES && listed
    ? { index, lookup: listedLookup(index), waitForList: (typed) => waitForList(listed, typed) }
    : { index, lookup: builtInLookup(index.postcodes) };
}
