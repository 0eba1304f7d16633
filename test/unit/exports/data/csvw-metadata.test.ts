/** The metadata of every column of the tables. */

import { expect, test } from 'vitest';
import { isPartialDate, PARTIAL_DATE_PATTERN } from '../../../../src/domain/dates/partial-date.ts';
import { csvwMetadata } from '../../../../src/exports/data/csvw-metadata.ts';
import { centresTable } from '../../../../src/exports/data/tables/centres.ts';
import { eventsTable } from '../../../../src/exports/data/tables/events.ts';
import { figuresTable } from '../../../../src/exports/data/tables/figures.ts';
import { makeCounty } from '../../../support/made-up/make-county.ts';
import type { CsvwMetadata } from '../../../support/formats/read-csvw.ts';

const content = makeCounty();
const context = { content, siteUrl: new URL('https://centres.example') };

test.each([centresTable, eventsTable, figuresTable])('%o: every column is described', (tableOf) => {
  const metadata = JSON.parse(csvwMetadata(context, tableOf(context))) as CsvwMetadata;
  expect(metadata['dc:license']['@id']).toBe(content.site.licence.url);
  expect(metadata['dc:modified']['@value']).toBe(content.site.asOf);
  for (const column of metadata.tableSchema.columns) {
    expect(column['dc:description'].length, column.name).toBeGreaterThan(8);
    expect(column.required, column.name).toBe(column.null === undefined);
  }
});

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
