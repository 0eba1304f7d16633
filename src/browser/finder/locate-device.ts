/** Where the device is: asked only when the reader says so, and sent to nobody. */

import type { Position } from '../../domain/finder/position.ts';

export type DevicePosition =
  ({ readonly is: 'here' } & Position) | { readonly is: 'refused' } | { readonly is: 'failed' };

const PATIENCE = { timeout: 15_000, maximumAge: 60_000 };

export function locateDevice(): Promise<DevicePosition> {
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        const { latitude: lat, longitude: lon, accuracy } = coords;
        resolve({ is: 'here', point: { lat, lon }, accuracy });
      },
      ({ code, PERMISSION_DENIED }) => {
        resolve({ is: code === PERMISSION_DENIED ? 'refused' : 'failed' });
      },
      PATIENCE,
    );
  });
}
