/** A children's centre, open or closed, and what can be asked of one. */

import type { CentreFields } from './centre-schema.ts';
import type { PartialDate } from './partial-date.ts';

export interface Centre extends CentreFields {
  readonly id: string;
}

export type CentreStep = NonNullable<Centre['steps']>[number];
export type Base = Centre & { readonly base: NonNullable<Centre['base']> };

/** "base": help is given there now; "closed"; or "open", for a council without a redesign. */
export type CentreStatus = 'base' | 'closed' | 'open';

export function centreStatus(centre: Centre): CentreStatus {
  if (centre.base) return 'base';
  const closing = finalDecision(centre)?.outcome;
  return (centre.closed ?? (closing === 'close' || closing === 'multi-function hub'))
    ? 'closed'
    : 'open';
}

export function isBase(centre: Centre): centre is Base {
  return centre.base !== undefined;
}

/** The last decision about the centre, or nothing where none is recorded. */
export function finalDecision(centre: Centre): CentreStep | undefined {
  return centre.steps?.findLast((step) => step.kind === 'decision');
}

/** When the centre closed: its own date, else nothing; a decision to close dates no door. */
export function closedOn(centre: Centre): PartialDate | undefined {
  return centre.closed?.date;
}
