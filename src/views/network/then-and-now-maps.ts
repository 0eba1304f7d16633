/** The network before and after as two maps: every centre there has been, and the bases of now. */

import type { MapPairView, Shading } from '../../charts/network/map-pair.ts';
import type { MapMark } from '../../charts/network/map-mark.ts';
import { isBase } from '../../domain/entries/base.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { hasPage } from '../../wording/frame/has-page.ts';
import { staffLinks } from '../../wording/frame/links.ts';
import type { Link } from '../../wording/frame/links.ts';
import { counted } from '../../wording/frame/phrases.ts';

const DISTANCE: Link = { text: 'How far help was, and is now', to: staffLinks.distance };

/** Shades the surroundings of each centre, up to some miles. */
export interface ShadedMiles extends Shading {
  readonly miles: number;
}

/** undefined if there are no bases, or nothing but bases: then there is nothing to compare. */
export function thenAndNowMaps(
  content: SiteContent,
  shaded?: ShadedMiles,
): MapPairView | undefined {
  const { centres, site } = content;
  const { terms, area } = site;
  const bases = centres.filter(isBase);
  const [before, after] = [
    centres.flatMap(({ id, shortName, point }): MapMark[] =>
      point ? [{ id, kind: 'open', label: shortName, point }] : [],
    ),
    bases.flatMap(({ id, base, point }): MapMark[] => {
      const kind = base.inDoubt === undefined ? 'base' : 'base in doubt';
      return point ? [{ id, kind, label: base.name, point }] : [];
    }),
  ];
  if (after.length === 0 || before.length === after.length) return undefined;
  const missing = centres.length - before.length;
  const mapOf = (heading: string, marks: readonly MapMark[]) => ({
    heading,
    view: {
      title: `${heading} in ${area}`,
      size: 'overview' as const,
      marks,
      milesAround: shaded?.miles,
    },
  });
  return {
    maps: [
      mapOf(`Then: ${counted(centres.length, terms.centre)}`, before),
      mapOf(`Now: ${counted(bases.length, terms.base)}`, after),
    ],
    notes:
      missing > 0
        ? [`Not on the maps: ${counted(missing, terms.centre)} whose place is not recorded.`]
        : [],
    shading: shaded && { near: shaded.near, far: shaded.far },
    more: !shaded && hasPage(content, DISTANCE.to) ? DISTANCE : undefined,
  };
}
