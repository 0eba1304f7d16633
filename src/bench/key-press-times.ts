/** How long the finder takes for each key press, for any number of centres. */

import { finder } from '../domain/finder/answer.ts';
import type { Finder } from '../domain/finder/answer.ts';
import type { FinderIndex, FinderThing } from '../domain/finder/index.ts';

const SUGGESTED = 6;
/** How many names (also misspelt) and postcodes are typed letter by letter. */
const NAMES_TYPED = 12;
const POSTCODES_TYPED = 6;
const ROUNDS = 3;

/** Median milliseconds from a key press to the suggestions and the answer. */
export function keyPressTime(index: FinderIndex): number {
  const find = finder(index);
  const typed = [...presses(index)];
  const times = Array.from({ length: ROUNDS }, () => typed.map((text) => timed(find, text)));
  // The first round only warms up the engine.
  const sorted = times
    .slice(1)
    .flat()
    .sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** The index with `count` centres and bases: copies of its own with other names and points. */
export function enlarged(index: FinderIndex, count: number): FinderIndex {
  const centres = index.things.filter(({ kind }) => kind === 'base' || kind === 'centre');
  const more = Array.from({ length: Math.max(0, count - centres.length) }, (_, at) =>
    moved(centres[at % centres.length], Math.floor(at / centres.length) + 1),
  );
  return { ...index, things: [...index.things, ...more.filter((thing) => thing !== undefined)] };
}

function moved(thing: FinderThing | undefined, round: number): FinderThing | undefined {
  if (!thing) return undefined;
  const { id, name, point } = thing;
  // A syllable for each round, so that names differ as much as real ones.
  const syllable = `${letter(round)}${letter(round * 7)}${letter(round * 3)}`;
  const by = (round % 50) / 1000;
  return {
    ...thing,
    id: `${id}-${String(round)}`,
    name: `${name} ${syllable}ford`,
    names: thing.names?.map((other) => `${syllable} ${other}`),
    point: point && { lat: point.lat + by, lon: point.lon - by },
  };
}

function letter(number: number): string {
  return String.fromCharCode(97 + (number % 26));
}

function* presses({ things, places, postcodes }: FinderIndex): Generator<string> {
  const names = [...things, ...places].map(({ name }) => name);
  const step = Math.max(1, Math.floor(names.length / NAMES_TYPED));
  const chosen = names.filter((_, at) => at % step === 0);
  const codes = postcodes.outcodes.slice(0, POSTCODES_TYPED).map(([code]) => `${code} 1AA`);
  const misspelt = chosen.map((name) => `${name.charAt(1)}${name.charAt(0)}${name.slice(2)}`);
  for (const text of [...chosen, ...misspelt, ...codes])
    for (let end = 1; end <= text.length; end += 1) yield text.slice(0, end);
}

function timed(find: Finder, typed: string): number {
  const start = performance.now();
  find.suggest(typed, SUGGESTED);
  find.ask(typed);
  return performance.now() - start;
}
