/** A centre is a base if, and only if, the last decision about it kept it as one. */

import { finalDecision } from '../../../network/status.ts';
import type { Centre } from '../../../entries/entry.ts';
import type { RuleProblem } from '../../problem.ts';
import type { Entries } from '../../../entries/site-content.ts';

export function basesAgreeWithDecisions({ centres }: Entries): RuleProblem[] {
  return centres.flatMap((centre) => [...decisionProblems(centre), ...closingProblems(centre)]);
}

function decisionProblems(centre: Centre): RuleProblem[] {
  const decision = finalDecision(centre);
  if (!decision || (decision.outcome === 'base') === (centre.base !== undefined)) return [];
  const at = { kind: 'centres', id: centre.id } as const;
  if (centre.base) {
    return [
      {
        kind: 'base-undecided',
        at,
        path: ['base'],
        found: `a base, although the decision of "${decision.date}" was "${decision.outcome}"`,
        expected: 'a last decision with the outcome "base"',
        fix: 'add the later decision to steps, or remove base',
      },
    ];
  }
  const index = centre.steps?.lastIndexOf(decision) ?? 0;
  return [
    {
      kind: 'base-missing',
      at,
      path: ['steps', index, 'outcome'],
      found: '"base", but no base block',
      expected: 'a base block with its start date and who named it',
      fix: 'add base, or correct the outcome',
    },
  ];
}

function closingProblems({ id, base, closed }: Centre): RuleProblem[] {
  if (!base || !closed) return [];
  return [
    {
      kind: 'base-closed',
      at: { kind: 'centres', id },
      path: ['closed'],
      found: `closed on "${closed.date}", and a base since "${base.from}"`,
      expected: 'one of the two',
      fix: 'remove base if the building has closed; describe an earlier closing in an event',
    },
  ];
}
