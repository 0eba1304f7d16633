/** Something that happened, or was planned, on a date. */

import type { EventFields } from './event-schema.ts';

export interface Event extends EventFields {
  readonly id: string;
}
