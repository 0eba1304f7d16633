/** The centres on a day as marks on the county map. */

import type { MapView } from '../../../charts/network/county-map.ts';
import type { MapMark, MarkKind } from '../../../charts/network/map-mark.ts';
import type { CentreState } from '../../../domain/network/centre-history.ts';
import { dateWords } from '../../../domain/dates/words.ts';
import type { Network } from '../../../domain/network/as-at.ts';
import type { Day } from '../../../domain/dates/partial-date.ts';
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

/** undefined if there is nothing to mark, or too much. */
export function networkMap(content: SiteContent, network: Network, day: Day): MapView | undefined {
  const { terms, area } = content.site;
  if (content.centres.length > MOST_MARKS) return undefined;
  const marks = content.centres.flatMap(({ id, shortName, point }): MapMark[] => {
    const kind = KIND_OF[network.get(id) ?? 'not yet open'];
    return point && kind ? [{ id, kind, label: shortName, point }] : [];
  });
  const title = `${capital(terms.centre.many)} in ${area} on ${dateWords(day)}`;
  return marks.length > 0 ? { title, size: 'county', marks } : undefined;
}
