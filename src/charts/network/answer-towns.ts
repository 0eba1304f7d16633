/** Names the towns on the map of an answer, as many as leave marks and each other free. */

import type { Point } from '../../domain/places/distance.ts';
import type { PlacedMark } from './map-mark.ts';
import type { Plane } from './plane.ts';

export interface AnswerTown {
  readonly name: string;
  /** The middle of the name, as shares of the map's width and height. */
  readonly x: number;
  readonly y: number;
}

interface InTown {
  readonly town?: string | undefined;
  readonly point?: Point | undefined;
}

/** Pixels: half the width of a letter, half the height of a line, and from a town down to its name. */
const HALF_LETTER = 3.2;
const HALF_LINE = 7;
const BELOW = 18;
/** Pixels around a mark that stay free. */
const MARK = 10;

/** @param things  what is in towns; a town is where the first thing in it is */
export function answerTowns(
  things: readonly InTown[],
  { x, y, width, height }: Plane,
  marks: readonly PlacedMark[],
): AnswerTown[] {
  const taken = marks.map((mark) => ({
    x: mark.x * width,
    y: mark.y * height,
    wide: MARK,
    high: MARK,
  }));
  const towns: AnswerTown[] = [];
  for (const { town, point } of things) {
    if (town === undefined || !point || towns.some(({ name }) => name === town)) continue;
    const wide = town.length * HALF_LETTER;
    const name = { x: x(point.lon), y: y(point.lat) + BELOW, wide, high: HALF_LINE };
    const fits =
      name.x > wide &&
      name.x < width - wide &&
      name.y > HALF_LINE &&
      name.y < height - HALF_LINE &&
      taken.every(
        (other) =>
          Math.abs(other.x - name.x) > other.wide + wide ||
          Math.abs(other.y - name.y) > other.high + HALF_LINE,
      );
    if (!fits) continue;
    taken.push(name);
    towns.push({ name: town, x: name.x / width, y: name.y / height });
  }
  return towns;
}
