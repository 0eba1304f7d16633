/** npm run sheet as it is called: all changes of a workbook, or none of them. */

import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import writeWorkbook from 'write-excel-file/node';
import type { SheetData } from 'write-excel-file/node';

test('a workbook with a problem writes nothing, one without is written', async () => {
  const work = await mkdtemp(join(tmpdir(), 'sheet-'));
  onTestFinished(() => rm(work, { recursive: true }));
  const folder = join(work, 'content');
  await cp('test/build/sites/second-council/content', folder, { recursive: true });
  const centre = join(folder, 'centres', 'netherby.yaml');
  const before = await readFile(centre, 'utf8');

  const read = async (data: SheetData): Promise<{ status: number | null; words: string }> => {
    const file = join(work, 'edited.xlsx');
    await writeFile(file, await writeWorkbook([{ sheet: 'centres', data }]).toBuffer());
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['scripts/sheet.ts', '--read', file],
      { encoding: 'utf8', env: { ...process.env, CONTENT_DIR: folder } },
    );
    return { status, words: stdout + stderr };
  };

  const refused = await read([
    ['id', 'shortName', 'postcode'],
    ['netherby', 'Netherby Hall', 'nowhere'],
  ]);
  expect(refused.words).toContain(
    'sheet "centres", cell C2 (netherby)\n  postcode   found "nowhere"',
  );
  expect(refused.words).toMatch(/1 problem\. Nothing was written\.\n$/);
  expect([refused.status, await readFile(centre, 'utf8')]).toEqual([1, before]);

  const written = await read([
    ['id', 'shortName'],
    ['netherby', 'Netherby Hall'],
  ]);
  expect(written.words).toContain('  written  centres/netherby.yaml\n1 file changed.');
  expect([written.status, await readFile(centre, 'utf8')]).toEqual([
    0,
    before.replace(/^shortName: .*$/m, 'shortName: Netherby Hall'),
  ]);
}, 60_000);

test('a file that is no workbook is refused in words', () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['scripts/sheet.ts', '--read', 'package.json'],
    { encoding: 'utf8' },
  );
  expect([status, stderr]).toEqual([
    1,
    '\npackage.json is no workbook (.xlsx) that can be read. Nothing was written. Save it again as an Excel workbook (.xlsx).\n',
  ]);
}, 60_000);
