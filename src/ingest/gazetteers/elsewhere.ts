/** Places elsewhere that must not be taken for one of ours: near, large, or spelt alike. */

import { editDistance } from '../../domain/finder/edit-distance.ts';
import { milesBetween } from '../../domain/places/distance.ts';
import type { Point } from '../../domain/places/distance.ts';
import { plainWords } from '../../domain/places/name-form.ts';
import type { GazetteerPlace } from './layouts.ts';
import type { OwnPlace } from './own-places.ts';

export interface Elsewhere {
  readonly place: GazetteerPlace;
  /** "near; like Acton" */
  readonly why: string;
}

const NEAR_MILES = 30;
/** In square kilometres: a town of some 50,000 people. */
const LARGE = 30;
/** A shorter name is another word with two letters changed. */
const LONG_NAME = 6;

/** One for each name and area, the largest first. */
export function placesElsewhere(
  places: readonly GazetteerPlace[],
  own: readonly OwnPlace[],
): readonly Elsewhere[] {
  const ours = new Set(own.map(({ row }) => row));
  const isNear = nearTo(own.map(({ point }) => point));
  const likeOurs = spellings(own.map(({ name }) => name));
  const found = places
    .filter(({ row, kind }) => !ours.has(row) && kind !== 'suburb' && kind !== 'hamlet')
    .flatMap((place): Elsewhere[] => {
      const isTown = place.kind === 'town' || place.kind === 'city';
      const large = place.kind === 'city' || (isTown && (place.size ?? 0) >= LARGE);
      const like = likeOurs(place.name, isTown && place.name.length >= LONG_NAME ? 2 : 1);
      const why = [
        ...(isNear(place.point) ? ['near'] : []),
        ...(large ? ['large'] : []),
        ...(like === undefined ? [] : [`like ${like}`]),
      ];
      return why.length > 0 && place.area !== '' ? [{ place, why: why.join('; ') }] : [];
    })
    .toSorted((a, b) => (b.place.size ?? 0) - (a.place.size ?? 0));
  return [...new Map(found.toReversed().map((each) => [keyOf(each), each])).values()].toSorted(
    (a, b) => (keyOf(a) < keyOf(b) ? -1 : 1),
  );
}

function keyOf({ place: { name, area } }: Elsewhere): string {
  return `${name}, ${area}`;
}

const MILES_PER_DEGREE = 69;

/** Whether a point is within 30 miles of one of `own`. */
function nearTo(own: readonly Point[]): (point: Point) => boolean {
  const lats = own.map(({ lat }) => lat);
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  const room = NEAR_MILES / MILES_PER_DEGREE;
  return (point) =>
    point.lat > south - room &&
    point.lat < north + room &&
    own.some((each) => milesBetween(each, point) <= NEAR_MILES);
}

/**
 * Finds one of `names` within so many edits: by their spellings with as many letters left out,
 * which two names so near have in common.
 */
function spellings(names: readonly string[]): (name: string, most: number) => string | undefined {
  const known = new Map<string, string[]>();
  for (const name of names) {
    for (const short of withoutLetters(plainWords(name), 2))
      known.set(short, [...(known.get(short) ?? []), name]);
  }
  return (name, most) => {
    const plain = plainWords(name);
    const near = [...withoutLetters(plain, most)].flatMap((short) => known.get(short) ?? []);
    const edits = (other: string): number => editDistance(plain, plainWords(other), most);
    return near
      .filter((other) => edits(other) <= most)
      .toSorted((a, b) => edits(a) - edits(b) || (a < b ? -1 : 1))[0];
  };
}

function withoutLetters(word: string, most: number): ReadonlySet<string> {
  let last = new Set([word]);
  const all = new Set(last);
  for (let left = most; left > 0; left -= 1) {
    last = new Set(
      [...last].flatMap((each) =>
        Array.from(each, (_, at) => each.slice(0, at) + each.slice(at + 1)),
      ),
    );
    for (const each of last) all.add(each);
  }
  return all;
}
