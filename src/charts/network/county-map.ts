/**
 * The map of the county: the coast, the districts, and numbered marks.
 *
 * Towns that the site's settings name as insets are drawn larger on their own plates;
 * on the main plate their marks are small and a frame shows where they are.
 */

import type { Mapped } from './map-ground.ts';
import { mapLegend, mapNotes } from './map-legend.ts';
import type { LegendEntry } from './map-legend.ts';
import type { MapMark } from './map-mark.ts';
import { mapPlate } from './map-plate.ts';
import type { Inset, MapPlate, PlateView } from './map-plate.ts';
import { isInside, planeOf } from './plane.ts';

export interface MapView {
  /** The accessible name of the map. */
  readonly title: string;
  /**
   * "county" has insets; "small", for a page about one place, has none; "overview" has the whole
   * county on one plate with the names of its districts in large type.
   */
  readonly size: 'county' | 'small' | 'overview';
  readonly marks: readonly MapMark[];
  /** Shades what is within this many miles of a mark; an overview only. */
  readonly milesAround?: number | undefined;
}

export interface InsetPlate extends MapPlate {
  readonly letter: string;
  readonly name: string;
}

export interface CountyMapGeometry {
  readonly title: string;
  readonly size: MapView['size'];
  readonly main: MapPlate;
  /** In the order of their letters. */
  readonly insets: readonly InsetPlate[];
  readonly legend: readonly LegendEntry[];
  /** How to read the map, a sentence or two each. */
  readonly notes: readonly string[];
}

/** Widths and heights in pixels on a phone (map.css sets the heights). */
const COUNTY = { width: 343 };
const INSET = { height: 200 };
const SMALL = { width: 290, height: 340 };
const LETTER_A = 65;
const WITHOUT_INSETS: Pick<PlateView, 'hints' | 'insets' | 'named'> = {
  hints: [],
  insets: [],
  named: [],
};

/** The map with every mark of `view` once, on the main plate or in an inset. */
export function countyMap(content: Mapped, view: MapView): CountyMapGeometry {
  const insets = view.size === 'county' ? insetsWithMarks(content, view) : [];
  const plates = insets.map((inset) => insetPlate(content, inset, view.marks));
  const main = mainPlate(content, insets, view);
  return {
    title: view.title,
    size: view.size,
    main,
    insets: plates,
    legend: mapLegend(content.site, view.marks),
    notes: mapNotes(content.site, main.ground, plates),
  };
}

function mainPlate(content: Mapped, insets: readonly Inset[], view: MapView): MapPlate {
  switch (view.size) {
    case 'county':
      return countyPlate(content, insets, view);
    case 'small':
      return smallPlate(content, view);
    case 'overview':
      return overviewPlate(content, view);
  }
}

function insetsWithMarks({ site }: Mapped, { marks }: MapView): Inset[] {
  return site.map.insets
    .filter(({ box }) => marks.some(({ point }) => isInside(point, box)))
    .map((inset, index) => ({ ...inset, letter: String.fromCharCode(LETTER_A + index) }));
}

function countyPlate(content: Mapped, insets: readonly Inset[], { marks }: MapView): MapPlate {
  const plane = planeOf(content.site.map.box, COUNTY.width);
  const framed = (mark: Pick<MapMark, 'point'>): boolean =>
    insets.some(({ box }) => isInside(mark.point, box));
  return mapPlate(content, {
    plane,
    marks: marks.filter((mark) => !framed(mark)),
    hints: marks.filter(framed),
    insets,
    named: [],
  });
}

function overviewPlate(content: Mapped, { marks, milesAround }: MapView): MapPlate {
  return mapPlate(content, {
    ...WITHOUT_INSETS,
    plane: planeOf(content.site.map.box, COUNTY.width),
    marks,
    names: 'districts in large type',
    milesAround,
  });
}

function insetPlate(content: Mapped, inset: Inset, marks: readonly MapMark[]): InsetPlate {
  const { height } = planeOf(inset.box, 1);
  const plane = planeOf(inset.box, INSET.height / height);
  return {
    ...mapPlate(content, {
      plane,
      ...WITHOUT_INSETS,
      marks: marks.filter(({ point }) => isInside(point, inset.box)),
      named: [inset.name],
    }),
    letter: inset.letter,
    name: inset.name,
  };
}

/** Uses the smallest of the site's boxes that contains all marks: a town, or the whole county. */
function smallPlate(content: Mapped, { marks }: MapView): MapPlate {
  const { box, insets } = content.site.map;
  const town = insets.find((inset) => marks.every(({ point }) => isInside(point, inset.box)));
  const shown = town?.box ?? box;
  const { height } = planeOf(shown, 1);
  return mapPlate(content, {
    ...WITHOUT_INSETS,
    plane: planeOf(shown, height > 1 ? SMALL.height / height : SMALL.width),
    marks,
  });
}
