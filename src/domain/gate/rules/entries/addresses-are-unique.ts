/** No two pages of the site share an address. */

import type { EntryRef, RuleProblem } from '../../problem.ts';
import { hasOwnPage } from '../../../places/place.ts';
import type { SiteContent } from '../../../entries/site-content.ts';
import { FIXED_ADDRESSES } from './fixed-addresses.ts';

/** The part below /find/ of the addresses of districts. */
const FIND_DISTRICT = 'district';

interface Claim {
  readonly at: EntryRef;
  readonly address: string;
}

export function addressesAreUnique({
  figures,
  places,
  postcodes,
  programmes,
}: SiteContent): RuleProblem[] {
  const taken = new Map<string, string>([
    ...FIXED_ADDRESSES.map((part) => [`/${part}/`, 'a page that every site has'] as const),
    [`/find/${FIND_DISTRICT}/`, 'the pages of districts'],
    ['/find/places/', 'the list of places'],
    ['/management-information/about/', 'the page about the figures'],
  ]);
  const claims: Claim[] = [
    ...postcodes.outcodes.map(({ code }) => claim({ kind: 'outcodes', id: code }, 'find/')),
    ...places.filter(hasOwnPage).map(({ id }) => claim({ kind: 'places', id }, 'find/')),
    ...figures.map(({ id }) => claim({ kind: 'figures', id }, 'management-information/')),
    ...programmes.filter(({ page }) => page).map(({ id }) => claim({ kind: 'programmes', id }, '')),
  ];
  return claims.flatMap(({ at, address }): RuleProblem[] => {
    const owner = taken.get(address);
    taken.set(address, owner ?? `${at.kind}/${at.id}`);
    if (owner === undefined) return [];
    return [
      {
        kind: 'address-taken',
        at,
        path: [],
        found: `the address ${address}, which belongs to ${owner}`,
        expected: 'an address of its own',
        fix: 'choose another id',
      },
    ];
  });
}

function claim(at: EntryRef, folder: string): Claim {
  return { at, address: `/${folder}${at.id.toLowerCase()}/` };
}
