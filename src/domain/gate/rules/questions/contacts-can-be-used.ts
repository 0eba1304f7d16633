/** A shown contact has a number or address, and no two contacts of a group have the same order. */

import type { RuleProblem } from '../../problem.ts';
import type { Entries } from '../../../entries/site-content.ts';

export function contactsCanBeUsed({ contacts }: Entries): RuleProblem[] {
  const owners = new Map<string, string>();
  return contacts.flatMap(({ id, show, value, group, order }): RuleProblem[] => {
    const at = { kind: 'contacts', id } as const;
    const place = `${group} ${String(order)}`;
    const owner = owners.get(place);
    owners.set(place, owner ?? id);
    const problems: RuleProblem[] = [];
    if (show && value === undefined)
      problems.push({
        kind: 'contact-empty',
        at,
        path: ['show'],
        found: 'show: true without a value',
        expected: 'the number or address',
        fix: 'add value, or write show: false',
      });
    if (owner !== undefined)
      problems.push({
        kind: 'order-taken',
        at,
        path: ['order'],
        found: `${String(order)}, which contacts/${owner} also has in "${group}"`,
        expected: 'a number that no other contact in the group has',
        fix: 'number the contacts of the group 1, 2, 3',
      });
    return problems;
  });
}
