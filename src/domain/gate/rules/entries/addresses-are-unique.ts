/** No two pages of the site share an address, and none has one that leads on or is said to be gone. */

import type { EntryRef, FieldPath, RuleProblem } from '../../problem.ts';
import { entryAddresses, formerAddresses } from '../../../entries/addresses.ts';
import type { SiteContent } from '../../../entries/site-content.ts';
import { addressesOf, slugsOf } from '../../../entries/term.ts';
import { FIXED_ADDRESSES } from './fixed-addresses.ts';

interface Claim {
  readonly at: EntryRef;
  readonly path: FieldPath;
  readonly address: string;
  readonly expected: string;
  readonly fix: string;
}

const OWN = { expected: 'an address of its own', fix: 'choose another id' };
const OF_TERM = { ...OWN, fix: 'give the term a slug of its own' };
const FORMER = {
  expected: 'an id that no entry has now, in formerIds of one entry only',
  fix: 'remove it from formerIds',
};
const GONE = {
  expected: 'an address that no entry has or had under a former id',
  fix: 'remove it from gone',
};

export function addressesAreUnique(content: SiteContent): RuleProblem[] {
  const { centres, district } = addressesOf(content.site.terms);
  const taken = new Map<string, string>([
    ...FIXED_ADDRESSES.map((part) => [`/${part}/`, 'a page that every site has'] as const),
    [`/find/${district}/`, 'the pages of districts'],
    ['/find/places/', 'the list of places'],
    [`/${centres}/table/`, 'the table of centres'],
    [`/${centres}/${district}/`, 'the lists of the centres of districts'],
    ['/management-information/about/', 'the page about the figures'],
  ]);
  return claims(content).flatMap(({ at, path, address, expected, fix }): RuleProblem[] => {
    const owner = taken.get(address);
    taken.set(address, owner ?? ownerWords(at, path));
    if (owner === undefined) return [];
    const found = `the address ${address}, which belongs to ${owner}`;
    return [{ kind: 'address-taken', at, path, found, expected, fix }];
  });
}

/** Those of pages first: what is there now is right. */
function claims(content: SiteContent): Claim[] {
  return [
    ...(['centre', 'base', 'lot'] as const).map((term) => ({
      at: { kind: 'site', id: 'site' } as const,
      path: ['terms', term],
      address: `/${slugsOf(content.site.terms[term]).many}/`,
      ...OF_TERM,
    })),
    ...content.postcodes.outcodes.map(({ code }) => ({
      at: { kind: 'outcodes', id: code } as const,
      path: [],
      address: `/find/${code.toLowerCase()}/`,
      ...OWN,
    })),
    ...entryAddresses(content).map((present) => ({ ...present, path: [], ...OWN })),
    ...formerAddresses(content).map(({ at, address, index }) => ({
      at,
      path: ['formerIds', index],
      address,
      ...FORMER,
    })),
    ...(content.site.gone ?? []).map(({ address }, index) => ({
      at: { kind: 'site', id: 'site' } as const,
      path: ['gone', index, 'address'],
      address,
      ...GONE,
    })),
  ];
}

/** "figures/closures", or a field of site.yaml. */
function ownerWords({ kind, id }: EntryRef, path: FieldPath): string {
  return kind === 'site' ? path.join('.') : `${kind}/${id}`;
}
