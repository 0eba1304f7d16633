/** The table of distances: a row for each district, and one for the whole area. */

import { FAR_MILES } from '../../../domain/distance/summary.ts';
import type { DistanceSummary } from '../../../domain/distance/summary.ts';
import { distanceThenAndNow } from '../../../domain/distance/then-and-now.ts';
import type { SiteContent } from '../../../domain/entries/site-content.ts';
import type { Column } from '../column.ts';
import { dataTable } from '../table.ts';
import type { DataTable, ExportContext } from '../table.ts';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly then: DistanceSummary;
  readonly now: DistanceSummary;
}

export function distancesTable({ content }: ExportContext): DataTable {
  const { area, terms } = content.site;
  return dataTable<Row>(
    {
      id: 'distances',
      title: `How far help was in ${area}, and is now`,
      description: `A row for each district and one for all of ${area}: straight-line miles from the middle of groups of postcodes, weighted by their postcodes, to the nearest ${terms.centre.one} with all of them open and to the nearest ${terms.base.one} now. Worked out by us.`,
    },
    [
      {
        name: 'id',
        about: 'The id of the district; “all” for the whole area',
        type: 'text',
        value: ({ id }) => id,
      },
      {
        name: 'name',
        about: 'Name of the district, or of the whole area',
        type: 'text',
        value: ({ name }) => name,
      },
      {
        name: 'postcodes',
        about: 'The number of postcodes counted',
        type: 'whole number',
        value: ({ now }) => now.postcodes,
      },
      ...summaryColumns(
        'Then',
        `the nearest ${terms.centre.one}, with all open`,
        (row) => row.then,
      ),
      ...summaryColumns('Now', `the nearest ${terms.base.one} now`, (row) => row.now),
      {
        name: 'standing',
        about: 'The standing of the numbers of the row',
        type: { oneOf: ['worked out by us'] },
        value: () => 'worked out by us',
      },
    ],
    rowsOf(content),
  );
}

function summaryColumns(
  when: 'Then' | 'Now',
  to: string,
  summaryOf: (row: Row) => DistanceSummary,
): Column<Row>[] {
  return [
    {
      name: `medianMiles${when}`,
      about: `Miles within which half of the postcodes are of ${to}`,
      type: 'number',
      value: (row) => rounded(summaryOf(row).median, 2),
    },
    {
      name: `ninetiethCentileMiles${when}`,
      about: `Miles within which nine of ten postcodes are of ${to}`,
      type: 'number',
      value: (row) => rounded(summaryOf(row).ninetieth, 2),
    },
    {
      name: `percentOver${String(FAR_MILES)}Miles${when}`,
      about: `Percentage of the postcodes that are over ${String(FAR_MILES)} miles from ${to}`,
      type: 'number',
      value: (row) => rounded(summaryOf(row).far * 100, 1),
    },
  ];
}

function rowsOf(content: SiteContent): Row[] {
  const both = distanceThenAndNow(content);
  if (!both) return [];
  const { then, now } = both;
  const { area, districts } = content.site;
  return [
    ...districts.flatMap(({ id, name }) => {
      const [before, after] = [then.districts.get(id), now.districts.get(id)];
      return before && after ? [{ id, name, then: before, now: after }] : [];
    }),
    { id: 'all', name: `All of ${area}`, then: then.all, now: now.all },
  ];
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
