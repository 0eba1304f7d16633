/**
 * Accidents to an edited workbook: each is brought back whole, or refused with words, and nothing is half-written.
 * MUTATIONS sets their number: `MUTATIONS=2000 npm run test:unit -- test/unit/ingest/workbook/mutations.test.ts`.
 */

import { cp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../../../src/ingest/read-content.ts';
import { NotBroughtBack, bringBack, sheetsOf } from '../../../../src/ingest/workbook/bring-back.ts';
import { idLists } from '../../../../src/ingest/workbook/id-lists.ts';
import { contentWorkbook } from '../../../../src/ingest/workbook/write.ts';
import { wordsFault } from '../../../support/accidents/words-fault.ts';
import { damagedWorkbook, workbookAccidents } from '../../../support/accidents/workbooks.ts';
import { folderOfTest } from '../../../support/folder-of-test.ts';

const COUNT = Number(process.env['MUTATIONS'] ?? 20);
const SEED = 29;
const CONTENT = 'test/build/sites/second-council/content';

test(
  `${String(COUNT)} accidents to a workbook`,
  async () => {
    const work = await folderOfTest();
    const folder = join(work, 'content');
    await cp(CONTENT, folder, { recursive: true });
    const { content } = await readContent(folder);
    if (!content) throw new Error('no content');
    const workbook = await contentWorkbook(await sheetsOf(folder), idLists(content));
    const faults: string[] = [];
    for (const [at, accidents] of workbookAccidents(COUNT, SEED).entries()) {
      const { words, isRefused } = await outcome(folder, damagedWorkbook(workbook, accidents));
      const left = await readdir(work);
      const problems = isRefused ? [] : (await readContent(folder)).problems;
      const fault =
        wordsFault(words) ??
        (left.length > 1 ? 'half-written' : undefined) ??
        (problems.length > 0 ? 'a folder with problems' : undefined);
      if (fault !== undefined) faults.push(`${String(at)}: ${fault}: ${JSON.stringify(accidents)}`);
      if (isRefused) continue;
      await rm(folder, { recursive: true });
      await cp(CONTENT, folder, { recursive: true });
    }
    expect(faults).toEqual([]);
  },
  60_000 + COUNT * 1_500,
);

/** What the command would print; the stack of an error that it does not expect. */
async function outcome(
  folder: string,
  bytes: Uint8Array,
): Promise<{ readonly words: string; readonly isRefused: boolean }> {
  try {
    const workbook = { file: 'edited.xlsx', bytes: Buffer.from(bytes) };
    return { words: await bringBack(folder, workbook, undefined), isRefused: false };
  } catch (error) {
    if (error instanceof NotBroughtBack) return { words: error.message, isRefused: true };
    return { words: String((error as Error).stack), isRefused: false };
  }
}
