/** What was only planned is not said to have happened, neither before its day nor by an outcome. */

import { partialDate } from '../../../dates/partial-date.ts';
import type { RuleProblem } from '../../problem.ts';
import type { SiteContent } from '../../../entries/site-content.ts';

export function plansStayPlans({ events, site }: SiteContent): RuleProblem[] {
  return events.flatMap(({ id, date, status, outcome }): RuleProblem[] => {
    const at = { kind: 'events', id } as const;
    if (status === 'happened' && partialDate(date).first > site.asOf) {
      return [
        {
          kind: 'happened-ahead',
          at,
          path: ['status'],
          found: `"happened", dated "${date}"`,
          expected: `"planned": its date is after the day of reading, "${site.asOf}"`,
          fix: 'write "planned", or correct the date',
          basedOn: ['site'],
        },
      ];
    }
    if (outcome?.event === id) {
      return [
        {
          kind: 'outcome-itself',
          at,
          path: ['outcome', 'event'],
          found: 'the event itself',
          expected: 'another event, which says how this one turned out',
          fix: 'name that event, or remove the field',
        },
      ];
    }
    if (status !== 'happened' || outcome === undefined) return [];
    return [
      {
        kind: 'outcome-unplanned',
        at,
        path: ['outcome'],
        found: 'an outcome, although the event itself happened',
        expected: 'outcome only on an event that was planned',
        fix: 'describe it in a separate event, or in detail',
      },
    ];
  });
}
