/** The difference between two networks in words, with the same changes grouped. */

import type { CentreState } from '../../domain/network/centre-history.ts';
import type { CentreChange } from '../../domain/network/as-at.ts';
import { numbered } from './openness.ts';
import type { NetworkTerms } from './openness.ts';

export interface DifferenceGroup {
  /** "15 children's centres changed from open to base". */
  readonly text: string;
  /** Ids of the centres. */
  readonly centres: readonly string[];
}

/** Sorted by number of centres, the largest group first. */
export function differenceGroups(
  changes: readonly CentreChange[],
  terms: NetworkTerms,
): DifferenceGroup[] {
  const groups = new Map<string, string[]>();
  for (const { centre, from, to } of changes) {
    const words = `changed from ${stateWords(from, terms)} to ${stateWords(to, terms)}`;
    const group = groups.get(words) ?? [];
    groups.set(words, group);
    group.push(centre);
  }
  return [...groups]
    .map(([words, centres]) => ({
      text: `${numbered(centres.length, terms.centre)} ${words}`,
      centres,
    }))
    .sort((a, b) => b.centres.length - a.centres.length);
}

function stateWords(state: CentreState, { base }: NetworkTerms): string {
  switch (state) {
    case 'base':
      return base.one;
    case 'base, building closed':
      return `${base.one} with its building reported closed`;
    case 'opening':
      return 'perhaps open';
    case 'closing':
      return 'perhaps closed';
    case 'not known':
      return 'not recorded';
    default:
      return state;
  }
}
