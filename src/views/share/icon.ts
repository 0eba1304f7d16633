/** The icon of the site: a house, in a square with round corners or, for systems that cut it, a full one. */

import { markup } from '../frame/markup.ts';
import type { MarkupElement } from '../frame/markup.ts';

const SIDE = 32;
const HOUSE = 'M16 6 5 15h3v10h6v-6h4v6h6V15h3z';

export interface IconKind {
  readonly corners: 'round' | 'none';
  /** Share of the house's usual size; systems may cut off what is outside a circle of 80 %. */
  readonly house: number;
}

export interface HomeIcon extends IconKind {
  readonly pixels: number;
}

/** By the name of the file in /icons/. */
export const ICONS: Readonly<Record<string, HomeIcon>> = {
  // For iPhones, which round the corners themselves.
  '180': { pixels: 180, corners: 'none', house: 0.85 },
  '192': { pixels: 192, corners: 'round', house: 1 },
  '512': { pixels: 512, corners: 'round', house: 1 },
  maskable: { pixels: 512, corners: 'none', house: 0.75 },
};

export const TAB_ICON: IconKind = { corners: 'round', house: 1 };
/** Sizes in /favicon.ico, in pixels. */
export const ICO_SIZES = [16, 32, 48];

/** @param ground  a colour on which white is legible */
export function icon({ corners, house }: IconKind, ground: string): MarkupElement {
  const side = String(SIDE);
  const move = String((SIDE * (1 - house)) / 2);
  return markup(
    'svg',
    { viewBox: `0 0 ${side} ${side}` },
    markup('rect', {
      width: side,
      height: side,
      rx: corners === 'round' ? '6' : '0',
      fill: ground,
    }),
    markup('path', {
      transform: `translate(${move} ${move}) scale(${String(house)})`,
      d: HOUSE,
      fill: '#fff',
    }),
  );
}
