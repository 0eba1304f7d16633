/** Where the device is: asked only when the reader says so, and sent to nobody. */

import type { Point } from '../../domain/places/distance.ts';

export type DevicePosition =
  | { readonly is: 'here'; readonly point: Point }
  | { readonly is: 'refused' }
  | { readonly is: 'failed' };

const PATIENCE = { timeout: 15_000, maximumAge: 60_000 };

export function locateDevice(): Promise<DevicePosition> {
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        resolve({ is: 'here', point: { lat: coords.latitude, lon: coords.longitude } });
      },
      ({ code, PERMISSION_DENIED }) => {
        resolve({ is: code === PERMISSION_DENIED ? 'refused' : 'failed' });
      },
      PATIENCE,
    );
  });
}
