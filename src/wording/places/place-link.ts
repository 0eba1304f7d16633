/** A place by name, and the page that answers for it. */

import { contentIndex } from '../../domain/entries/content-index.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { hasOwnPage } from '../../domain/places/place.ts';
import type { Place } from '../../domain/places/place.ts';
import { links } from '../frame/links.ts';
import type { Link } from '../frame/links.ts';

/** "Oakham", or "Ashwell (near Oakham)" if another place has the name. */
export function placeTitle(content: SiteContent, { id, name, qualifier, district }: Place): string {
  const shared = content.places.some((other) => other.name === name && other.id !== id);
  if (!shared) return name;
  const { district: districts } = contentIndex(content);
  return `${name} (${qualifier ?? districts.get(district) ?? district})`;
}

/** Its own page, or the page of its postcodes. */
export function placeLink(content: SiteContent, place: Place): Link {
  const to = hasOwnPage(place) ? links.place(place.id) : links.outcode(place.outcode);
  return { text: placeTitle(content, place), to };
}
