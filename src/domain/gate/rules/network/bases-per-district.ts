/** Each district has as many bases as the programme's entry says. */

import { isBase } from '../../../entries/base.ts';
import type { RuleProblem } from '../../problem.ts';
import type { SiteContent } from '../../../entries/site-content.ts';

export function basesPerDistrict({ centres, programmes, site }: SiteContent): RuleProblem[] {
  const bases = centres.filter(isBase);
  return programmes.flatMap(({ id, basesPattern }) => {
    if (!basesPattern) return [];
    return site.districts.flatMap((district): RuleProblem[] => {
      const exception = basesPattern.exceptions?.[district.id];
      const expected = exception ?? basesPattern.perDistrict;
      const there = bases.filter((base) => base.district === district.id);
      if (there.length === expected) return [];
      const names = there.map((base) => base.id).join(', ');
      return [
        {
          kind: 'bases-number',
          at: { kind: 'programmes', id },
          path: [
            'basesPattern',
            ...(exception === undefined ? ['perDistrict'] : ['exceptions', district.id]),
          ],
          found: `${String(there.length)} in ${district.name}${names === '' ? '' : `: ${names}`}`,
          expected: String(expected),
          fix: 'correct the pattern, or the centres that have a base block',
          basedOn: ['centres', 'site'],
        },
      ];
    });
  });
}
