/** An address in words, and a link to a map. */

import { mapLink } from '../frame/links.ts';
import type { Link } from '../frame/links.ts';
import { NOT_RECORDED } from '../frame/phrases.ts';

/** "Hall Road, Anytown, NR1 1AA", or a sentence that it is not recorded. */
export function addressWords(at: {
  readonly address?: string | undefined;
  readonly postcode?: string | undefined;
}): string {
  const parts = [at.address, at.postcode].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join(', ') : `Address ${NOT_RECORDED}.`;
}

/** A link to the point on a map site, or undefined if there is no point. */
export function mapOf(
  at: { readonly point?: { readonly lat: number; readonly lon: number } | undefined },
  name: string,
): Link | undefined {
  return at.point && { text: `Map of ${name}`, to: mapLink(at.point) };
}
