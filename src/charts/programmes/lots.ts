/** The lots as squares: by route, and by whether an entry describes them. */

import { lotsDescribed } from '../../domain/programmes/lot-counts.ts';
import type { Lot } from '../../domain/entries/entry.ts';

export type SquareState = 'full' | 'half' | 'empty';

export interface LotSquare {
  readonly x: number;
  readonly y: number;
  readonly state: SquareState;
}

/** A block of squares, with words that say the same. */
export interface LotBlock {
  readonly words: string;
  readonly squares: readonly LotSquare[];
  readonly height: number;
}

export interface LotsChartGeometry {
  readonly width: number;
  /** Side of a square. */
  readonly side: number;
  /** One for each route, then one for how many can be described. */
  readonly blocks: readonly LotBlock[];
}

export interface LotsView {
  readonly total: number;
  readonly routes: readonly { readonly words: string; readonly count: number }[];
  readonly lots: readonly Lot[];
  /** The site's words for lots. */
  readonly term: { readonly one: string; readonly many: string };
}

const PER_ROW = 12;
const PITCH = 24;
const SIDE = 18;

/** One square for each of `total` lots; half-filled if an entry may be one lot or two. */
export function lotsChart({ total, routes, lots, term }: LotsView): LotsChartGeometry {
  const { least, most } = lotsDescribed(lots);
  const states = Array.from({ length: total }, (_, index): SquareState => {
    if (index < least) return 'full';
    return index < most ? 'half' : 'empty';
  });
  const range =
    least === most
      ? String(least)
      : `${String(least)}${most - least === 1 ? ' or ' : ' to '}${String(most)}`;
  return {
    width: PER_ROW * PITCH,
    side: SIDE,
    blocks: [
      ...routes.map(({ words, count }) =>
        blockOf(`${words}: ${String(count)}`, Array<SquareState>(count).fill('full')),
      ),
      blockOf(
        `Described here: ${range} of the ${String(total)} ${term.many}. For the rest, only the number is known`,
        states,
      ),
    ],
  };
}

function blockOf(words: string, states: readonly SquareState[]): LotBlock {
  const inset = (PITCH - SIDE) / 2;
  return {
    words,
    squares: states.map((state, index) => ({
      x: (index % PER_ROW) * PITCH + inset,
      y: Math.floor(index / PER_ROW) * PITCH + inset,
      state,
    })),
    height: Math.ceil(states.length / PER_ROW) * PITCH,
  };
}
