/** The differences between the networks of two days, and how to apply or undo them. */

import type { CentreChange, Network } from './as-at.ts';

/** Each centre whose state differs; both networks must have the same centres. */
export function networkDifference(before: Network, after: Network): CentreChange[] {
  return [...before].flatMap(([centre, from]) => {
    const to = after.get(centre);
    return to === undefined || to === from ? [] : [{ centre, from, to }];
  });
}

/** The network after the changes. */
export function changedNetwork(network: Network, changes: readonly CentreChange[]): Network {
  return withStates(
    network,
    changes.map(({ centre, to }) => [centre, to]),
  );
}

/** The network before the changes. */
export function unchangedNetwork(network: Network, changes: readonly CentreChange[]): Network {
  return withStates(
    network,
    changes.map(({ centre, from }) => [centre, from]),
  );
}

function withStates(
  network: Network,
  states: readonly (readonly [string, CentreChange['to']])[],
): Network {
  return new Map([...network, ...states]);
}
