/** Everyday words for something that this site calls otherwise. */

import type { SynonymFields } from './synonym-schema.ts';

export interface Synonym extends SynonymFields {
  readonly id: string;
}
