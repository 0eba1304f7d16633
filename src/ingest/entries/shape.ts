/** How an entry is written: the form of its file, and its fields. */

import type { z } from 'zod';
import { entryKinds } from '../../domain/entries/kinds.ts';
import type { Kind } from '../../domain/entries/kinds.ts';
import { siteSchema } from '../../domain/entries/schemas/site.ts';

/** As `entryKinds` has it for each kind. In prose, the text below the fields is the field "body". */
export interface EntryShape {
  readonly form: 'yaml' | 'prose';
  readonly schema: z.ZodObject;
}

/** That of a kind of entry, or of the settings of the site. */
export function shapeOf(kind: Kind | 'site'): EntryShape {
  return kind === 'site' ? { form: 'yaml', schema: siteSchema } : entryKinds[kind];
}
