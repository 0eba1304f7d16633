/** What distances are measured from, in words: "NR2 1, from the middle of that postcode sector". */

import type { From } from '../../domain/finder/outcome.ts';
import type { FinderIndex } from '../../domain/finder/index.ts';

export function measuredFrom({ area }: Pick<FinderIndex, 'area'>, from: From): string {
  const { label, typed } = from;
  switch (from.as) {
    case 'unit':
      return `${label}, from that postcode`;
    case 'group':
      return `${typed ?? label}, from the middle of the postcodes that begin with ${label}`;
    case 'sector':
      return `${label}, from the middle of that postcode sector`;
    case 'outcode':
      return `${label}, from the middle of its ${area} postcodes`;
    case 'place':
      return `${label}, from its middle`;
    case 'centre':
      return `${label}, from its building`;
    case 'device':
      return 'you, from where you are';
  }
}

/** The short name of the starting point, for the map. */
export function startName({ as, label }: From): string {
  switch (as) {
    case 'unit':
    case 'centre':
      return label;
    case 'device':
      return 'where you are';
    case 'group':
    case 'place':
    case 'sector':
    case 'outcode':
      return `middle of ${label}`;
  }
}
