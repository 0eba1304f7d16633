/** Where the device is. It is asked only when the reader says so, and told to nobody. */

import type { Point } from '../../domain/places/distance.ts';

export type Location =
  | { readonly is: 'here'; readonly point: Point }
  | { readonly is: 'refused' }
  | { readonly is: 'failed' };

const PATIENCE = { timeout: 15_000, maximumAge: 60_000 };

export function locateDevice(): Promise<Location> {
  return new Promise((tell) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        tell({ is: 'here', point: { lat: coords.latitude, lon: coords.longitude } });
      },
      ({ code, PERMISSION_DENIED }) => {
        tell({ is: code === PERMISSION_DENIED ? 'refused' : 'failed' });
      },
      PATIENCE,
    );
  });
}
