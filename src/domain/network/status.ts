/** Whether a centre is open, and when and by which decision it closed. */

import type { Centre, CentreStep } from '../entries/entry.ts';
import type { PartialDate } from '../dates/partial-date.ts';

/** "base": the service works from it now; "closed"; or "open", as the register of open centres lists it. */
export type CentreStatus = 'base' | 'closed' | 'open';

export function centreStatus(centre: Centre): CentreStatus {
  if (centre.base) return 'base';
  if (isDelisted(centre)) return 'closed';
  if (centre.open) return 'open';
  const outcome = finalDecision(centre)?.outcome;
  return (centre.closed ?? (outcome !== undefined && outcome !== 'base')) ? 'closed' : 'open';
}

/** It has left the register of open centres, and no source says that it closed or what was decided. */
export function isDelisted(centre: Centre): boolean {
  const { base, open, closed, leftRegister } = centre;
  return leftRegister !== undefined && !(base ?? open ?? closed ?? finalDecision(centre));
}

/** The last decision about the centre; undefined if none is recorded. */
export function finalDecision(centre: Centre): CentreStep | undefined {
  return centre.steps?.filter((step) => step.kind === 'decision').at(-1);
}

/** The centre's own closing date; undefined if none is recorded, even after a decision to close. */
export function closedOn(centre: Centre): PartialDate | undefined {
  return centre.closed?.date;
}
