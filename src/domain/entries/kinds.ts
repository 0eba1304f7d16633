/**
 * Each kind of entry: its folder, its schema and what it is called.
 *
 * The gate, the types, the content guide and Astro's collections of prose are all made from this
 * one table.
 */

import type { z } from 'zod';
import { centreSchema } from './schemas/centre.ts';
import { conflictSchema } from './schemas/conflict.ts';
import { contactSchema } from './schemas/contact.ts';
import { eventSchema } from './schemas/event.ts';
import { familyHubSchema } from './schemas/family-hub.ts';
import { figureSchema } from './schemas/figure.ts';
import { librarySchema } from './schemas/library.ts';
import { lotSchema } from './schemas/lot.ts';
import { needSchema } from './schemas/need.ts';
import { pageSchema } from './schemas/page.ts';
import { programmeSchema } from './schemas/programme.ts';
import { questionSchema } from './schemas/question.ts';
import { sourceSchema } from './schemas/source.ts';
import { sumSchema } from './schemas/sum.ts';
import { synonymSchema } from './schemas/synonym.ts';
import { venueSchema } from './schemas/venue.ts';

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
  venues: { folder: 'venues', form: 'yaml', one: 'a venue', schema: venueSchema },
  contacts: { folder: 'contacts', form: 'yaml', one: 'a contact', schema: contactSchema },
  needs: { folder: 'needs', form: 'yaml', one: 'a need', schema: needSchema },
  pages: { folder: 'pages', form: 'prose', one: 'a page', schema: pageSchema },
  synonyms: { folder: 'synonyms', form: 'yaml', one: 'a synonym', schema: synonymSchema },
} as const satisfies Readonly<Record<string, KindOfEntry>>;

export type Kind = keyof typeof entryKinds;
