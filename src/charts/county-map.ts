/**
 * The map of the county: the coast, where people live, and numbered marks.
 *
 * Towns that the site names as insets are drawn larger on plates of their own;
 * on the main plate their marks are small and a frame says where they lie.
 */

import type { SiteContent } from '../domain/site-content.ts';
import { districtLabels } from './district-labels.ts';
import { mapGround } from './map-ground.ts';
import type { MapGround } from './map-ground.ts';
import { mapLegend, mapNotes } from './map-legend.ts';
import type { LegendEntry } from './map-legend.ts';
import type { MapMark, PlacedMark } from './map-mark.ts';
import type { PlacedLabel } from './place-labels.ts';
import { isInside, planeOf } from './plane.ts';
import type { Box, Plane } from './plane.ts';
import { spreadMarks } from './spread-marks.ts';

export interface MapView {
  /** What the map shows, in a line: its accessible name. */
  readonly title: string;
  /** "county" with insets; "small", for a page about one place, without. */
  readonly size: 'county' | 'small';
  readonly marks: readonly MapMark[];
}

/** Where an inset lies on the main plate, as shares of its width and height. */
export interface InsetFrame {
  readonly letter: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface MapPlate {
  readonly name: string;
  readonly ground: MapGround;
  readonly marks: readonly PlacedMark[];
  /** Where the numbered marks of the insets lie; drawn small, without words. */
  readonly hints: readonly PlacedMark[];
  readonly labels: readonly PlacedLabel[];
  readonly frames: readonly InsetFrame[];
}

export interface CountyMapGeometry {
  readonly title: string;
  readonly size: MapView['size'];
  readonly main: MapPlate;
  /** In the order of their letters. */
  readonly insets: readonly (MapPlate & { readonly letter: string })[];
  readonly legend: readonly LegendEntry[];
  /** How to read what is drawn, a sentence or two each. */
  readonly notes: readonly string[];
}

type Mapped = Pick<SiteContent, 'site' | 'postcodes'>;

/** Pixels that the plates are wide on a phone, and the grids of their dots in half pixels. */
const PHONE = { main: 343, inset: 165, small: 320 };
const CELL = { main: 7, inset: 24, small: 10 };

/** The map with every mark of `view` on exactly one plate with its number. */
export function countyMap(content: Mapped, view: MapView): CountyMapGeometry {
  return view.size === 'small' ? smallMap(content, view) : wholeMap(content, view);
}

function wholeMap(content: Mapped, view: MapView): CountyMapGeometry {
  const { box } = content.site.map;
  const plane = planeOf(box, PHONE.main);
  const insets = content.site.map.insets
    .filter((inset) => view.marks.some(({ point }) => isInside(point, inset.box)))
    .map((inset, index) => ({ ...inset, letter: String.fromCharCode(65 + index) }));
  const within = (mark: MapMark): boolean =>
    insets.some((inset) => isInside(mark.point, inset.box));
  const frames = insets.map((inset) => frameOf(inset.box, inset.letter, plane));
  const marks = spreadMarks(
    view.marks.filter((mark) => !within(mark)),
    plane,
  );
  const ground = mapGround(content, box, CELL.main);
  return {
    title: view.title,
    size: view.size,
    main: {
      name: content.site.area,
      ground,
      marks,
      hints: hintsOf(view.marks.filter(within), plane),
      labels: districtLabels(content, marks, plane),
      frames,
    },
    insets: insets.map(({ name, letter, box: insetBox }) => ({
      name,
      letter,
      ground: mapGround(content, insetBox, CELL.inset),
      marks: spreadMarks(
        view.marks.filter(({ point }) => isInside(point, insetBox)),
        planeOf(insetBox, PHONE.inset),
      ),
      hints: [],
      labels: [],
      frames: [],
    })),
    legend: mapLegend(content.site, view.marks),
    notes: mapNotes(ground, insets),
  };
}

/** Drawn on the smallest of the site's boxes that holds all marks: a town, or the whole county. */
function smallMap(content: Mapped, view: MapView): CountyMapGeometry {
  const { box, insets } = content.site.map;
  const town = insets.find((inset) => view.marks.every(({ point }) => isInside(point, inset.box)));
  const plane = planeOf(town?.box ?? box, PHONE.small);
  const ground = mapGround(content, plane.box, town ? CELL.inset : CELL.small);
  const marks = spreadMarks(view.marks, plane);
  return {
    title: view.title,
    size: view.size,
    main: {
      name: town?.name ?? content.site.area,
      ground,
      marks,
      hints: [],
      labels: town ? [] : districtLabels(content, marks, plane),
      frames: [],
    },
    insets: [],
    legend: mapLegend(content.site, view.marks),
    notes: mapNotes(ground, []),
  };
}

function hintsOf(marks: readonly MapMark[], plane: Plane): PlacedMark[] {
  return marks
    .filter(({ number }) => number !== undefined)
    .map((mark) => ({
      ...mark,
      number: undefined,
      href: undefined,
      x: plane.x(mark.point.lon) / plane.width,
      y: plane.y(mark.point.lat) / plane.height,
    }));
}

function frameOf(box: Box, letter: string, plane: Plane): InsetFrame {
  const left = plane.x(box.west) / plane.width;
  const top = plane.y(box.north) / plane.height;
  return {
    letter,
    x: left,
    y: top,
    width: plane.x(box.east) / plane.width - left,
    height: plane.y(box.south) / plane.height - top,
  };
}
