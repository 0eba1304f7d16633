/** A town or village that people name when they look for help. */

import type { PlaceFields } from './place-schema.ts';

export interface Place extends PlaceFields {
  readonly id: string;
}
