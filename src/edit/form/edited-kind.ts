/** What can be edited: each kind of entry, and the settings of the site. */

import type { z } from 'zod';
import { entryKinds } from '../../domain/entries/kinds.ts';
import type { Kind } from '../../domain/entries/kinds.ts';
import { shapeOf } from '../../ingest/entries/shape.ts';

export type EditedKind = Kind | 'site';

export const EDITED_KINDS: readonly EditedKind[] = [...(Object.keys(entryKinds) as Kind[]), 'site'];

export function isEditedKind(name: string): name is EditedKind {
  return (EDITED_KINDS as readonly string[]).includes(name);
}

/** Whether entries of the kind can get another id: that of a page is its address on every site. */
export function isRenamed(kind: EditedKind): kind is Exclude<Kind, 'pages'> {
  return kind !== 'site' && kind !== 'pages';
}

export function schemaOf(kind: EditedKind): z.ZodObject {
  return shapeOf(kind).schema;
}
