/** Where nothing is on or open on bank holidays, site.yaml lists those of each year that is told of. */

import type { SiteContent } from '../../../entries/site-content.ts';
import type { Checked } from '../../../entries/schemas/visiting/checking.ts';
import { goodUntil } from '../../../whats-on/checked.ts';
import { lastDay } from '../../../whats-on/session-days.ts';
import type { RuleProblem } from '../../problem.ts';
import { openingBlocks, sessionBlocks } from './visiting-blocks.ts';

export function bankHolidaysAreListed(content: SiteContent): RuleProblem[] {
  const listed = content.site.bankHolidays?.days ?? [];
  const years = new Set(listed.map(({ day }) => day.slice(0, 4)));
  const blocks = [
    ...openingBlocks(content).map(({ opening, ...where }) => ({
      ...where,
      fact: opening,
      last: undefined,
    })),
    ...sessionBlocks(content).map(({ session, ...where }) => ({
      ...where,
      fact: session,
      last: lastDay(session),
    })),
  ];
  return [
    ...blocks.flatMap(({ at, path, fact, last }): RuleProblem[] => {
      if (fact.bankHolidays === 'as usual') return [];
      const missing = yearsTold(fact, last, content.site.asOf).filter((year) => !years.has(year));
      if (missing.length === 0) return [];
      return [
        {
          kind: 'bank-holiday-missing',
          at,
          path: fact.bankHolidays === undefined ? path : [...path, 'bankHolidays'],
          found: `no bank holiday of ${missing.join(' or ')} in site.yaml`,
          expected: 'those of each year up to the next check',
          fix: 'add them to bankHolidays in site.yaml, from gov.uk/bank-holidays; or write bankHolidays: as usual',
          basedOn: ['site'],
        },
      ];
    }),
    ...listed.flatMap(({ day }, index): RuleProblem[] => {
      const before = listed[index - 1]?.day;
      if (before === undefined || before < day) return [];
      return [
        {
          kind: 'bank-holidays-order',
          at: { kind: 'site', id: 'site' },
          path: ['bankHolidays', 'days', index, 'day'],
          found: `"${day}"`,
          expected: `a day after "${before}"`,
          fix: 'put the days in order, each once',
        },
      ];
    }),
  ];
}

/** The years of the days from the day of reading on that a page or calendar may say it is on or open. */
function yearsTold(fact: Checked, last: string | undefined, asOf: string): string[] {
  const good = goodUntil(fact);
  const first = Number(asOf.slice(0, 4));
  const end = last !== undefined && last < good ? last : good;
  const count = Math.max(0, Number(end.slice(0, 4)) - first + 1);
  return Array.from({ length: count }, (_, index) => String(first + index));
}
