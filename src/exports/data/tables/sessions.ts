/** The table of sessions: a row for every session, whether it may be shown as on or not. */

import { sessionLink } from '../../../wording/whats-on/visit-links.ts';
import { session as sessionSchema } from '../../../domain/entries/schemas/visiting/session.ts';
import { goodUntil } from '../../../domain/whats-on/checked.ts';
import { heldSessions } from '../../../domain/whats-on/held-session.ts';
import type { HeldSession } from '../../../domain/whats-on/held-session.ts';
import { kindSlug } from '../../../wording/frame/links.ts';
import { whenWords } from '../../../wording/whats-on/session.ts';
import { descriptionOf, notApplicable } from '../column.ts';
import type { Column } from '../column.ts';
import { dataTable } from '../table.ts';
import type { DataTable, ExportContext } from '../table.ts';
import { visitColumns } from './visit-columns.ts';

export function sessionsTable(context: ExportContext): DataTable {
  const { content, siteUrl } = context;
  return dataTable<HeldSession>(
    {
      id: 'sessions',
      title: `What is on in ${content.site.area}`,
      description:
        'Every session and who runs it. Only those whose state is “on” may be shown as on; the others are to be asked about, or are over.',
    },
    [
      {
        name: 'id',
        about: 'Its id: the kind and id of the place that runs it, and its own',
        type: 'text',
        value: ({ by, session }) => `${kindSlug(by.kind)}/${by.id}/${session.id}`,
      },
      ...visitColumns<HeldSession>(content, ({ at }) => at),
      {
        name: 'runBy',
        about: 'Name of the place that runs it',
        type: 'text',
        value: ({ by }) => by.name,
      },
      {
        name: 'state',
        about: 'Whether it may be shown as on, at the day of reading',
        type: { oneOf: ['on', 'ask first', 'over'] },
        value: ({ state }) => state,
      },
      {
        name: 'whenInWords',
        about: 'When it is, as pages say it',
        type: 'text',
        value: ({ session, state }) =>
          state === 'over' ? notApplicable : whenWords(session, content),
        mayBe: ['not applicable'],
      },
      ...sessionColumns,
      {
        name: 'page',
        about: 'Its address on this site',
        type: 'web address',
        mayBe: ['not applicable'],
        value: (held) =>
          held.state === 'over' ? notApplicable : new URL(sessionLink(content, held), siteUrl).href,
      },
    ],
    heldSessions(content),
  );
}

type Text = 'what' | 'whoFor' | 'starts' | 'ends' | 'cost' | 'booking' | 'room' | 'expect';

function textColumn(name: Text): Column<HeldSession> {
  return {
    name,
    about: descriptionOf(sessionSchema, name),
    type: 'text',
    mayBe: ['not recorded'],
    value: ({ session }) => session[name],
  };
}

const sessionColumns: readonly Column<HeldSession>[] = [
  ...(['what', 'whoFor'] as const).map(textColumn),
  {
    name: 'ageFrom',
    about: descriptionOf(sessionSchema, 'ages', 'from'),
    type: 'text',
    mayBe: ['not recorded'],
    value: ({ session }) => session.ages?.from,
  },
  {
    name: 'ageTo',
    about: descriptionOf(sessionSchema, 'ages', 'to'),
    type: 'text',
    mayBe: ['not recorded'],
    value: ({ session }) => session.ages?.to,
  },
  {
    name: 'weekdays',
    about: descriptionOf(sessionSchema, 'weekly', 'days'),
    type: 'text',
    holds: 'list',
    mayBe: ['not applicable'],
    value: ({ session }) => session.weekly?.days ?? [],
  },
  {
    name: 'repeats',
    about: 'How often',
    type: 'text',
    mayBe: ['not applicable'],
    value: ({ session }) => session.weekly?.repeats ?? notApplicable,
  },
  {
    name: 'days',
    about: 'The days from the day of reading on that can be told, up to its end or its next check',
    type: 'day',
    holds: 'list',
    mayBe: ['not recorded'],
    value: ({ days }) => days,
  },
  ...(['starts', 'ends', 'cost', 'booking', 'room', 'expect'] as const).map(textColumn),
  {
    name: 'checked',
    about: descriptionOf(sessionSchema, 'checked'),
    type: 'day',
    value: ({ session }) => session.checked,
  },
  {
    name: 'goodUntil',
    about: 'The last day on which it is good without another check',
    type: 'day',
    value: ({ session }) => goodUntil(session),
  },
  {
    name: 'sources',
    about: 'Ids of the sources it is based on: rows of sources.json',
    type: 'text',
    holds: 'list',
    value: ({ session }) => session.sources,
  },
];
