/** What can be edited: each kind of entry, and the settings of the site. */

import type { z } from 'zod';
import { entryKinds } from '../../domain/entries/kinds.ts';
import type { Kind } from '../../domain/entries/kinds.ts';
import { siteSchema } from '../../domain/entries/schemas/site.ts';
import type { EntryShape } from '../../ingest/writing/entry-text.ts';

export type EditedKind = Kind | 'site';

export const EDITED_KINDS: readonly EditedKind[] = [...(Object.keys(entryKinds) as Kind[]), 'site'];

export function isEditedKind(name: string): name is EditedKind {
  return (EDITED_KINDS as readonly string[]).includes(name);
}

export function shapeOf(kind: EditedKind): EntryShape {
  return kind === 'site' ? { form: 'yaml', schema: siteSchema } : entryKinds[kind];
}

export function schemaOf(kind: EditedKind): z.ZodObject {
  return shapeOf(kind).schema;
}
