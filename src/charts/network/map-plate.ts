/** One plate of a map: its ground, and the positions of its marks and names. */

import { memoOfLatest } from '../../domain/entries/memo-of-latest.ts';
import { mapGround } from './map-ground.ts';
import type { MapGround, Mapped } from './map-ground.ts';
import type { MapMark, PlacedMark } from './map-mark.ts';
import { mapNames } from './lettering/map-names.ts';
import type { Naming } from './lettering/map-names.ts';
import { placeLabels } from './lettering/place-labels.ts';
import type { PlacedLabel } from './lettering/place-labels.ts';
import { nearPath } from './near-path.ts';
import type { Obstacle } from './lettering/obstacles.ts';
import type { Box, Plane } from './plane.ts';
import { placeMark, spreadMarks } from './spread-marks.ts';

/** An inset, with the letter that names it on the main plate. */
export interface Inset {
  readonly id: string;
  readonly name: string;
  readonly letter: string;
  readonly box: Box;
}

/** The position of an inset on the main plate, as shares of its width and height. */
export interface InsetFrame {
  readonly letter: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface MapPlate {
  readonly ground: MapGround;
  readonly marks: readonly PlacedMark[];
  /** The numbered marks of the insets, drawn small and without words. */
  readonly hints: readonly PlacedMark[];
  readonly labels: readonly PlacedLabel[];
  readonly frames: readonly InsetFrame[];
  /** What is within the miles asked around a mark; undefined if none were asked. */
  readonly near: string | undefined;
}

export interface PlateView {
  /** The plate at its width on a phone, in pixels. */
  readonly plane: Plane;
  readonly marks: readonly MapMark[];
  /** Marks that insets show; drawn small here. */
  readonly hints: readonly MapMark[];
  readonly insets: readonly Inset[];
  /** Names already printed beside it. */
  readonly named: readonly string[];
  /** Districts and towns if left out. */
  readonly names?: Naming['names'];
  readonly milesAround?: number | undefined;
}

/** The plates of a few maps: those of most days are the plates of the day before. */
const KEPT = 16;

export const mapPlate = memoOfLatest(KEPT, (content: Mapped, view: PlateView): MapPlate => {
  const { plane } = view;
  const ground = mapGround(content, plane.box);
  const marks = spreadMarks(view.marks, plane);
  const frames = view.insets.map((inset) => frameOf(inset, plane));
  const elsewhere = view.insets.map(({ box }) => box);
  const names = mapNames(content, ground, plane, {
    beside: view.named,
    elsewhere,
    names: view.names,
  });
  return {
    ground,
    marks,
    hints: view.hints
      .filter(({ number }) => number !== undefined)
      .map((mark) => placeMark({ ...mark, number: undefined, href: undefined }, plane)),
    labels: placeLabels(names, marks, plane, (size) =>
      frames.map((frame) => obstacleOf(frame, size)),
    ),
    frames,
    near:
      view.milesAround === undefined
        ? undefined
        : nearPath(
            view.marks.map(({ point }) => point),
            view.milesAround,
            plane.box,
          ),
  };
});

function frameOf({ box, letter }: Inset, plane: Plane): InsetFrame {
  const x = plane.x(box.west) / plane.width;
  const y = plane.y(box.north) / plane.height;
  return {
    letter,
    x,
    y,
    width: plane.x(box.east) / plane.width - x,
    height: plane.y(box.south) / plane.height - y,
  };
}

/** A frame with its letter, which is to the left of its upper corner. */
function obstacleOf(
  { x, y, width, height }: InsetFrame,
  plane: Pick<Plane, 'width' | 'height'>,
): Obstacle {
  return {
    left: x * plane.width - LETTER_ROOM,
    right: (x + width) * plane.width,
    top: y * plane.height,
    bottom: (y + height) * plane.height,
    weight: 10,
  };
}

const LETTER_ROOM = 14;
