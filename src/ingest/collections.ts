/**
 * The registry: each kind of entry, its folder and its schema.
 *
 * Astro's collections, the gate and the content guide are all made from this one table.
 */

import type { z } from 'zod';
import { centreSchema } from '../domain/centre-schema.ts';
import { conflictSchema } from '../domain/conflict-schema.ts';
import { contactSchema } from '../domain/contact-schema.ts';
import { eventSchema } from '../domain/event-schema.ts';
import { familyHubSchema } from '../domain/family-hub-schema.ts';
import { figureSchema } from '../domain/figure-schema.ts';
import { librarySchema } from '../domain/library-schema.ts';
import { lotSchema } from '../domain/lot-schema.ts';
import { pageSchema } from '../domain/page-schema.ts';
import { placeSchema } from '../domain/place-schema.ts';
import { programmeSchema } from '../domain/programme-schema.ts';
import { questionSchema } from '../domain/question-schema.ts';
import { sourceSchema } from '../domain/source-schema.ts';
import { sumSchema } from '../domain/sum-schema.ts';
import { synonymSchema } from '../domain/synonym-schema.ts';
import type { Kind } from '../domain/site-content.ts';

export interface Collection {
  /** Folder below the content folder. */
  readonly folder: string;
  /** "yaml": records; "prose": Markdown or MDX with a record as front matter. */
  readonly form: 'yaml' | 'prose';
  /** One entry of the kind, for messages: "a centre". */
  readonly one: string;
  readonly schema: z.ZodObject;
}

export const collections: Readonly<Record<Kind, Collection>> = {
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
};
