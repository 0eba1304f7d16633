/** What is due for a check: no problem, but pages say "ask first" about it. */

import { dateWords } from '../../../domain/dates/words.ts';
import type { Checked } from '../../../domain/entries/schemas/visiting/checking.ts';
import { entryKinds } from '../../../domain/entries/kinds.ts';
import type { Kind } from '../../../domain/entries/kinds.ts';
import type { SiteContent } from '../../../domain/entries/site-content.ts';
import { walkValues } from '../../../domain/gate/rules/walk-entries.ts';
import type { Session } from '../../../domain/entries/schemas/visiting/session.ts';
import type { Day } from '../../../domain/dates/partial-date.ts';
import { sessionState } from '../../../domain/whats-on/session-days.ts';
import { goodUntil, isOverdue } from '../../../domain/whats-on/checked.ts';
import { counted, pathWords } from '../field-problem.ts';

/** A line for each, and a first line that counts them; empty if nothing is due. */
export function dueChecks(content: SiteContent): string {
  const { asOf } = content.site;
  const lines = walkValues(content).flatMap(({ at, path, value }) => {
    if (!isChecked(value) || !isOverdue(value, asOf) || isOver(value, asOf)) return [];
    const file = `${entryKinds[at.kind as Kind].folder}/${at.id}.yaml`;
    return [`  ${file}  ${pathWords(path)}  was good until ${dateWords(goodUntil(value))}`];
  });
  if (lines.length === 0) return '';
  const count = `${counted(lines.length, 'fact is', 'facts are')} due for a check`;
  return `${count}, and pages say "ask first":\n${lines.join('\n')}`;
}

function isChecked(value: unknown): value is Checked {
  return typeof value === 'object' && value !== null && 'checkEvery' in value;
}

/** Pages no longer show a session that is over. */
function isOver(value: Checked, asOf: Day): boolean {
  return 'starts' in value && sessionState(value as Session, asOf) === 'over';
}
