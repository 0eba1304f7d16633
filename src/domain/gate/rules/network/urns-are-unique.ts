/** No two centres have the same reference in the register. */

import type { RuleProblem } from '../../problem.ts';
import type { Entries } from '../../../entries/site-content.ts';

export function urnsAreUnique({ centres }: Entries): RuleProblem[] {
  const owners = new Map<string, string>();
  return centres.flatMap(({ id, urn }): RuleProblem[] => {
    if (urn === undefined) return [];
    const owner = owners.get(urn);
    owners.set(urn, owner ?? id);
    if (owner === undefined) return [];
    return [
      {
        kind: 'urn-twice',
        at: { kind: 'centres', id },
        path: ['urn'],
        found: `"${urn}", which centres/${owner} also has`,
        expected: 'a register reference that no other centre has',
        fix: 'copy it from the register again',
      },
    ];
  });
}
