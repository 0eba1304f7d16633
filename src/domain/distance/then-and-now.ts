/** How far help was, and is now: with every centre open, with the bases of now, and on one day. */

import { isBase } from '../entries/base.ts';
import type { SiteContent } from '../entries/site-content.ts';
import type { CentreState } from '../network/centre-history.ts';
import type { Network } from '../network/as-at.ts';
import { hasDistances } from './has-distances.ts';
import { distancesToNearest } from './to-nearest.ts';
import type { AreaDistances } from './to-nearest.ts';
import type { DistanceSummary } from './summary.ts';

export interface ThenAndNow {
  /** To the nearest of all centres, taken as open together. */
  readonly then: AreaDistances;
  /** To the nearest base. */
  readonly now: AreaDistances;
}

type Measured = Pick<SiteContent, 'centres' | 'postcodes'>;

/** Undefined if there is nothing to compare: see hasDistances. */
export function distanceThenAndNow(content: Measured): ThenAndNow | undefined {
  const { centres } = content;
  if (!hasDistances(content)) return undefined;
  const [then, now] = [centres, centres.filter(isBase)].map((some) =>
    distancesToNearest(content, some.map(idOf)),
  );
  return then && now ? { then, now } : undefined;
}

/** Between these, since some centres may have been open or closed. */
export interface DistanceOnDay {
  /** If all were open that may have been. */
  readonly least: DistanceSummary;
  /** If only those were open that are listed as open. */
  readonly most: DistanceSummary;
}

const LISTED: readonly CentreState[] = ['open', 'base', 'base, building closed'];
const PERHAPS: readonly CentreState[] = ['opening', 'closing', 'not known'];

/** Undefined if there are no postcode groups, or no centre is listed as open on the day. */
export function distanceOnDay(content: Measured, network: Network): DistanceOnDay | undefined {
  const idsIn = (states: readonly CentreState[]): string[] =>
    content.centres.map(idOf).filter((id) => states.includes(network.get(id) ?? 'not known'));
  const most = distancesToNearest(content, idsIn(LISTED));
  const least = distancesToNearest(content, idsIn([...LISTED, ...PERHAPS]));
  return most && least ? { most: most.all, least: least.all } : undefined;
}

function idOf({ id }: { readonly id: string }): string {
  return id;
}
