/** Columns of a figure's standing: how it is known, and how it relates to other figures. */

import { FIGURE_STANDINGS, figureSchema } from '../../../domain/entries/schemas/figure.ts';
import { disputedBy, relatedFigures } from '../../../domain/figures/relations.ts';
import type { RelationSeen } from '../../../domain/figures/relations.ts';
import type { Figure } from '../../../domain/entries/entry.ts';
import type { SiteContent } from '../../../domain/entries/site-content.ts';
import { STANDING_MEANINGS } from '../../../wording/figures/standing.ts';
import { descriptionOf, notApplicable } from '../column.ts';
import type { Column } from '../column.ts';
import { withDays } from '../columns/days.ts';

export function standingColumns(content: SiteContent): Column<Figure>[] {
  return [
    {
      name: 'standing',
      about: descriptionOf(figureSchema, 'standing'),
      type: { oneOf: FIGURE_STANDINGS },
      value: ({ standing }) => standing,
    },
    {
      name: 'workedOutBySum',
      about: descriptionOf(figureSchema, 'workedOut', 'sum'),
      type: 'text',
      mayBe: ['not applicable'],
      value: ({ workedOut }) => workedOut?.sum ?? notApplicable,
    },
    {
      name: 'workedOutFrom',
      about: descriptionOf(figureSchema, 'workedOut', 'from'),
      type: 'text',
      mayBe: ['not applicable'],
      value: ({ workedOut }) => workedOut?.from ?? notApplicable,
    },
    ...withDays<Figure>({
      name: 'plannedFor',
      about: descriptionOf(figureSchema, 'plannedFor'),
      type: 'date',
      mayBe: ['not applicable', 'not recorded'],
      value: ({ standing, plannedFor, value }) => {
        if (standing !== 'planned') return notApplicable;
        return plannedFor ?? (typeof value === 'string' ? value : undefined);
      },
    }),
    {
      name: 'disputedBy',
      about: `Ids of the figures that make this one disputed: ${STANDING_MEANINGS.disputed}`,
      type: 'text',
      holds: 'list',
      mayBe: ['not applicable'],
      value: (figure) => disputedBy(content, figure).map(({ id }) => id),
    },
    {
      name: 'supersededBy',
      about: descriptionOf(figureSchema, 'supersededBy'),
      type: 'text',
      mayBe: ['not applicable'],
      value: ({ supersededBy }) => supersededBy ?? notApplicable,
    },
  ];
}

/** A column for each way in which figures relate. */
const RELATION_COLUMNS: readonly (readonly [
  name: string,
  seen: readonly RelationSeen[],
  about: string,
])[] = [
  [
    'sameRounded',
    ['rounded', 'exact'],
    'Ids of the figures with the same number, more or less rounded',
  ],
  ['partOf', ['part'], 'Ids of the figures that this one is a part of'],
  ['parts', ['whole of'], 'Ids of the figures that are parts of this one'],
  ['otherDays', ['other day'], 'Ids of the figures that give the same for another day'],
  [
    'otherDefinitions',
    ['other definition'],
    'Ids of the figures that count the same in another way',
  ],
  [
    'rivals',
    ['rival'],
    'Ids of the figures that give the same measure of the same thing at the same time, so that both cannot be right',
  ],
];

export function relationColumns(content: SiteContent): Column<Figure>[] {
  return RELATION_COLUMNS.map(([name, seen, about]) => ({
    name,
    about,
    type: 'text',
    holds: 'list',
    mayBe: ['not applicable'],
    value: ({ id }) =>
      (relatedFigures(content).get(id) ?? [])
        .filter(({ is }) => seen.includes(is))
        .map(({ figure }) => figure.id),
  }));
}
