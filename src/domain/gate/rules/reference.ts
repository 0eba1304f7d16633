/** An id in one entry that names another. */

import type { EntryRef, FieldPath } from '../problem.ts';
import type { Kind } from '../../entries/kinds.ts';

/** What a reference can lead to: a kind of entry or a list in site.yaml. */
export type Target =
  | Kind
  | 'districts'
  | 'audiences'
  | 'topics'
  | 'figureGroups'
  | 'outcomes'
  | 'successions'
  | 'lotRoutes';

export interface Reference {
  readonly at: EntryRef;
  readonly path: FieldPath;
  readonly id: string;
  readonly to: Target;
}
