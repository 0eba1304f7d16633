/** Where readers of a closed centre are sent: to what followed it, else to whose area it is in, else to the nearest. */

import type { HelpPlace } from '../entries/base.ts';
import { contentIndex } from '../entries/content-index.ts';
import type { Centre } from '../entries/entry.ts';
import type { SiteContent } from '../entries/site-content.ts';
import { memoByContent } from '../entries/memo-by-content.ts';
import { outcodeOf, sectorOf } from '../places/postcode.ts';
import { centreStatus } from './status.ts';
import { successorsNow } from './successors.ts';
import type { SuccessorNow } from './successors.ts';

export type GoInstead =
  | { readonly to: 'successor'; readonly places: readonly SuccessorNow[] }
  | { readonly to: 'catchment'; readonly places: readonly HelpPlace[] }
  | { readonly to: 'nearest' };

export function goInstead(content: SiteContent, centre: Centre): GoInstead {
  if (centreStatus(centre) !== 'closed') return { to: 'nearest' };
  const successors = successorsNow(content, centre);
  if (successors.length > 0) return { to: 'successor', places: successors };
  const serving = servingPlaces(content, centre);
  return serving.length > 0 ? { to: 'catchment', places: serving } : { to: 'nearest' };
}

/** The places whose catchment a centre is in; of several catchments the narrowest counts. */
function servingPlaces(content: SiteContent, { postcode, district }: Centre): HelpPlace[] {
  const { bases } = contentIndex(content);
  const beginnings = postcode === undefined ? [] : [sectorOf(postcode), outcodeOf(postcode)];
  const tests: ((place: HelpPlace) => boolean | undefined)[] = [
    ...beginnings.map(
      (beginning) =>
        ({ help }: HelpPlace) =>
          help.catchment?.postcodes?.includes(beginning),
    ),
    ({ help }) => help.catchment?.districts?.includes(district),
  ];
  return tests.map((isIn) => bases.filter(isIn)).find((serving) => serving.length > 0) ?? [];
}

/** Whether the site says of any centre what followed it, or of any place who it is for. */
export const leadsAnywhere = memoByContent(
  (content: SiteContent): boolean =>
    content.centres.some(({ successors }) => successors !== undefined) ||
    contentIndex(content).bases.some(({ help }) => help.catchment !== undefined),
);
