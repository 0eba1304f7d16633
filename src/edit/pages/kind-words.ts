/** What the kinds are called on the pages of the form. */

import { entryKinds } from '../../domain/entries/kinds.ts';
import type { EditedKind } from '../form/edited-kind.ts';

/** "a family hub", "the settings of the site". */
export function oneOf(kind: EditedKind): string {
  return kind === 'site' ? 'the settings of the site' : entryKinds[kind].one;
}

/** "Family hubs". */
export function manyOf(kind: EditedKind): string {
  const words = kind === 'site' ? 'settings' : entryKinds[kind].folder.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
