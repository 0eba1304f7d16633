/** Columns that say where something is: the same for sessions and for opening hours. */

import { contentIndex } from '../../../domain/entries/content-index.ts';
import type { SiteContent } from '../../../domain/entries/site-content.ts';
import type { VisitPlace } from '../../../domain/whats-on/visit-place.ts';
import type { Column } from '../column.ts';

/** @param placeOf  the place of a row */
export function visitColumns<Row>(
  content: SiteContent,
  placeOf: (row: Row) => VisitPlace,
): Column<Row>[] {
  const { district: districts } = contentIndex(content);
  return [
    {
      name: 'place',
      about: 'Name of the place',
      type: 'text',
      value: (row) => placeOf(row).name,
    },
    {
      name: 'placeKind',
      about: 'What kind of place it is',
      type: { oneOf: ['base', 'familyHub', 'library', 'venue'] },
      value: (row) => placeOf(row).kind,
    },
    {
      name: 'address',
      about: 'Address without the postcode',
      type: 'text',
      mayBe: ['not recorded'],
      value: (row) => placeOf(row).address,
    },
    {
      name: 'postcode',
      about: 'Full postcode',
      type: 'text',
      mayBe: ['not recorded'],
      value: (row) => placeOf(row).postcode,
    },
    {
      name: 'districtName',
      about: 'Name of its district',
      type: 'text',
      value: (row) => districts.get(placeOf(row).district),
    },
  ];
}
