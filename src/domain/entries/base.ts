/** A centre that is a base today. */

import type { Centre } from './entry.ts';

export type Base = Centre & { readonly base: NonNullable<Centre['base']> };

export function isBase(centre: Centre): centre is Base {
  return centre.base !== undefined;
}
