/** The table of postcode groups: how far each is from the nearest base. */

import { contentIndex } from '../../../domain/entries/content-index.ts';
import { slugOf } from '../../../domain/entries/slug.ts';
import { nearestFirst } from '../../../domain/places/distance.ts';
import type { PostcodeArea } from '../../../domain/places/postcode-table.ts';
import { dataTable } from '../table.ts';
import type { DataTable, ExportContext } from '../table.ts';
import { nearestBaseColumns } from '../columns/nearest-base.ts';

export function postcodeGroupsTable({ content }: ExportContext): DataTable {
  const { terms, area } = content.site;
  const { bases, district: districts } = contentIndex(content);
  return dataTable<PostcodeArea>(
    {
      id: 'postcode-groups',
      title: `Distances from ${area}'s postcodes to the nearest ${terms.base.one}`,
      description: `A row for each group of postcodes that begin alike, with the nearest ${terms.base.one} to their mean point. A single postcode of the group can be nearer or further.`,
    },
    [
      {
        name: 'id',
        about: 'Our id: the group in small letters',
        type: 'text',
        value: ({ code }) => slugOf(code),
      },
      {
        name: 'group',
        about: 'What its postcodes begin with, such as “ZZ1 1A”: a sector and one letter',
        type: 'text',
        value: ({ code }) => code,
      },
      {
        name: 'postcodes',
        about: 'How many postcodes it has',
        type: 'whole number',
        value: ({ postcodes }) => postcodes,
      },
      {
        name: 'districtName',
        about: 'Name of the district that most of them are in',
        type: 'text',
        value: ({ district }) => districts.get(district),
      },
      {
        name: 'lat',
        about: 'Degrees north of their mean point, WGS84',
        type: 'number',
        value: ({ point }) => point.lat,
      },
      {
        name: 'lon',
        about: 'Degrees east of their mean point, WGS84; west is negative',
        type: 'number',
        value: ({ point }) => point.lon,
      },
      ...nearestBaseColumns(content.postcodes.groups, ({ point }) => nearestFirst(point, bases)),
    ],
    content.postcodes.groups,
  );
}
