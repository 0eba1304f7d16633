/** Names on a map, each set where it covers neither a numbered mark nor another name. */

import { markRadius } from './map-mark.ts';
import type { PlacedMark } from './map-mark.ts';
import type { Plane } from './plane.ts';

/** The size of the letters, which charts.css sets too. */
export const LABEL_LINE = 14;
const LETTER_WIDTH = 6.4;
const LINE_LETTERS = 14;

/** A name in lines, at its middle as shares of the plate's width and height. */
export interface PlacedLabel {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
}

interface Rectangle {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Places to try, in lines of text up or down and letters to the side, the nearest first. */
const OFFSETS = [0, 1, -1, 2, -2, 3, -3, 4, -4]
  .flatMap((down) => [0, 4, -4, 8, -8].map((side) => ({ down, side })))
  .sort(
    (a, b) => Math.abs(a.down) + Math.abs(a.side) / 2 - Math.abs(b.down) - Math.abs(b.side) / 2,
  );

/** The names as near to their middles as there is room on a plate that is `plane.width` pixels wide. */
export function placeLabels(
  names: readonly { readonly name: string; readonly x: number; readonly y: number }[],
  marks: readonly PlacedMark[],
  plane: Plane,
): PlacedLabel[] {
  const taken = marks.map((mark) => rectangleOfMark(mark, plane));
  return names.map(({ name, x, y }) => {
    const lines = linesOf(name);
    const wide = (Math.max(...lines.map((line) => line.length)) * LETTER_WIDTH) / 2;
    const high = (lines.length * LABEL_LINE) / 2;
    const rectangles = OFFSETS.map(({ down, side }) => {
      const left = x * plane.width + side * LETTER_WIDTH;
      const middleX = Math.min(Math.max(left, wide), plane.width - wide);
      const middleY = Math.min(
        Math.max(y * plane.height + down * LABEL_LINE, high),
        plane.height - high,
      );
      return around(middleX, middleY, wide, high);
    });
    const free = rectangles.find((at) => !taken.some((other) => overlap(at, other)));
    const at = free ?? (rectangles[0] as Rectangle);
    taken.push(at);
    return {
      lines,
      x: (at.left + at.right) / 2 / plane.width,
      y: (at.top + at.bottom) / 2 / plane.height,
    };
  });
}

/** Long names are broken between words, each line about as long as the others. */
function linesOf(name: string): string[] {
  const lines = Math.ceil(name.length / LINE_LETTERS);
  return name.split(' ').reduce<string[]>((done, word) => {
    const last = done.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    const fits = joined.length <= Math.max(LINE_LETTERS, name.length / lines);
    if (last === undefined || !fits) return [...done, word];
    return [...done.slice(0, -1), joined];
  }, []);
}

function rectangleOfMark(mark: PlacedMark, { width, height }: Plane): Rectangle {
  const radius = markRadius(mark);
  return around(mark.x * width, mark.y * height, radius, radius);
}

function around(x: number, y: number, wide: number, high: number): Rectangle {
  return { left: x - wide, right: x + wide, top: y - high, bottom: y + high };
}

function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
