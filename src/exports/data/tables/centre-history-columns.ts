/** Columns about the history of a centre: its lots, what was proposed and decided, its closing. */

import { centreSchema } from '../../../domain/entries/schemas/centre.ts';
import { centreStatus, closedOn, finalDecision } from '../../../domain/network/status.ts';
import type { Centre, CentreStep } from '../../../domain/entries/entry.ts';
import { contentIndex } from '../../../domain/entries/content-index.ts';
import { USUAL_OUTCOMES } from '../../../domain/entries/schemas/words/outcomes.ts';
import type { SiteContent } from '../../../domain/entries/site-content.ts';
import { notApplicable, notRecorded, descriptionOf } from '../column.ts';
import type { Absent, Column } from '../column.ts';
import { withDays } from '../columns/days.ts';

export function centreHistoryColumns(content: SiteContent): Column<Centre>[] {
  const { lotsOfCentre } = contentIndex(content);
  const outcomes = [...USUAL_OUTCOMES, ...content.site.outcomes.map(({ id }) => id)];
  return [
    {
      name: 'lots',
      about: 'Ids of the lots that a source places it in',
      type: 'text',
      holds: 'list',
      mayBe: ['not recorded'],
      value: ({ id }) => (lotsOfCentre.get(id) ?? []).map((lot) => lot.id),
    },
    ...stepColumns('proposal', 'proposed', outcomes, ({ steps }) =>
      steps?.findLast(({ kind }) => kind === 'proposal'),
    ),
    ...stepColumns('decision', 'decided', outcomes, finalDecision),
    ...endColumns,
  ];
}

/** @param step  gives the last step of the kind */
function stepColumns(
  kind: CentreStep['kind'],
  done: 'proposed' | 'decided',
  outcomes: readonly string[],
  step: (centre: Centre) => CentreStep | undefined,
): Column<Centre>[] {
  const field = (name: keyof CentreStep): string => descriptionOf(centreSchema, 'steps', 0, name);
  return [
    {
      name: done,
      about: `${field('outcome')}, by the last ${kind}`,
      type: { oneOf: outcomes },
      mayBe: ['not recorded'],
      value: (centre) => step(centre)?.outcome,
    },
    {
      name: `${done}On`,
      about: `The day of that ${kind}`,
      type: 'date',
      mayBe: ['not recorded'],
      value: (centre) => step(centre)?.date,
    },
    {
      name: `${done}In`,
      about: 'Id of the programme that it belongs to',
      type: 'text',
      mayBe: ['not recorded'],
      value: (centre) => step(centre)?.programme,
    },
    {
      name: `${done}Basis`,
      about: field('basis'),
      type: { oneOf: ['named', 'deduced'] },
      mayBe: ['not recorded'],
      value: (centre) => step(centre)?.basis,
    },
  ];
}

const endColumns: readonly Column<Centre>[] = [
  ...withDays<Centre>({
    name: 'closed',
    about: descriptionOf(centreSchema, 'closed', 'date'),
    type: 'date',
    mayBe: ['not recorded', 'not applicable'],
    value: (centre) => closedOn(centre) ?? unlessClosed(centre),
  }),
  ...withDays<Centre>({
    name: 'leftRegister',
    about: `${descriptionOf(centreSchema, 'leftRegister', 'date')}. ${descriptionOf(centreSchema, 'leftRegister')}`,
    type: 'date',
    mayBe: ['not recorded', 'not applicable'],
    value: (centre) => centre.leftRegister?.date ?? unlessClosed(centre),
  }),
  {
    name: 'buildingNow',
    about: descriptionOf(centreSchema, 'buildingNow', 'text'),
    type: 'text',
    mayBe: ['not recorded'],
    value: ({ buildingNow }) => buildingNow?.text,
  },
  {
    name: 'buildingNowPlanned',
    about: descriptionOf(centreSchema, 'buildingNow', 'planned'),
    type: 'true or false',
    mayBe: ['not recorded'],
    value: ({ buildingNow }) => buildingNow?.planned,
  },
];

function unlessClosed(centre: Centre): Absent {
  return centreStatus(centre) === 'closed' ? notRecorded : notApplicable;
}
