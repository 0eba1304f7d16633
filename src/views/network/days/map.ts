/** The centres on a day as marks on the county map. */

import type { MapView } from '../../../charts/network/county-map.ts';
import type { MapMark, MarkKind } from '../../../charts/network/map-mark.ts';
import type { CentreState } from '../../../domain/network/centre-history.ts';
import type { Network } from '../../../domain/network/as-at.ts';
import type { SiteContent } from '../../../domain/entries/site-content.ts';
import { capital } from '../../../wording/frame/phrases.ts';

/** More marks than this cannot be distinguished, and would weigh more than the page. */
const MOST_MARKS = 250;

const KIND_OF: Readonly<Record<CentreState, MarkKind | undefined>> = {
  'not known': 'unsure',
  'not yet open': undefined,
  opening: 'unsure',
  open: 'open',
  base: 'base',
  'base, building closed': 'base in doubt',
  closing: 'unsure',
  closed: 'closed',
};

/**
 * Undefined if there is nothing to mark, or too much.
 *
 * @param when  "on 13 June 2011", "from 13 to 20 June 2011"
 */
export function networkMap(
  content: SiteContent,
  network: Network,
  when: string,
): MapView | undefined {
  const { terms, area } = content.site;
  if (content.centres.length > MOST_MARKS) return undefined;
  const marks = content.centres.flatMap(({ id, shortName, point }): MapMark[] => {
    const kind = KIND_OF[network.get(id) ?? 'not yet open'];
    return point && kind ? [{ id, kind, label: shortName, point }] : [];
  });
  const title = `${capital(terms.centre.many)} in ${area} ${when}`;
  return marks.length > 0 ? { title, size: 'county', marks } : undefined;
}
