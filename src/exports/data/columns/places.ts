/** Columns about where a place is and how to reach it: the same for centres, bases and libraries. */

import type { ContentIndex } from '../../../domain/entries/content-index.ts';
import { visitingSchema } from '../../../domain/entries/schemas/visiting/fields.ts';
import type { Visiting } from '../../../domain/entries/schemas/visiting/fields.ts';
import type { Point } from '../../../domain/places/distance.ts';
import { descriptionOf } from '../column.ts';
import type { Column } from '../column.ts';

interface Addressed {
  readonly district: string;
  readonly address?: string | undefined;
  readonly postcode?: string | undefined;
}

interface Placed extends Addressed, Pick<Visiting, 'phone' | 'email' | 'web'> {
  readonly point?: Point | undefined;
}

/** Its district and its address. */
export function addressColumns<Row extends Addressed>({
  district: districts,
}: ContentIndex): Column<Row>[] {
  return [
    {
      name: 'district',
      about: "Id of its district, as in the address of the district's page",
      type: 'text',
      value: ({ district }) => district,
    },
    {
      name: 'districtName',
      about: 'Name of its district',
      type: 'text',
      value: ({ district }) => districts.get(district),
    },
    {
      name: 'address',
      about: 'Address without the postcode, its parts separated by commas',
      type: 'text',
      mayBe: ['not recorded'],
      value: ({ address }) => address,
    },
    {
      name: 'postcode',
      about: 'Full postcode',
      type: 'text',
      mayBe: ['not recorded'],
      value: ({ postcode }) => postcode,
    },
  ];
}

export function placeColumns<Row extends Placed>(index: ContentIndex): Column<Row>[] {
  return [
    ...addressColumns<Row>(index),
    {
      name: 'lat',
      about: 'Degrees north, WGS84',
      type: 'number',
      mayBe: ['not recorded'],
      value: ({ point }) => point?.lat,
    },
    {
      name: 'lon',
      about: 'Degrees east, WGS84; west is negative',
      type: 'number',
      mayBe: ['not recorded'],
      value: ({ point }) => point?.lon,
    },
    ...(['phone', 'email', 'web'] as const).map((name): Column<Row> => ({
      name,
      about: descriptionOf(visitingSchema, name),
      type: name === 'web' ? 'web address' : 'text',
      mayBe: ['not recorded'],
      value: (row) => row[name]?.value,
    })),
  ];
}
