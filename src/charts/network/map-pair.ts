/** Two maps of the county side by side, before and after. */

import { countyMap } from './county-map.ts';
import type { CountyMapGeometry, MapView } from './county-map.ts';
import type { Link } from '../../wording/frame/links.ts';
import type { Mapped } from './map-ground.ts';

export interface MapPairView {
  readonly maps: readonly PairedView[];
  /** What is true of both maps, a sentence or two each. */
  readonly notes: readonly string[];
  /** The meaning of the shading; undefined if there is none. */
  readonly shading: Shading | undefined;
  /** Where more can be read; undefined on that page itself. */
  readonly more: Link | undefined;
}

interface PairedView {
  /** "53 children's centres". */
  readonly heading: string;
  readonly view: MapView;
}

export interface Shading {
  readonly near: string;
  readonly far: string;
}

export interface MapPairGeometry extends Omit<MapPairView, 'maps'> {
  readonly maps: readonly PairedMap[];
}

export interface PairedMap {
  readonly heading: string;
  readonly map: CountyMapGeometry;
}

export function mapPair(content: Mapped, { maps, notes, ...view }: MapPairView): MapPairGeometry {
  const drawn = maps.map(({ heading, view }) => ({ heading, map: countyMap(content, view) }));
  const shared = drawn.flatMap(({ map }) => map.notes);
  return { maps: drawn, notes: [...notes, ...new Set(shared)], ...view };
}
