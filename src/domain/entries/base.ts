/** A centre that is a base today, and every centre where families find help: bases and open centres. */

import type { Centre, FamilyHub } from './entry.ts';
import type { Catchment } from './schemas/catchment.ts';
import type { Visiting } from './schemas/visiting/fields.ts';
import type { SiteContent } from './site-content.ts';
import type { Sourced } from './sourced.ts';

export type Base = Centre & { readonly base: NonNullable<Centre['base']> };

export function isBase(centre: Centre): centre is Base {
  return centre.base !== undefined;
}

/** What families need to know of a centre before they go there, whether it is a base or open. */
export interface Help extends Visiting, Sourced {
  readonly name: string;
  readonly inDoubt?: string | undefined;
  /** The event with which its building closed. */
  readonly buildingClosed?: string | undefined;
  readonly cautions?: readonly string[] | undefined;
  readonly catchment?: Catchment | undefined;
}

export type HelpPlace = Centre & { readonly help: Help };

/** Whether families find help there now; with `helpPlace`, what they need to know of it. */
export function isHelpPlace({ base, open }: Centre): boolean {
  return base !== undefined || open !== undefined;
}

export function helpPlace(centre: Centre): HelpPlace | undefined {
  const { base, open, shortName } = centre;
  const help = base ?? (open && { name: shortName, ...open });
  return help && { ...centre, help };
}

/** The family hub sites in the building of a base: only the same postcode shows that they are one place. */
export function hubsAt(
  { familyHubs }: Pick<SiteContent, 'familyHubs'>,
  { postcode }: Pick<Centre, 'postcode'>,
): FamilyHub[] {
  return postcode === undefined ? [] : familyHubs.filter((hub) => hub.postcode === postcode);
}
