/** Where all is said about visiting a place: on one page, or on that of its district. */

import { memoByContent } from '../../domain/entries/memo-by-content.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import type { HeldSession } from '../../domain/whats-on/held-session.ts';
import { isVisitable, visitPlaces } from '../../domain/whats-on/visit-place.ts';
import type { VisitPlace } from '../../domain/whats-on/visit-place.ts';
import { kindSlug, whatsOnLinks } from '../frame/links.ts';
import { MOST_ON_A_PAGE } from '../frame/parts.ts';

type Placed = Pick<VisitPlace, 'kind' | 'id' | 'district'>;

/** Whether the places to visit are so many that each district has a page of its own for them. */
export const visitsAreParted = memoByContent(
  (content: SiteContent) => visitPlaces(content).filter(isVisitable).length > MOST_ON_A_PAGE,
);

export function visitLink(content: SiteContent, { kind, id, district }: Placed): string {
  return `${pageOf(content, district)}#${kindSlug(kind)}-${id}`;
}

/** A session is listed with the place that it is held at. */
export function sessionLink(
  content: SiteContent,
  { by, at, session }: Pick<HeldSession, 'by' | 'at' | 'session'>,
): string {
  return `${pageOf(content, at.district)}#${kindSlug(by.kind)}-${by.id}-${session.id}`;
}

function pageOf(content: SiteContent, district: string): string {
  return visitsAreParted(content) ? whatsOnLinks.district(district) : whatsOnLinks.page;
}
