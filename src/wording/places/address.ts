/** An address in words, and links to where it is. */

import { mapLink } from '../frame/links.ts';
import type { Link } from '../frame/links.ts';
import { NOT_RECORDED } from '../frame/phrases.ts';

interface Placed {
  readonly point?: { readonly lat: number; readonly lon: number } | undefined;
}

/** "Hall Road, Anytown, NR1 1AA", or a sentence that it is not recorded. */
export function addressWords(at: {
  readonly address?: string | undefined;
  readonly postcode?: string | undefined;
}): string {
  const parts = [at.address, at.postcode && unbroken(at.postcode)].filter(
    (part) => part !== undefined,
  );
  return parts.length > 0 ? parts.join(', ') : `Address ${NOT_RECORDED}.`;
}

/** The postcode with a space at which no line breaks. */
export function unbroken(postcode: string): string {
  return postcode.replace(' ', '\u00a0');
}

/** A link to the point on a map site, or undefined if there is no point. */
export function mapOf(at: Placed, name: string): Link | undefined {
  return at.point && { text: `Map of ${name}`, to: mapLink(at.point) };
}

/** An address that a phone opens as the way there from where it is, or undefined if there is no point. */
export function directionsTo({ point }: Placed): string | undefined {
  if (!point) return undefined;
  const to = `${String(point.lat)},${String(point.lon)}`;
  return `https://www.google.com/maps/dir/?api=1&destination=${to}`;
}
