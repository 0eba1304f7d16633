/** Columns about a centre's identity: its names, its register number and where it is or was. */

import { centreSchema } from '../../../domain/entries/schemas/centre.ts';
import type { Centre } from '../../../domain/entries/entry.ts';
import { contentIndex } from '../../../domain/entries/content-index.ts';
import type { SiteContent } from '../../../domain/entries/site-content.ts';
import { idColumn, descriptionOf } from '../column.ts';
import type { Column } from '../column.ts';
import { withDays } from '../columns/days.ts';
import { addressColumns } from '../columns/places.ts';
import { camelCase } from '../naming/camel-case.ts';

export function centrePlaceColumns(content: SiteContent): Column<Centre>[] {
  const index = contentIndex(content);
  const { site } = content;
  return [
    idColumn('Our id: the last part of the address of its page'),
    ...site.identifiers.map(({ id, about }): Column<Centre> => ({
      name: camelCase(id),
      about,
      type: 'text',
      mayBe: ['not recorded'],
      value: ({ identifiers }) => identifiers?.[id],
    })),
    {
      name: 'name',
      about: descriptionOf(centreSchema, 'name'),
      type: 'text',
      value: ({ name }) => name,
    },
    {
      name: 'shortName',
      about: descriptionOf(centreSchema, 'shortName'),
      type: 'text',
      value: ({ shortName }) => shortName,
    },
    {
      name: 'otherNames',
      about: 'Other names that it has had',
      type: 'text',
      holds: 'list',
      mayBe: ['not recorded'],
      value: ({ otherNames }) => otherNames ?? [],
    },
    {
      name: 'town',
      about: descriptionOf(centreSchema, 'town'),
      type: 'text',
      value: ({ town }) => town,
    },
    ...addressColumns<Centre>(index),
    {
      name: 'lat',
      about: descriptionOf(centreSchema, 'point', 'lat'),
      type: 'number',
      mayBe: ['not recorded'],
      value: ({ point }) => point?.lat,
    },
    {
      name: 'lon',
      about: descriptionOf(centreSchema, 'point', 'lon'),
      type: 'number',
      mayBe: ['not recorded'],
      value: ({ point }) => point?.lon,
    },
    ...withDays<Centre>({
      name: 'opened',
      about: descriptionOf(centreSchema, 'opened', 'date'),
      type: 'date',
      mayBe: ['not recorded'],
      value: ({ opened }) => opened?.date,
    }),
    {
      name: 'phase',
      about: descriptionOf(centreSchema, 'phase'),
      type: 'whole number',
      mayBe: ['not recorded'],
      value: ({ phase }) => phase,
    },
  ];
}
