/** The table of events: a row for every event of the timeline, oldest first. */

import { contentIndex } from '../../../domain/entries/content-index.ts';
import { EVENT_STATUSES, eventSchema } from '../../../domain/entries/schemas/event.ts';
import type { TimelineEvent } from '../../../domain/entries/entry.ts';
import { partialDate } from '../../../domain/dates/partial-date.ts';
import type { SiteContent } from '../../../domain/entries/site-content.ts';
import { inOrder } from '../../../domain/timeline/order.ts';
import { eventLine } from '../../../wording/timeline/event-line.ts';
import type { EventLine } from '../../../wording/timeline/event-line.ts';
import { links } from '../../../wording/frame/links.ts';
import { sourceMarks } from '../../../wording/sources/marks.ts';
import { idColumn, notApplicable, descriptionOf } from '../column.ts';
import type { Column } from '../column.ts';
import { programmeColumns } from '../columns/programme.ts';
import { dataTable } from '../table.ts';
import type { DataTable, ExportContext } from '../table.ts';
import { backingColumns } from './backing-columns.ts';

/** An event, and its words on the timeline. */
type EventRow = TimelineEvent & { readonly line: EventLine };

export function eventsTable(context: ExportContext): DataTable {
  const { content } = context;
  const { terms, area } = content.site;
  return dataTable<EventRow>(
    {
      id: 'events',
      title: `Timeline of ${area}'s ${terms.centre.many}`,
      description:
        'Every event of the timeline, oldest first. What was planned is never shown as having happened.',
      references: ['supersedes', 'supersededBy', 'outcomeEvent'],
    },
    [
      ...dateColumns,
      ...textColumns(content),
      ...sequelColumns(content),
      ...concernColumns,
      ...backingColumns<EventRow>(context, eventSchema, links.event),
    ],
    inOrder(content.events).map((event) => ({
      ...event,
      line: eventLine(content, event, sourceMarks(content)),
    })),
  );
}

const dateColumns: readonly Column<EventRow>[] = [
  idColumn('Our id: the last part of its address on the timeline'),
  {
    name: 'date',
    about: descriptionOf(eventSchema, 'date'),
    type: 'date',
    value: ({ date }) => date,
  },
  {
    name: 'dateInWords',
    about: 'The same in words, as the timeline shows it',
    type: 'text',
    value: ({ line }) => line.date,
  },
  {
    name: 'firstDay',
    about: 'The first day that the date can mean, for sorting',
    type: 'day',
    value: ({ date }) => partialDate(date).first,
  },
  {
    name: 'lastDay',
    about: 'The last day that the date can mean',
    type: 'day',
    value: ({ date }) => partialDate(date).last,
  },
];

function textColumns(content: SiteContent): Column<EventRow>[] {
  return [
    {
      name: 'title',
      about: descriptionOf(eventSchema, 'title'),
      type: 'text',
      value: ({ title }) => title,
    },
    {
      name: 'detail',
      about: descriptionOf(eventSchema, 'detail'),
      type: 'text',
      mayBe: ['not applicable'],
      value: ({ detail }) => detail ?? notApplicable,
    },
    ...programmeColumns<EventRow>(content, 'Id of the programme that it belongs to'),
    {
      name: 'status',
      about: descriptionOf(eventSchema, 'status'),
      type: { oneOf: EVENT_STATUSES },
      value: ({ status }) => status,
    },
    {
      name: 'statusInWords',
      about:
        'The same in words, on the day for which the facts are given: a plan whose day has passed says so',
      type: 'text',
      value: ({ line }) => line.statusWords,
    },
  ];
}

function sequelColumns(content: SiteContent): Column<EventRow>[] {
  const { replacementOf } = contentIndex(content);
  return [
    {
      name: 'supersedes',
      about: descriptionOf(eventSchema, 'supersedes'),
      type: 'text',
      mayBe: ['not applicable'],
      value: ({ supersedes }) => supersedes ?? notApplicable,
    },
    {
      name: 'supersededBy',
      about: 'Id of the event that replaced it',
      type: 'text',
      mayBe: ['not applicable'],
      value: ({ id }) => replacementOf.get(id)?.id ?? notApplicable,
    },
    {
      name: 'outcome',
      about: 'For a planned event: what the sources say happened instead or afterwards',
      type: 'text',
      mayBe: ['not recorded', 'not applicable'],
      value: ({ outcome, status }) =>
        outcome?.text ?? (status === 'planned' ? undefined : notApplicable),
    },
    {
      name: 'outcomeEvent',
      about: descriptionOf(eventSchema, 'outcome', 'event'),
      type: 'text',
      mayBe: ['not applicable'],
      value: ({ outcome }) => outcome?.event ?? notApplicable,
    },
  ];
}

const concernColumns: readonly Column<EventRow>[] = [
  {
    name: 'audience',
    about: 'Who it is for',
    type: 'text',
    holds: 'list',
    value: ({ audience }) => audience,
  },
  {
    name: 'centres',
    about: 'Ids of the centres that the text names: rows of the table of centres',
    type: 'text',
    holds: 'list',
    mayBe: ['not applicable'],
    value: ({ centres }) => centres ?? [],
  },
  {
    name: 'districts',
    about: 'Ids of the districts that the text names',
    type: 'text',
    holds: 'list',
    mayBe: ['not applicable'],
    value: ({ districts }) => districts ?? [],
  },
];
