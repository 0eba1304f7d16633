/** A centre that is a base today. */

import type { Centre, FamilyHub } from './entry.ts';
import type { SiteContent } from './site-content.ts';

export type Base = Centre & { readonly base: NonNullable<Centre['base']> };

export function isBase(centre: Centre): centre is Base {
  return centre.base !== undefined;
}

/** The family hub sites in the building of a base: only the same postcode shows that they are one place. */
export function hubsAt(
  { familyHubs }: Pick<SiteContent, 'familyHubs'>,
  { postcode }: Base,
): FamilyHub[] {
  return familyHubs.filter((hub) => hub.postcode === postcode);
}
