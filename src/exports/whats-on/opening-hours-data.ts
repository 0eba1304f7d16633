/** Opening hours as schema.org data: the usual week, and days ahead with other hours. */

import type { OpeningHoursSpecification } from 'schema-dts';
import { spanOf } from '../../domain/dates/days-span.ts';
import type { Visiting } from '../../domain/entries/schemas/visiting/fields.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { bankHolidayNames } from '../../domain/whats-on/bank-holidays.ts';
import { goodUntil, isOverdue } from '../../domain/whats-on/checked.ts';
import { hoursOn } from '../../domain/whats-on/opening-hours.ts';
import type { Hours } from '../../domain/whats-on/opening-hours.ts';

/** The members to add to a place; empty if nothing is recorded or its check is overdue. */
export function openingHoursData(
  content: Pick<SiteContent, 'site'>,
  { openingHours: opening }: Pick<Visiting, 'openingHours'>,
): {
  readonly openingHoursSpecification?: readonly OpeningHoursSpecification[];
  readonly specialOpeningHoursSpecification?: readonly OpeningHoursSpecification[];
} {
  const { asOf } = content.site;
  if (!opening || isOverdue(opening, asOf)) return {};
  const until = goodUntil(opening);
  const names = bankHolidayNames(content);
  const holidays = [...names.keys()].filter(
    (day) =>
      day >= asOf &&
      day <= until &&
      opening.bankHolidays !== 'as usual' &&
      hoursOn(opening, day, new Set(names.keys())).length === 0,
  );
  const special = [
    ...(opening.exceptions ?? [])
      .filter(({ days }) => spanOf(days).last >= asOf)
      .flatMap(({ days, hours }) => {
        const { first, last } = spanOf(days);
        return specifications(hours ?? [], { validFrom: first, validThrough: last });
      }),
    ...holidays.flatMap((day) => specifications([], { validFrom: day, validThrough: day })),
  ];
  return {
    openingHoursSpecification: opening.weekly.map(({ days, from, to }) => ({
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: days.map((day) => `https://schema.org/${day}` as const),
      opens: from,
      closes: to,
      validThrough: until,
    })),
    ...(special.length > 0 && { specialOpeningHoursSpecification: special }),
  };
}

/** A day without hours is closed: that is written as open and closed at one time. */
function specifications(
  hours: readonly Hours[],
  valid: { readonly validFrom: string; readonly validThrough: string },
): OpeningHoursSpecification[] {
  const times = hours.length > 0 ? hours : [{ from: '00:00', to: '00:00' }];
  return times.map(({ from, to }) => ({
    '@type': 'OpeningHoursSpecification',
    opens: from,
    closes: to,
    ...valid,
  }));
}
