/** The finder as it loads: for postcodes first, then for everything. */

import { finder } from '../../domain/finder/answer.ts';
import type { Finder } from '../../domain/finder/answer.ts';
import type { FinderIndex } from '../../domain/finder/index.ts';
import type { NeedAnswerer } from '../../views/finder/needs.ts';
import { listedLookup, waitForList } from './listed-postcodes.ts';
import { loadIndex } from './load-index.ts';

export interface Loading {
  readonly forPostcodes: Promise<Finder>;
  readonly forAll: Promise<Finder>;
  /** Resolves when what was typed can be answered: from a list of its own, if there is one. */
  readonly listFor: (typed: string) => Promise<void>;
}

/** On a large site, a finder that knows the names of what is being typed. */
export function namesTyped(known: Finder, typed: string): Promise<Finder> {
  return import('./load-things.ts').then(({ withNamesOf }) => withNamesOf(known, typed));
}

/** @param onWhole  called once everything has come */
export function loadFinder(onWhole: (known: Finder, answerNeed: NeedAnswerer) => void): Loading {
  const { first, whole } = loadIndex();
  const finderOf = (index: FinderIndex): Finder =>
    finder(index, index.listed && listedLookup(index));
  const loading = {
    forPostcodes: first.then(finderOf),
    forAll: whole.then(({ index, answerNeed }) => {
      const known = finderOf(index);
      onWhole(known, answerNeed);
      return known;
    }),
  };
  // The reader sees the failure when an answer needs the index.
  for (const each of Object.values(loading)) each.catch(() => undefined);
  return {
    ...loading,
    listFor: async (typed) => {
      const { listed } = await first;
      if (listed) await waitForList(listed, typed);
    },
  };
}
