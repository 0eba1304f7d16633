/** Places names on a map, each near its middle where it covers least. */

import { markRadius } from './map-mark.ts';
import type { PlacedMark } from './map-mark.ts';
import type { Plane } from './plane.ts';

/** A name in lines; x and y are its middle, as shares of the plate's width and height. */
export interface PlacedLabel {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
}

/** A part of the plate in pixels; weight is the cost per pixel of covering it. */
export interface Obstacle {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly weight: number;
}

interface Name {
  readonly name: string;
  readonly middle: { readonly x: number; readonly y: number };
}

/** Height of a line and width of a letter in pixels (map.css sets the size); most letters in a line. */
const LINE = 13;
const LETTER = 6.2;
const LONGEST_LINE = 11;
const WEIGHT = { number: 20, name: 20, small: 1 };
/** How far a name may be moved, and the steps to try, in pixels. */
const REACH = 78;
const STEP = 6;

/**
 * The names on a plate that is `plane.width` pixels wide on a phone, clear of marks and
 * obstacles if possible. Earlier names are placed first.
 */
export function placeLabels(
  names: readonly Name[],
  marks: readonly PlacedMark[],
  plane: Plane,
  obstacles: readonly Obstacle[],
): PlacedLabel[] {
  const taken = [...obstacles, ...marks.map((mark) => obstacleOf(mark, plane))];
  return names.map(({ name, middle }) => {
    const lines = linesOf(name);
    const wide = (Math.max(...lines.map(({ length }) => length)) * LETTER) / 2;
    const high = (lines.length * LINE) / 2;
    const best = MOVES.reduce<Spot>((least, { right, down }) => {
      const x = clamp(middle.x * plane.width + right, wide, plane.width - wide);
      const y = clamp(middle.y * plane.height + down, high, plane.height - high);
      const moved = Math.hypot(x - middle.x * plane.width, y - middle.y * plane.height);
      // Coverage can only add to the cost, and is slow to work out.
      if (moved >= least.cost) return least;
      const cost = moved + coverage(around(x, y, wide, high, WEIGHT.name), taken);
      return cost < least.cost ? { x, y, cost } : least;
    }, NOWHERE);
    taken.push(around(best.x, best.y, wide, high, WEIGHT.name));
    return { lines, x: best.x / plane.width, y: best.y / plane.height };
  });
}

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly cost: number;
}

const NOWHERE: Spot = { x: 0, y: 0, cost: Number.POSITIVE_INFINITY };

const steps = Array.from({ length: (2 * REACH) / STEP + 1 }, (_, index) => index * STEP - REACH);
const MOVES = steps.flatMap((down) => steps.map((right) => ({ right, down })));

/** Breaks long names between words into lines of about the same length. */
function linesOf(name: string): string[] {
  const target = Math.max(LONGEST_LINE, name.length / Math.ceil(name.length / LONGEST_LINE));
  return name.split(' ').reduce<string[]>((lines, word) => {
    const joined = [lines.at(-1), word].filter(Boolean).join(' ');
    return lines.length > 0 && joined.length <= target
      ? [...lines.slice(0, -1), joined]
      : [...lines, word];
  }, []);
}

function obstacleOf(mark: PlacedMark, { width, height }: Plane): Obstacle {
  const weight = mark.number === undefined ? WEIGHT.small : WEIGHT.number;
  const radius = markRadius(mark) + 1;
  return around(mark.x * width, mark.y * height, radius, radius, weight);
}

/** The covered pixels, each multiplied by the weight of what it covers. */
function coverage(at: Obstacle, taken: readonly Obstacle[]): number {
  return taken.reduce((sum, other) => {
    const wide = Math.min(at.right, other.right) - Math.max(at.left, other.left);
    const high = Math.min(at.bottom, other.bottom) - Math.max(at.top, other.top);
    return wide > 0 && high > 0 ? sum + wide * high * other.weight : sum;
  }, 0);
}

function around(x: number, y: number, wide: number, high: number, weight: number): Obstacle {
  return { left: x - wide, right: x + wide, top: y - high, bottom: y + high, weight };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
