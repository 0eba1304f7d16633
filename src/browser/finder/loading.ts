/** The finder as it loads: for postcodes first, then for everything. */

import { finder } from '../../domain/finder/answer.ts';
import type { Finder } from '../../domain/finder/answer.ts';
import type { FinderIndex } from '../../domain/finder/index.ts';
import type { NeedAnswerer } from '../../views/finder/needs.ts';
import { loadIndex } from './load-index.ts';

export interface Loading {
  readonly forPostcodes: Promise<Finder>;
  readonly forAll: Promise<Finder>;
  /** Resolves when what was typed can be answered: from a list of its own, if there is one. */
  readonly listFor: (typed: string) => Promise<void>;
}

/** @param onWhole  called once everything has come */
export function loadFinder(onWhole: (known: Finder, answerNeed: NeedAnswerer) => void): Loading {
  const { first, whole } = loadIndex();
  const lists = first.then(({ listed }) => (listed ? import('./listed-postcodes.ts') : undefined));
  const finderOf = async (index: FinderIndex): Promise<Finder> =>
    finder(index, (await lists)?.listedLookup(index));
  const loading = {
    forPostcodes: first.then(finderOf),
    forAll: whole.then(async ({ index, answerNeed }) => {
      const known = await finderOf(index);
      onWhole(known, answerNeed);
      return known;
    }),
  };
  // The reader sees the failure when an answer needs the index.
  for (const each of [lists, ...Object.values(loading)]) each.catch(() => undefined);
  return {
    ...loading,
    listFor: async (typed) => {
      const { listed } = await first;
      if (listed) await (await lists)?.waitForList(listed, typed);
    },
  };
}
