/** The answer for a name whose meaning is known. */

import type { Named } from './named.ts';
import type { Outcome } from './outcome.ts';

/** @param corrected  the name that was taken for a misspelt one */
export function askNamed(named: Named, corrected?: string): Outcome {
  switch (named.is) {
    case 'place': {
      const { name, point, district } = named.place;
      return { is: 'found', from: { label: name, as: 'place', point, district }, corrected };
    }
    case 'district':
      return { is: 'district', district: named.district.id };
    case 'elsewhere':
      return { is: 'elsewhere', places: [named.place], near: [], corrected };
    case 'thing': {
      const { thing } = named;
      const { name, point, district } = thing;
      if (!point) return { is: 'unplaced', thing };
      return {
        is: 'found',
        from: { label: name, as: 'centre', point, district, named: thing },
        corrected,
      };
    }
  }
}
