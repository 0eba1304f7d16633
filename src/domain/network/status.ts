/** Whether a centre is open, and when and by which decision it closed. */

import type { Centre, CentreStep } from '../entries/entry.ts';
import type { PartialDate } from '../dates/partial-date.ts';

/** "base": help is given there now; "closed"; or "open", for a council without a redesign. */
export type CentreStatus = 'base' | 'closed' | 'open';

export function centreStatus(centre: Centre): CentreStatus {
  if (centre.base) return 'base';
  const closing = finalDecision(centre)?.outcome;
  return (centre.closed ?? (closing === 'close' || closing === 'multi-function hub'))
    ? 'closed'
    : 'open';
}

/** The last decision about the centre, or nothing where none is recorded. */
export function finalDecision(centre: Centre): CentreStep | undefined {
  return centre.steps?.findLast((step) => step.kind === 'decision');
}

/** When the centre closed: its own date, else nothing; a decision to close dates no door. */
export function closedOn(centre: Centre): PartialDate | undefined {
  return centre.closed?.date;
}
