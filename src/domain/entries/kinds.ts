/**
 * Each kind of entry: its folder, its schema and what it is called.
 *
 * The gate, the types, the content guide and Astro's collections of prose are all made from this
 * one table.
 */

import type { z } from 'zod';
import { centreSchema } from '../centre-schema.ts';
import { conflictSchema } from '../conflict-schema.ts';
import { contactSchema } from '../contact-schema.ts';
import { eventSchema } from '../event-schema.ts';
import { familyHubSchema } from '../family-hub-schema.ts';
import { figureSchema } from '../figure-schema.ts';
import { librarySchema } from '../library-schema.ts';
import { lotSchema } from '../lot-schema.ts';
import { pageSchema } from '../page-schema.ts';
import { placeSchema } from '../place-schema.ts';
import { programmeSchema } from '../programme-schema.ts';
import { questionSchema } from '../question-schema.ts';
import { sourceSchema } from '../source-schema.ts';
import { sumSchema } from '../sum-schema.ts';
import { synonymSchema } from '../synonym-schema.ts';

interface KindOfEntry {
  /** Folder below the content folder. */
  readonly folder: string;
  /** "yaml": records; "prose": Markdown or MDX with a record as front matter. */
  readonly form: 'yaml' | 'prose';
  /** One entry of the kind, for messages: "a centre". */
  readonly one: string;
  readonly schema: z.ZodObject;
}

export const entryKinds = {
  sources: { folder: 'sources', form: 'yaml', one: 'a source', schema: sourceSchema },
  programmes: { folder: 'programmes', form: 'yaml', one: 'a programme', schema: programmeSchema },
  centres: { folder: 'centres', form: 'yaml', one: 'a centre', schema: centreSchema },
  lots: { folder: 'lots', form: 'yaml', one: 'a lot', schema: lotSchema },
  events: { folder: 'events', form: 'yaml', one: 'an event', schema: eventSchema },
  figures: { folder: 'figures', form: 'yaml', one: 'a figure', schema: figureSchema },
  sums: { folder: 'sums', form: 'yaml', one: 'a sum', schema: sumSchema },
  conflicts: { folder: 'conflicts', form: 'yaml', one: 'a conflict', schema: conflictSchema },
  questions: { folder: 'questions', form: 'prose', one: 'a question', schema: questionSchema },
  familyHubs: { folder: 'family-hubs', form: 'yaml', one: 'a family hub', schema: familyHubSchema },
  libraries: { folder: 'libraries', form: 'yaml', one: 'a library', schema: librarySchema },
  contacts: { folder: 'contacts', form: 'yaml', one: 'a contact', schema: contactSchema },
  places: { folder: 'places', form: 'yaml', one: 'a place', schema: placeSchema },
  pages: { folder: 'pages', form: 'prose', one: 'a page', schema: pageSchema },
  synonyms: { folder: 'synonyms', form: 'yaml', one: 'a synonym', schema: synonymSchema },
} as const satisfies Readonly<Record<string, KindOfEntry>>;

export type Kind = keyof typeof entryKinds;
