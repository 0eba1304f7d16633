/** The bases as numbered map marks, in the order of the list beside the map. */

import type { MapView } from '../../charts/network/county-map.ts';
import type { MapMark } from '../../charts/network/map-mark.ts';
import { isHelpPlace } from '../../domain/entries/base.ts';
import type { HelpPlace } from '../../domain/entries/base.ts';
import { centreStatus } from '../../domain/network/status.ts';
import { contentIndex } from '../../domain/entries/content-index.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { capital } from '../../wording/frame/phrases.ts';

/** The number of each base by id, from 1, as on the map and in every list. */
export function baseNumbers(content: SiteContent): ReadonlyMap<string, number> {
  return new Map(contentIndex(content).bases.map(({ id }, index) => [id, index + 1]));
}

/** All bases with their numbers, and the other open centres as small marks; closed ones are no help. */
export function basesMap(content: SiteContent): MapView {
  const { terms, area } = content.site;
  const numbers = baseNumbers(content);
  return {
    title: `${capital(terms.base.many)} in ${area}`,
    size: 'county',
    marks: [
      ...contentIndex(content).bases.flatMap((base) => markOf(base, numbers.get(base.id))),
      ...content.centres
        .filter((centre) => centreStatus(centre) === 'open' && !isHelpPlace(centre))
        .flatMap(({ id, shortName, point }): MapMark[] =>
          point ? [{ id, kind: 'open', label: shortName, point }] : [],
        ),
    ],
  };
}

function markOf({ id, help, point }: HelpPlace, number: number | undefined): MapMark[] {
  if (!point) return [];
  const kind = help.inDoubt === undefined ? 'base' : 'base in doubt';
  return [{ id, kind, label: help.name, point, number }];
}
