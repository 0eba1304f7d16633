/**
 * Places here and elsewhere as they are sent: names as lines of text, points as steps from one place
 * to the next. They travel district by district from south to north, since short steps take a byte.
 */

import { groupBy } from '../../domain/places/group-by.ts';
import { slugOf } from '../../domain/entries/slug.ts';
import type { FinderElsewhere, FinderIndex, FinderPlace } from '../../domain/finder/index.ts';
import type { Point } from '../../domain/places/distance.ts';
import { characterFor, numberAt } from '../../domain/places/small-number.ts';

type Places = Pick<FinderIndex, 'places' | 'elsewhere'>;

export interface SentPlaces {
  /** Where the first step begins, in thousandths of a degree. */
  readonly from: readonly [lat: number, lon: number];
  /**
   * A block for those without a district, then one for each district. A line a place: its name, its
   * other names, how they are said, its qualifier, whether it is generic: "Oakham|^ Town~Okum=near Ryhall*".
   */
  readonly here: string;
  /** A block an area: how many places have points, its name, those with points, the others. */
  readonly elsewhere: string;
  /** Two characters for each point: the steps north and east, first here, then elsewhere. */
  readonly steps: string;
  /** Ids that are not made from the name, or from name and qualifier, by line. */
  readonly ids: Readonly<Record<number, string>>;
}

const UNITS = 1000;
const BLOCK = '\n\n';
const ROW = '\n';
const LIST = '|';
const SAID = '~';
const QUALIFIER = '=';
const GENERIC = '*';
/** Stands for the name in the other names of the place: "Oakham|^ Town". */
const NAME = '^';
const LINE = /^([^~=*]*)(?:~([^=*]*))?(?:=([^*]*))?(\*)?$/;

export function sendablePlaces({ places, elsewhere }: Places): SentPlaces {
  const ranks = Math.max(-1, ...places.map(({ district }) => district)) + 2;
  const blocks = Array.from({ length: ranks }, (_, at) =>
    northward(places.filter(({ district }) => district === at - 1)),
  );
  const areas = [...groupBy(elsewhere, ({ area }) => area)].map(([area, own]) => {
    const near = northward(own.filter(({ point }) => point));
    return { area, near, all: [...near, ...own.filter(({ point }) => !point)] };
  });
  const points = [...blocks.flat(), ...areas.flatMap(({ near }) => near)].flatMap(({ point }) =>
    point ? [inUnits(point)] : [],
  );
  const [from = [0, 0]] = points;
  const usual = usualIds(blocks.flat());
  return {
    from,
    here: blocks.map((own) => own.map(lineOf).join(ROW)).join(BLOCK),
    elsewhere: areas
      .map(({ area, near, all }) => [near.length, area, ...all.map(({ name }) => name)].join(ROW))
      .join(BLOCK),
    steps: points
      .map(([lat, lon], at) => {
        const [south, west] = points[at - 1] ?? from;
        return characterFor(lat - south) + characterFor(lon - west);
      })
      .join(''),
    ids: Object.fromEntries(
      blocks.flat().flatMap(({ id }, row) => (id === usual[row] ? [] : [[row, id]])),
    ),
  };
}

/** Those here by id, those elsewhere in the order of their areas. */
export function receivedPlaces({ from, here, elsewhere, steps, ids }: SentPlaces): Places {
  let [lat, lon] = from;
  let at = 0;
  const nextPoint = (): Point => {
    lat += numberAt(steps, at++);
    lon += numberAt(steps, at++);
    return { lat: lat / UNITS, lon: lon / UNITS };
  };
  const places = here.split(BLOCK).flatMap((block, district) =>
    rowsOf(block).map((line) => ({
      ...placeOf(line),
      district: district - 1,
      point: nextPoint(),
    })),
  );
  const usual = usualIds(places);
  return {
    places: places
      .map((place, row): FinderPlace => ({ id: ids[row] ?? usual[row] ?? '', ...place }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    elsewhere: elsewhere.split(BLOCK).flatMap((block) => {
      const [near, area = '', ...names] = rowsOf(block);
      return names.map((name, row): FinderElsewhere => ({
        name,
        area,
        point: row < Number(near) ? nextPoint() : undefined,
      }));
    }),
  };
}

function northward<Place extends Pick<FinderElsewhere, 'point'>>(
  places: readonly Place[],
): Place[] {
  const lat = ({ point }: Place): number => point?.lat ?? 0;
  const lon = ({ point }: Place): number => point?.lon ?? 0;
  return [...places].sort((a, b) => lat(a) - lat(b) || lon(a) - lon(b));
}

function inUnits({ lat, lon }: Point): readonly [lat: number, lon: number] {
  return [Math.round(lat * UNITS), Math.round(lon * UNITS)];
}

/** Places of one name are told apart by their qualifiers, in their ids too. */
function usualIds(places: readonly Pick<FinderPlace, 'name' | 'qualifier'>[]): string[] {
  const named = groupBy(places, ({ name }) => name);
  return places.map(({ name, qualifier = '' }) =>
    slugOf((named.get(name)?.length ?? 0) > 1 ? `${name} ${qualifier}` : name),
  );
}

function lineOf({ name, names = [], saidAs, qualifier, generic }: FinderPlace): string {
  return [
    [name, ...names.map((other) => other.replace(name, () => NAME))].join(LIST),
    ...(saidAs ? [SAID, saidAs.join(LIST)] : []),
    ...(qualifier === undefined ? [] : [QUALIFIER, qualifier]),
    ...(generic ? [GENERIC] : []),
  ].join('');
}

function placeOf(line: string): Omit<FinderPlace, 'id' | 'district' | 'point'> {
  const [, names = '', said, qualifier, generic] = LINE.exec(line) ?? [];
  const [name = '', ...others] = names.split(LIST);
  return {
    name,
    names: others.length > 0 ? others.map((other) => other.replace(NAME, () => name)) : undefined,
    saidAs: said?.split(LIST),
    qualifier,
    generic: generic === undefined ? undefined : true,
  };
}

function rowsOf(text: string): string[] {
  return text === '' ? [] : text.split(ROW);
}
