/** Follows the network from its first change to its last and back, for tests of properties. */

import { expect } from 'vitest';
import { BEFORE_ALL_DAYS } from '../../../src/domain/network/centre-history.ts';
import type { CentreHistory } from '../../../src/domain/network/centre-history.ts';
import { networkChanges, networkOn } from '../../../src/domain/network/as-at.ts';
import { changedNetwork, unchangedNetwork } from '../../../src/domain/network/difference.ts';
import type { Day } from '../../../src/domain/dates/partial-date.ts';

/** After every day in any content. */
const LAST_DAY: Day = '9999-12-30';

/** Applying every change forward, and undoing each backward, gives the network of its day. */
export function expectWalksToMeet(histories: readonly CentreHistory[]): void {
  const changes = networkChanges(histories);
  let forward = networkOn(histories, BEFORE_ALL_DAYS);
  for (const { day, centres } of changes) {
    forward = changedNetwork(forward, centres);
    expect(forward, `forward to ${day}`).toEqual(networkOn(histories, day));
  }
  let backward = networkOn(histories, LAST_DAY);
  expect(forward).toEqual(backward);
  for (const [index, { day, centres }] of [...changes.entries()].toReversed()) {
    expect(backward, `backward to ${day}`).toEqual(networkOn(histories, day));
    backward = unchangedNetwork(backward, centres);
    expect(backward).toEqual(networkOn(histories, changes[index - 1]?.day ?? BEFORE_ALL_DAYS));
  }
}
