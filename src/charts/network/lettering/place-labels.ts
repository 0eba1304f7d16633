/** Places names on a map, each near its middle where it covers least. */

import { markRadius } from '../map-mark.ts';
import type { PlacedMark } from '../map-mark.ts';
import { around, coverage, markObstacle } from './obstacles.ts';
import type { Obstacle, Size } from './obstacles.ts';
import { emsOf, linesOf } from './name-lines.ts';
import type { Plane } from '../plane.ts';

/** A district is always named, a town only if its name covers nothing. */
export type NameKind = 'district' | 'large district' | 'town';

/** A name in lines. */
export interface PlacedLabel {
  readonly kind: NameKind;
  readonly lines: readonly string[];
  /** What it names, as shares of the plate's width and height. */
  readonly x: number;
  readonly y: number;
  /** Pixels from there to the middle of the name, at every width. */
  readonly right: number;
  readonly down: number;
}

/** A spot for a name as shares of the plate; `less` is how much worse it is than the best, as a share of its width. */
export interface NameSpot {
  readonly x: number;
  readonly y: number;
  readonly less: number;
}

export interface Name {
  readonly kind: NameKind;
  readonly name: string;
  /** Where it can be, the best first. It can also be beside the first. */
  readonly spots: readonly NameSpot[];
}

interface Lettering {
  /** Font size and line height in pixels (map.css sets the font size). */
  readonly size: number;
  readonly line: number;
  /** Moves from the first spot, the shortest first, and the extra cost of any move. */
  readonly moves: readonly Move[];
  readonly beside: number;
  /** The name is left out if it would cost more than this. */
  readonly most: number;
}

/** Pixels. */
interface Move {
  readonly right: number;
  readonly down: number;
  readonly cost: number;
}

const LETTERING: Readonly<Record<NameKind, Lettering>> = {
  district: { size: 12.5, line: 13, moves: movesOf(78, 6), beside: 30, most: Infinity },
  'large district': { size: 16.5, line: 17, moves: movesOf(78, 6), beside: 300, most: Infinity },
  town: { size: 11, line: 12, moves: movesOf(36, 3), beside: 0, most: 22 },
};
/** What a town's name can cost beside a mark, which shows where the town is. */
const MOST_AT_MARK = 31;
const WEIGHT = { name: 20, wanted: 0.03 };
/** Space to the left and right of a name in pixels. */
const ROOM = 2;

/** Names must be clear at the width of a phone and at this many times that width. */
const WIDER = 2.2;

/** A plate at one size in pixels, and what already occupies it. */
interface Sheet extends Size {
  readonly taken: Obstacle[];
}

/**
 * The names on a plate that is `plane.width` pixels wide on a phone, clear of marks and
 * obstacles if possible. Earlier names are placed first.
 *
 * @param obstaclesOn  what else should stay clear, at a size of the plate in pixels
 */
export function placeLabels(
  names: readonly Name[],
  marks: readonly PlacedMark[],
  plane: Plane,
  obstaclesOn: (size: Size) => readonly Obstacle[],
): PlacedLabel[] {
  const sheets = [1, WIDER].map((times): Sheet => {
    const size = { width: plane.width * times, height: plane.height * times };
    return {
      ...size,
      taken: [...obstaclesOn(size), ...marks.map((mark) => markObstacle(mark, size))],
    };
  });
  const wanted = names.flatMap((name) => (name.kind === 'town' ? wantedBy(name, plane) : []));
  return names.flatMap(({ kind, name, spots }): PlacedLabel[] => {
    const { size, line } = LETTERING[kind];
    const lines = linesOf(name);
    const half = {
      wide: (Math.max(...lines.map(emsOf)) * size) / 2 + ROOM,
      high: (lines.length * line) / 2,
    };
    const atMark = spots.some((spot) => marks.some((mark) => isAt(spot, mark, plane)));
    const most = Math.max(LETTERING[kind].most, atMark ? MOST_AT_MARK : 0);
    const polite = kind === 'town' ? [] : wanted;
    const best = cheapest(LETTERING[kind], spots, plane, most, (spot, limit) => {
      const placed = onPlate(spot, plane, half);
      if (placed.cost >= limit) return placed;
      const covered =
        coverage(boxOf(placed, plane, half), polite) +
        sheets.reduce((sum, sheet) => sum + coverage(boxOf(placed, sheet, half), sheet.taken), 0);
      return { ...placed, cost: placed.cost + covered };
    });
    if (!best) return [];
    for (const sheet of sheets) sheet.taken.push(boxOf(best, sheet, half));
    const { x, y, right, down } = best;
    return [{ kind, lines, x, y, right: Math.round(right), down: Math.round(down) }];
  });
}

type Candidate = NameSpot & Move;

interface Half {
  readonly wide: number;
  readonly high: number;
}

/**
 * The cheapest of the spots and of the moves from the first; undefined if none costs less than `most`.
 * @param placed  where a name at a spot comes to be, at its whole cost, which a cost of `limit` or
 *   more need not be worked out for
 */
function cheapest(
  { moves, beside }: Lettering,
  spots: readonly NameSpot[],
  { width }: Size,
  most: number,
  placed: (spot: Candidate, limit: number) => Candidate,
): Candidate | undefined {
  let best: Candidate | undefined;
  let limit = most;
  const consider = (spot: Candidate): void => {
    if (spot.cost >= limit) return;
    const found = placed(spot, limit);
    if (found.cost < limit) [best, limit] = [found, found.cost];
  };
  for (const spot of spots) consider({ ...spot, right: 0, down: 0, cost: spot.less * width });
  const [first] = spots;
  if (!first) return best;
  for (const move of moves) {
    // The costs of the moves only grow.
    if (move.cost + beside >= limit) break;
    consider({ ...first, ...move, cost: move.cost + beside });
  }
  return best;
}

/** The candidate moved so that no letter is off the plate. */
function onPlate(spot: Candidate, { width, height }: Size, { wide, high }: Half): Candidate {
  const [x, y] = [spot.x * width, spot.y * height];
  const right = clamp(x + spot.right, wide, width - wide) - x;
  const down = clamp(y + spot.down, high, height - high) - y;
  return {
    ...spot,
    right,
    down,
    cost: spot.cost + Math.hypot(right - spot.right, down - spot.down),
  };
}

function boxOf({ x, y, right, down }: Candidate, { width, height }: Size, half: Half): Obstacle {
  return around(x * width + right, y * height + down, half.wide, half.high, WEIGHT.name);
}

function isAt(spot: NameSpot, mark: PlacedMark, { width, height }: Size): boolean {
  const apart = Math.hypot((spot.x - mark.x) * width, (spot.y - mark.y) * height);
  return apart <= 1.5 * markRadius(mark);
}

/** Where a town's name will probably be; districts avoid it if they can. */
function wantedBy({ spots }: Name, { width, height }: Size): Obstacle[] {
  const { size, line } = LETTERING.town;
  return spots
    .slice(0, 1)
    .map(({ x, y }) => around(x * width, y * height, 2 * size, line, WEIGHT.wanted));
}

/** All moves by multiples of `step` pixels, up to `reach` each way. */
function movesOf(reach: number, step: number): Move[] {
  const steps = Array.from({ length: (2 * reach) / step + 1 }, (_, index) => index * step - reach);
  return steps
    .flatMap((down) => steps.map((right) => ({ right, down, cost: Math.hypot(right, down) })))
    .toSorted((a, b) => a.cost - b.cost);
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
