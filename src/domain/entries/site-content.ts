/** Every kind of entry together: the argument of every rule and query. */

import type { Entry } from './entry.ts';
import type { Kind } from './kinds.ts';
import type { Place, PlaceElsewhere } from '../places/place.ts';
import type { PostcodeTable } from '../places/postcode-table.ts';
import type { Site } from './schemas/site.ts';

/** The entries of each kind. */
export type Entries = { readonly [K in Kind]: readonly Entry<K>[] };

/** What is kept as rows of a table, not as a file for each entry. */
export interface Tables {
  readonly postcodes: PostcodeTable;
  readonly places: readonly Place[];
  readonly placesElsewhere: readonly PlaceElsewhere[];
}

/** All content, each kind sorted by id. */
export interface SiteContent extends Entries, Tables {
  readonly site: Site;
}
