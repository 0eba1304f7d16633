/** The venues at which a need is met, each as a way to turn to. */

import type { Venue } from '../../domain/entries/entry.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { whatsOnLinks } from '../frame/links.ts';
import type { Link } from '../frame/links.ts';
import { addressWords } from '../places/address.ts';

/** In the order of their names. */
export function venuesFor({ venues }: Pick<SiteContent, 'venues'>, need: string): Venue[] {
  return venues
    .filter(({ needs }) => needs?.includes(need) === true)
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}

/** Its address, which leads to what is known of visiting it. */
export function venueLink(venue: Venue): Link {
  return { text: addressWords(venue), to: whatsOnLinks.page };
}
