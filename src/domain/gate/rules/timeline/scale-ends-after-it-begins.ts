/** The scale of events ends after it begins. */

import type { RuleProblem } from '../../problem.ts';
import type { SiteContent } from '../../../entries/site-content.ts';

export function scaleEndsAfterItBegins({ site }: SiteContent): RuleProblem[] {
  const { from, to } = site.charts.scale;
  if (from < to) return [];
  return [
    {
      kind: 'scale-reversed',
      at: { kind: 'site', id: 'site' },
      path: ['charts', 'scale'],
      found: `from ${String(from)} to ${String(to)}`,
      expected: 'a first year before the last',
      fix: 'swap the two years',
    },
  ];
}
