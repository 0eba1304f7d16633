/** Every kind of entry together: the argument of every rule and query. */

import type { Entry } from './entry.ts';
import type { Kind } from './kinds.ts';
import type { PostcodeTable } from '../places/postcode-table.ts';
import type { Site } from './schemas/site.ts';

/** The entries of each kind. */
export type Entries = { readonly [K in Kind]: readonly Entry<K>[] };

/** All content, each kind sorted by id. */
export interface SiteContent extends Entries {
  readonly site: Site;
  readonly postcodes: PostcodeTable;
}
