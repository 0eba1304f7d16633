/** Where something is: its address in words, and a map of it. */

import { mapLink } from '../frame/links.ts';
import type { Link } from '../frame/links.ts';
import { NOT_RECORDED } from '../frame/phrases.ts';

/** "Hall Road, Anytown, NR1 1AA", or that none is recorded. */
export function addressWords(at: {
  readonly address?: string | undefined;
  readonly postcode?: string | undefined;
}): string {
  const parts = [at.address, at.postcode].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join(', ') : `Address ${NOT_RECORDED}.`;
}

/** A link to a map site that says whose map it is. */
export function mapOf(
  at: { readonly point?: { readonly lat: number; readonly lon: number } | undefined },
  name: string,
): Link | undefined {
  return at.point && { text: `Map of ${name}`, to: mapLink(at.point) };
}
