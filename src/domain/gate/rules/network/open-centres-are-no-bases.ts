/** A centre with an open block is neither a base nor closed. */

import { finalDecision } from '../../../network/status.ts';
import type { Centre } from '../../../entries/entry.ts';
import type { RuleProblem } from '../../problem.ts';
import type { Entries } from '../../../entries/site-content.ts';

export function openCentresAreNoBases({ centres }: Entries): RuleProblem[] {
  return centres.flatMap((centre): RuleProblem[] => {
    const other = centre.open && otherThan(centre);
    if (other === undefined) return [];
    return [
      {
        kind: 'open-contradicted',
        at: { kind: 'centres', id: centre.id },
        path: ['open'],
        found: `an open block, although the centre ${other}`,
        expected: 'an open block only for a centre that is open and no base',
        fix: 'remove open; for a base, move what it says to base',
      },
    ];
  });
}

function otherThan(centre: Centre): string | undefined {
  if (centre.base) return 'has a base block';
  if (centre.closed) return `closed on "${centre.closed.date}"`;
  if (centre.leftRegister) return 'left the register';
  const decision = finalDecision(centre);
  // Of one that was to be a base another rule asks why it is none; others may leave a place open.
  if (decision?.outcome !== 'close') return undefined;
  return `has a decision of "${decision.date}": "${decision.outcome}"`;
}
