/** The places of the council's area: which they are, and what tells those of one name apart. */

import type { SiteContent } from '../../domain/entries/site-content.ts';
import { slugOf } from '../../domain/entries/slug.ts';
import { milesBetween, nearestFirst } from '../../domain/places/distance.ts';
import type { Near, Point } from '../../domain/places/distance.ts';
import { plainWords } from '../../domain/places/name-form.ts';
import { PLACE_KINDS } from '../../domain/places/place.ts';
import type { PlaceKind } from '../../domain/places/place.ts';
import type { GazetteerPlace } from './layouts.ts';
import { nearPoints } from './near-points.ts';

export interface OwnPlace extends GazetteerPlace {
  readonly kind: PlaceKind;
  /** Id of its district. */
  readonly districtId: string;
  readonly outcode: string;
}

export interface QualifiedPlace extends OwnPlace {
  readonly id: string;
  readonly qualifier: string;
}

interface KnownPostcode {
  readonly id: string;
  readonly point: Point;
  readonly district: string | undefined;
}

/** A place with no postcode so near, in miles, is not in the area. */
const FARTHEST = 2;
/** Two places of one name so near, in miles, are one. */
const SAME = 1.5;

/** Undefined for a site without postcodes, which cannot tell what is in its area. */
export function ownPlaces(
  content: SiteContent,
  places: readonly GazetteerPlace[],
): readonly OwnPlace[] | undefined {
  const { units, groups, sectors } = content.postcodes;
  const known: readonly KnownPostcode[] = (units ?? (groups.length > 0 ? groups : sectors)).map(
    ({ code, point, district }) => ({ id: code, point, district }),
  );
  if (known.length === 0) return undefined;
  const nearest = nearPoints(known);
  const named = new Map(content.site.districts.map(({ id, name }) => [plainWords(name), id]));
  const own = places.flatMap((place): OwnPlace[] => {
    const near: Near<KnownPostcode> | undefined = nearest(place.point);
    if (!near || near.miles > FARTHEST || near.what.district === undefined) return [];
    return [
      {
        ...place,
        kind: place.kind ?? 'village',
        districtId: named.get(plainWords(place.district ?? '')) ?? near.what.district,
        outcode: near.what.id.split(' ')[0] ?? '',
      },
    ];
  });
  return withoutTwins(own);
}

/** The larger of two places of one name that lie together. */
function withoutTwins(places: readonly OwnPlace[]): OwnPlace[] {
  const rank = ({ kind }: OwnPlace): number => PLACE_KINDS.indexOf(kind);
  return [...Map.groupBy(places, ({ name }) => plainWords(name)).values()].flatMap((alike) => {
    const kept: OwnPlace[] = [];
    for (const place of alike.toSorted((a, b) => rank(a) - rank(b) || (a.row < b.row ? -1 : 1)))
      if (kept.every(({ point }) => milesBetween(point, place.point) > SAME)) kept.push(place);
    return kept;
  });
}

/**
 * With ids of their own: places of one name are told apart by the place that they are a part of, or
 * the nearest town, else by the first half of their postcodes.
 * @param there  the places that the site has already
 * @param taken  ids that they and other pages have
 */
export function qualified(
  places: readonly OwnPlace[],
  there: readonly { readonly name: string }[],
  taken: ReadonlySet<string>,
): readonly QualifiedPlace[] {
  const known = new Set(there.map(({ name }) => name));
  const towns = places
    .filter(({ kind }) => kind === 'city' || kind === 'town')
    .map((place) => ({ ...place, id: place.row }));
  const ids = new Set(taken);
  return [...Map.groupBy(places, ({ name }) => name).values()].flatMap((alike) => {
    const wide = alike.map((place) =>
      alike.length > 1 || known.has(place.name) ? nearWords(place, towns) : '',
    );
    return alike.map((place, at): QualifiedPlace => {
      const isOnly = wide.indexOf(wide[at] ?? '') === wide.lastIndexOf(wide[at] ?? '');
      const first = isOnly ? (wide[at] ?? '') : place.outcode;
      const tries = [first, place.outcode, `${place.outcode} ${place.row}`];
      const qualifier = tries.find((words) => !ids.has(slugOf(`${place.name} ${words}`))) ?? '';
      const id = slugOf(`${place.name} ${qualifier}`);
      ids.add(id);
      return { ...place, id, qualifier };
    });
  });
}

function nearWords(
  { name, within, point }: OwnPlace,
  towns: readonly (OwnPlace & { readonly id: string })[],
): string {
  if (within !== undefined && within !== name) return within;
  const [town] = nearestFirst(
    point,
    towns.filter((each) => each.name !== name),
  );
  return town ? `near ${town.what.name}` : '';
}
