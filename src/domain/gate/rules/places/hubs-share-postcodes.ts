/**
 * A family hub that names a base has the base's postcode: only this shows that they are the same
 * place.
 */

import { isHelpPlace } from '../../../entries/base.ts';
import type { RuleProblem } from '../../problem.ts';
import type { Entries } from '../../../entries/site-content.ts';

export function hubsSharePostcodes({ familyHubs, centres }: Entries): RuleProblem[] {
  const centreById = new Map(centres.map((centre) => [centre.id, centre]));
  return familyHubs.flatMap(({ id, base, postcode }): RuleProblem[] => {
    const centre = base === undefined ? undefined : centreById.get(base);
    if (!centre || (isHelpPlace(centre) && centre.postcode === postcode)) return [];
    return [
      {
        kind: 'hub-postcode',
        at: { kind: 'familyHubs', id },
        path: ['base'],
        found: isHelpPlace(centre)
          ? `"${centre.id}", whose postcode is ${centre.postcode ?? 'not recorded'}`
          : `"${centre.id}", which is not a base`,
        expected: `a base with the postcode ${postcode}`,
        fix: 'correct the postcode, or remove base',
      },
    ];
  });
}
