/** A public library. */

import type { LibraryFields } from './library-schema.ts';

export interface Library extends LibraryFields {
  readonly id: string;
}
