/** Postcode areas and places as what a page of nearest help is measured from. */

import type { Point } from '../../domain/places/distance.ts';
import type { Place } from '../../domain/places/place.ts';
import type { PostcodeArea } from '../../domain/places/postcode-table.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { slugOf } from '../../domain/entries/slug.ts';
import { neighboursNear } from '../../domain/finder/neighbours.ts';
import { listWords } from '../../wording/frame/phrases.ts';
import { placeTitle } from '../../wording/places/place-link.ts';

export interface Area {
  readonly slug: string;
  readonly name: string;
  /** The name, with the district if another place has the same name. */
  readonly title: string;
  readonly measuredFrom: string;
  readonly as: 'outcode' | 'place';
  readonly point: Point;
  readonly district: string;
  readonly notes: readonly string[];
  /** For an outcode: the places in it. */
  readonly outcode?: string | undefined;
}

export function outcodeArea(area: PostcodeArea, content: SiteContent): Area {
  const { site } = content;
  const share = shareWords(area.shareInArea ?? 1);
  const near = neighboursNear(area.point, content.placesElsewhere, site.neighbours ?? []);
  const others = near.length > 0 ? ` (${listWords(near, 'or')})` : '';
  return {
    slug: slugOf(area.code),
    name: area.code,
    title: area.code,
    measuredFrom: `the middle of the ${site.area} postcodes in ${area.code}`,
    as: 'outcode',
    point: area.point,
    district: area.district,
    outcode: area.code,
    notes:
      share === undefined
        ? []
        : [
            `${share} of the postcodes in ${area.code} are in ${site.area}. If you live outside ${site.area}, ask your own ${site.terms.council.one}${others}.`,
          ],
  };
}

/** "About 13%"; undefined if nearly all of the postcodes are inside. */
function shareWords(share: number): string | undefined {
  if (share >= 0.98) return undefined;
  return share < 0.01 ? 'Less than 1%' : `About ${String(Math.round(share * 100))}%`;
}

export function placeArea(place: Place, content: SiteContent): Area {
  const { id, name, point, district } = place;
  return {
    slug: id,
    name,
    title: placeTitle(content, place),
    measuredFrom: `the middle of ${name}`,
    as: 'place',
    point,
    district,
    notes: [],
  };
}
