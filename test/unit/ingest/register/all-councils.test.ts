/** One site of all councils of an extract: each is a district, with the same places as in a site of its own. */

import { join } from 'node:path';
import { expect, test } from 'vitest';
import { preparePostcodes } from '../../../../src/ingest/postcodes/prepare.ts';
import { readExtract } from '../../../../src/ingest/register/extract.ts';
import { newContent } from '../../../../src/ingest/register/new-content.ts';
import { summary } from '../../../../src/ingest/register/words.ts';
import { writeFolder } from '../../../../src/ingest/register/write-folder.ts';
import { folderOfTest } from '../../../support/folder-of-test.ts';
import { gated } from '../../../support/made-up/new-council.ts';
import { extractCsv } from '../../../support/made-up/register.ts';

const reading = readExtract(new TextEncoder().encode(extractCsv()));
const rows = 'rows' in reading ? reading.rows : [];
const MADE = { day: '2026-08-19', today: '2026-09-01', source: 'gias-2026-08-19' };
const england = newContent(rows, MADE);

test('each council is a district, and the site is of no one council', () => {
  expect(england?.site).toMatchObject({
    area: 'England',
    council: { name: 'The councils of England' },
    independence: 'This site is independent. It is not run by any council.',
    terms: { district: { many: 'council areas', short: { one: 'council' } } },
    districts: [
      { id: 'dale', name: 'Dale' },
      { id: 'vale', name: 'Vale' },
    ],
  });
  expect(england?.centres.map(({ town, district }) => `${town} ${district}`)).toEqual([
    'Oakham dale',
    'Elmby dale',
    'Elmby dale',
    'Ashby vale',
  ]);
  const words = summary(england ?? expect.fail(), {
    ...{ rows: 5, register: 'r.csv', folder: 'england', brought: [] },
  });
  expect(words).toContain('correct the names of the councils');
  expect(words).not.toContain('import-postcodes');
});

test('it passes the gate, and its postcodes are too many to import', async () => {
  const folder = join(await folderOfTest(), 'england');
  await writeFolder(folder, england?.files ?? new Map(), gated);
  const settings = { label: 'england', today: MADE.today, codes: [], date: '2026-02' };
  const content = await gated(folder);
  expect(await preparePostcodes('nspl.csv', { folder, content }, settings)).toEqual({
    failure: expect.stringContaining('Make a site of one council') as string,
  });
});
