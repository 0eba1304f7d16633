/** What families get at a base and at a library, who it is for and as of when. */

import { contentIndex } from '../../domain/entries/content-index.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import type { Sourced } from '../../domain/entries/sourced.ts';

export interface OfferHere {
  readonly text: string;
  readonly backing: Sourced;
}

/** That of today's service, else of another at bases; undefined where no source says. */
export function offerAtBases(content: SiteContent): OfferHere | undefined {
  const offer = content.site.serviceNow?.offer;
  if (!offer) return otherOffer(content, 'bases');
  const ages = agesWords(content, offer.ageFrom, offer.ageTo);
  return { text: [offer.text, ages].join(' ').trim(), backing: offer };
}

/** Undefined where no source says what libraries offer to families. */
export function offerAtLibraries(content: SiteContent): OfferHere | undefined {
  return otherOffer(content, 'libraries');
}

function otherOffer({ site }: SiteContent, kind: 'bases' | 'libraries'): OfferHere | undefined {
  const service = site.otherServices?.find(({ at }) => at === kind);
  return service && { text: service.text, backing: service };
}

/** "Ages 0 to 5.", or as much of it as is known. */
function agesWords(content: SiteContent, from: string | undefined, to: string | undefined): string {
  const { figure } = contentIndex(content);
  const ages = [from, to].flatMap((id) => figure.get(id ?? '')?.value ?? []);
  return ages.length === 2 ? `Ages ${ages.join(' to ')}.` : '';
}
