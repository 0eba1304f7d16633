/** A sum of figures that must hold, or is known not to. */

import type { SumFields } from './sum-schema.ts';

export interface Sum extends SumFields {
  readonly id: string;
}
