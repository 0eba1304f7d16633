/** The table of opening hours: a row for each weekday and time at which a place is open. */

import { WEEKDAYS } from '../../../domain/dates/calendar-days.ts';
import type { Weekday } from '../../../domain/dates/calendar-days.ts';
import type { OpeningHours } from '../../../domain/entries/schemas/visiting/opening-hours.ts';
import { goodUntil, isOverdue } from '../../../domain/whats-on/checked.ts';
import { usualHours } from '../../../domain/whats-on/opening-hours.ts';
import type { Hours } from '../../../domain/whats-on/opening-hours.ts';
import { visitPlaces } from '../../../domain/whats-on/visit-place.ts';
import type { VisitPlace } from '../../../domain/whats-on/visit-place.ts';
import { openingWords } from '../../../wording/whats-on/opening.ts';
import { kindSlug } from '../../../wording/frame/links.ts';
import { dataTable } from '../table.ts';
import type { DataTable, ExportContext } from '../table.ts';
import { visitColumns } from './visit-columns.ts';

interface Row {
  readonly place: VisitPlace;
  readonly opening: OpeningHours;
  readonly weekday: Weekday;
  readonly hours: Hours;
}

export function openingHoursTable({ content }: ExportContext): DataTable {
  const { site } = content;
  return dataTable<Row>(
    {
      id: 'opening-hours',
      title: `Opening hours in ${site.area}`,
      description:
        'A row for each weekday and time at which a place is open in a usual week. Where the state is “ask first” the check is overdue: do not show it as open.',
    },
    [
      {
        name: 'id',
        about: 'Its id: the kind and id of the place, the weekday and the time',
        type: 'text',
        value: ({ place, weekday, hours }) =>
          `${kindSlug(place.kind)}/${place.id}/${weekday.toLowerCase()}/${hours.from}`,
      },
      ...visitColumns<Row>(content, ({ place }) => place),
      {
        name: 'weekday',
        about: 'The weekday',
        type: { oneOf: WEEKDAYS },
        value: ({ weekday }) => weekday,
      },
      { name: 'opens', about: 'When it opens', type: 'text', value: ({ hours }) => hours.from },
      { name: 'closes', about: 'When it closes', type: 'text', value: ({ hours }) => hours.to },
      {
        name: 'inWords',
        about: 'All its hours in words, with exceptions and bank holidays',
        type: 'text',
        value: ({ opening }) => openingWords(opening, content).join(' '),
      },
      {
        name: 'state',
        about: 'Whether it may be shown as open, at the day of reading',
        type: { oneOf: ['good', 'ask first'] },
        value: ({ opening }) => (isOverdue(opening, site.asOf) ? 'ask first' : 'good'),
      },
      {
        name: 'checked',
        about: 'The day on which somebody last made sure that this is right',
        type: 'day',
        value: ({ opening }) => opening.checked,
      },
      {
        name: 'goodUntil',
        about: 'The last day on which it is good without another check',
        type: 'day',
        value: ({ opening }) => goodUntil(opening),
      },
      {
        name: 'sources',
        about: 'Ids of the sources it is based on: rows of sources.json',
        type: 'text',
        holds: 'list',
        value: ({ opening }) => opening.sources,
      },
    ],
    visitPlaces(content).flatMap((place) => {
      const opening = place.visiting.openingHours;
      if (!opening) return [];
      return WEEKDAYS.flatMap((weekday) =>
        usualHours(opening, weekday).map((hours) => ({ place, opening, weekday, hours })),
      );
    }),
  );
}
