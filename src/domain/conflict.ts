/** A point on which sources disagree. */

import type { ConflictFields } from './conflict-schema.ts';

export interface Conflict extends ConflictFields {
  readonly id: string;
}
