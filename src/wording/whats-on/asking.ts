/** Words for what may no longer be right, and for reasons. */

import { dateWords } from '../../domain/dates/words.ts';
import type { Checked } from '../../domain/entries/schemas/visiting/checking.ts';

/** "ask first, as they were last checked …": the end of a sentence that names what to ask about. */
export function askFirst({ checked }: Pick<Checked, 'checked'>): string {
  return `ask first. Last checked on ${dateWords(checked)}.`;
}

/** " (half-term)" */
export function becauseWords(because: string | undefined): string {
  return because === undefined ? '' : ` (${because})`;
}
