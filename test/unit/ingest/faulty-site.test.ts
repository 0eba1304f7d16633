/** The whole report of a site with many problems, as its editor sees it. */

import { expect, test } from 'vitest';
import { readContent } from '../../../src/ingest/read-content.ts';
import { terminalReport } from '../../../src/ingest/gate/report/terminal.ts';

const SITE = 'test/build/sites/faulty';

test('every problem is reported at once, sorted by file and line', async () => {
  const { problems, content, entries } = await readContent(`${SITE}/content`);
  expect(content).toBeUndefined();
  expect(entries).toBe(10);
  await expect(`${terminalReport(problems)}\n`).toMatchFileSnapshot(
    '../../build/sites/faulty/report.txt',
  );
});
