/** The things of a large site as they are sent: their names in one file, all else by district. */

import { MOST_THINGS } from '../../domain/finder/most-things.ts';
import { thingsByLetter } from '../../domain/finder/letters.ts';
import { groupBy } from '../../domain/places/group-by.ts';
import { slugOf } from '../../domain/entries/slug.ts';
import { commonInNames, nameForm } from '../../domain/places/name-form.ts';
import type { FinderIndex, FinderParts, FinderThing } from '../../domain/finder/index.ts';

/** The names of the things of one kind. */
export interface SentNames {
  readonly kind: FinderThing['kind'];
  readonly closed?: true | undefined;
  /** For each district a line a thing: its name, its other names, "@" its town, "=" its id. */
  readonly names: readonly string[];
}

const ROW = '\n';
const BETWEEN = '|';
const TOWN = '@';
const ID = '=';
/** Stands for the name without its brackets, or for one that is compared as that. */
const SHORT = '~';

export function isSentInParts({ things }: Pick<FinderIndex, 'things'>): boolean {
  return things.length > MOST_THINGS;
}

export function partsOf(index: FinderIndex): FinderParts {
  const { things, districts } = index;
  const byDistrict = groupBy(things, ({ district }) => district);
  const own = districts.map((_, rank) => byDistrict.get(rank) ?? []);
  return {
    letters: [...thingsByLetter(index).keys()].sort().join(''),
    kinds: [...new Set(things.flatMap(({ kind, point }) => (point ? [kind] : [])))],
    outcodes: own.map((some) =>
      [...new Set(some.flatMap(({ postcode }) => postcode?.split(' ')[0] ?? []))].sort().join(' '),
    ),
    boxes: own.map((some) => {
      const points = some.flatMap(({ point }) => point ?? []);
      const [lats, lons] = [points.map(({ lat }) => lat), points.map(({ lon }) => lon)];
      return points.length > 0
        ? [Math.min(...lats), Math.min(...lons), Math.max(...lats), Math.max(...lons)]
        : null;
    }),
  };
}

export function sendableNames({ things, districts, common }: FinderIndex): SentNames[] {
  const words = commonInNames(common);
  const groups = groupBy(things, ({ kind, became }) => `${kind}|${String(became === undefined)}`);
  return [...groups.values()].flatMap((own): SentNames[] => {
    const [first] = own;
    if (!first) return [];
    const byDistrict = groupBy(own, ({ district }) => district);
    return [
      {
        kind: first.kind,
        closed: first.became === undefined ? undefined : true,
        names: districts.map((_, rank) =>
          (byDistrict.get(rank) ?? []).map((thing) => nameLine(thing, words)).join(ROW),
        ),
      },
    ];
  });
}

function nameLine({ id, kind, name, names = [], town }: FinderThing, common: RegExp): string {
  const own = id === `${kind} ${slugOf(name)}` ? [] : [`${ID}${id.slice(kind.length + 1)}`];
  const short = withoutBrackets(name);
  const others = names.map((other) => (isForm(other, short, common) ? SHORT : other));
  return [name, ...others, ...(town === undefined ? [] : [TOWN + town]), ...own].join(BETWEEN);
}

/** "Mill (QX1 1AA)" → "Mill" */
function withoutBrackets(name: string): string {
  return name.replace(/ \([^()]*\)$/, '');
}

function isForm(other: string, name: string, common: RegExp): boolean {
  return nameForm(other, common).plain === nameForm(name, common).plain;
}

/** With their names only; the rest of each is fetched with its district. */
export function receivedNames(sent: readonly SentNames[]): FinderThing[] {
  return sent.flatMap(({ kind, closed, names }) =>
    names.flatMap((lines, district) =>
      lines === '' ? [] : lines.split(ROW).map((line) => thingOf(line, { kind, closed, district })),
    ),
  );
}

function thingOf(
  line: string,
  { kind, closed, district }: Pick<FinderThing, 'kind' | 'district'> & Pick<SentNames, 'closed'>,
): FinderThing {
  const [name = '', ...rest] = line.split(BETWEEN);
  const marked = (sign: string): string | undefined =>
    rest.find((part) => part.startsWith(sign))?.slice(1);
  const names = rest
    .filter((part) => !part.startsWith(TOWN) && !part.startsWith(ID))
    .map((part) => (part === SHORT ? withoutBrackets(name) : part));
  return {
    id: `${kind} ${marked(ID) ?? slugOf(name)}`,
    kind,
    name,
    names: names.length > 0 ? names : undefined,
    town: marked(TOWN),
    district,
    became: closed ? '' : undefined,
  };
}

/** Those that have come in place of what was known of them by name. */
export function withThings(
  index: FinderIndex,
  came: ReadonlyMap<number, readonly FinderThing[]>,
): FinderIndex {
  if (came.size === 0) return index;
  return {
    ...index,
    things: [
      ...index.things.filter(({ district }) => !came.has(district)),
      ...[...came.values()].flat(),
    ],
  };
}
