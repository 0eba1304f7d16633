/** The type of each kind of entry, as its schema parses it. */

import type { z } from 'zod';
import type { Kind, entryKinds } from './kinds.ts';

/** What an entry of prose has below its front matter. */
interface Prose {
  /** As Markdown. */
  readonly body: string;
  /** Without markup; parts that insert something from an entry are as written. */
  readonly plain: string;
}

/** The fields of an entry, its id, and for a kind of prose its text. */
export type Entry<K extends Kind> = z.output<(typeof entryKinds)[K]['schema']> & {
  readonly id: string;
} & ((typeof entryKinds)[K]['form'] extends 'prose' ? Prose : unknown);

export type Centre = Entry<'centres'>;
export type Conflict = Entry<'conflicts'>;
export type Contact = Entry<'contacts'>;
export type TimelineEvent = Entry<'events'>;
export type FamilyHub = Entry<'familyHubs'>;
export type Figure = Entry<'figures'>;
export type Library = Entry<'libraries'>;
export type Lot = Entry<'lots'>;
export type Need = Entry<'needs'>;
export type Page = Entry<'pages'>;
export type Programme = Entry<'programmes'>;
export type Question = Entry<'questions'>;
export type Source = Entry<'sources'>;
export type Sum = Entry<'sums'>;
export type Synonym = Entry<'synonyms'>;
export type Venue = Entry<'venues'>;

export type CentreStep = NonNullable<Centre['steps']>[number];
