/** The metadata of every column of the tables. */

import { expect, test } from 'vitest';
import { isPartialDate, PARTIAL_DATE_PATTERN } from '../../../../src/domain/dates/partial-date.ts';
import { dataTables } from '../../../../src/exports/data/all-tables.ts';
import { csvwMetadata } from '../../../../src/exports/data/csvw-metadata.ts';
import { makeCounty } from '../../../support/made-up/make-county.ts';
import type { CsvwMetadata } from '../../../support/formats/read-csvw.ts';

const content = makeCounty();
const context = { content, siteUrl: new URL('https://centres.example') };

test.each(dataTables(context).map((table) => [table.id, table] as const))(
  '%s: every column is described',
  (_, table) => {
    const metadata = JSON.parse(csvwMetadata(context, table)) as CsvwMetadata;
    expect(metadata['dc:license']['@id']).toBe(content.site.licence.url);
    expect(metadata['dc:modified']['@value']).toBe(content.site.asOf);
    for (const column of metadata.tableSchema.columns) {
      expect(column['dc:description'].length, column.name).toBeGreaterThan(8);
      expect(column.required, column.name).toBe(column.null === undefined);
    }
  },
);

test('the pattern of dates matches every date in the content, and no other text', () => {
  const pattern = new RegExp(`^(?:${PARTIAL_DATE_PATTERN})$`);
  const dates = content.events.map(({ date }) => date);
  expect(dates.length).toBeGreaterThan(10);
  expect(dates.filter((date) => !pattern.test(date) || !isPartialDate(date))).toEqual([]);
  expect(
    ['', 'June 2011', '13/06/2011', '2011-6', '2011-06-13T00:00'].filter((text) =>
      pattern.test(text),
    ),
  ).toEqual([]);
});
