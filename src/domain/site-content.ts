/** Every kind of entry together: the argument of every rule and query. */

import type { Entry } from './entries/entry.ts';
import type { Kind } from './entries/kinds.ts';
import type { PostcodeTable } from './postcode-table.ts';
import type { Site } from './site-schema.ts';

/** The entries of each kind. */
export type Entries = { readonly [K in Kind]: readonly Entry<K>[] };

/** All content, each kind sorted by id. */
export interface SiteContent extends Entries {
  readonly site: Site;
  readonly postcodes: PostcodeTable;
}
