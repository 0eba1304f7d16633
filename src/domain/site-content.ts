/** Every kind of entry together: the argument of every rule and query. */

import type { Centre } from './centre.ts';
import type { Conflict } from './conflict.ts';
import type { Contact } from './contact.ts';
import type { Event } from './event.ts';
import type { FamilyHub } from './family-hub.ts';
import type { Figure } from './figure.ts';
import type { Library } from './library.ts';
import type { Lot } from './lot.ts';
import type { Page } from './page.ts';
import type { Place } from './place.ts';
import type { PostcodeTable } from './postcode-table.ts';
import type { Programme } from './programme.ts';
import type { Question } from './question.ts';
import type { Site } from './site-schema.ts';
import type { Source } from './source.ts';
import type { Sum } from './sum.ts';
import type { Synonym } from './synonym.ts';

/** The kinds of which each entry has a file of its own, in the order of the content guide. */
export interface Entries {
  readonly sources: readonly Source[];
  readonly programmes: readonly Programme[];
  readonly centres: readonly Centre[];
  readonly lots: readonly Lot[];
  readonly events: readonly Event[];
  readonly figures: readonly Figure[];
  readonly sums: readonly Sum[];
  readonly conflicts: readonly Conflict[];
  readonly questions: readonly Question[];
  readonly familyHubs: readonly FamilyHub[];
  readonly libraries: readonly Library[];
  readonly contacts: readonly Contact[];
  readonly places: readonly Place[];
  readonly pages: readonly Page[];
  readonly synonyms: readonly Synonym[];
}

export type Kind = keyof Entries;

/** All content, each kind sorted by id. */
export interface SiteContent extends Entries {
  readonly site: Site;
  readonly postcodes: PostcodeTable;
}
