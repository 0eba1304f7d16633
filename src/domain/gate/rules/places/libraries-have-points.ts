/** A library without a point cannot be found by distance: its entry says why it has none. */

import type { RuleProblem } from '../../problem.ts';
import type { Entries } from '../../../entries/site-content.ts';

export function librariesHavePoints({ libraries }: Entries): RuleProblem[] {
  return libraries.flatMap(({ id, point, noPointBecause }): RuleProblem[] => {
    const at = { kind: 'libraries', id } as const;
    if (point === undefined && noPointBecause === undefined) {
      return [
        {
          kind: 'point-or-reason',
          at,
          path: ['point'],
          found: 'neither a point nor a reason',
          expected: 'point, or noPointBecause',
          fix: 'add the point, or noPointBecause: why it has none',
        },
      ];
    }
    if (point === undefined || noPointBecause === undefined) return [];
    return [
      {
        kind: 'point-and-reason',
        at,
        path: ['noPointBecause'],
        found: 'a reason for having no point, although there is one',
        expected: 'one of the two',
        fix: 'remove noPointBecause',
      },
    ];
  });
}
