/** A piece of work by the council that events, lots and figures belong to. */

import type { ProgrammeFields } from './programme-schema.ts';

export interface Programme extends ProgrammeFields {
  readonly id: string;
}
