/** Where a reader of the search can go on: to the finder, to other words, to the list from A to Z. */

import type { WordQuery } from '../../domain/search/query.ts';
import { links } from '../../wording/frame/links.ts';
import type { Link } from '../../wording/frame/links.ts';
import { searchAddress } from '../../wording/search/address.ts';
import type { SearchState } from '../../wording/search/address.ts';

export function finderLink(place: string | undefined): Link | undefined {
  if (place === undefined) return undefined;
  return {
    text: `Find help near ${place}`,
    to: `${links.find}#${new URLSearchParams({ q: place }).toString()}`,
  };
}

export function waysOn(query: WordQuery, state: SearchState): Link[] {
  const narrowed = state.kind !== undefined || Object.keys(state.facets).length > 0;
  return [
    ...(narrowed
      ? [
          {
            text: `Search everything for “${query.typed}”`,
            to: searchAddress({ typed: query.typed, kind: undefined, facets: {} }),
          },
        ]
      : []),
    ...query.nearby.map((name) => ({
      text: `Search for “${name}”`,
      to: searchAddress({ typed: name, kind: undefined, facets: {} }),
    })),
    { text: 'Find help near you by town or postcode', to: links.find },
    { text: 'Browse everything from A to Z', to: '#a-to-z' },
  ];
}
