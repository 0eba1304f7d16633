/** What a spreadsheet program does to cells is not taken for what somebody wrote. */

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import writeWorkbook from 'write-excel-file/node';
import { contentChanges } from '../../../../src/ingest/workbook/changes.ts';
import { readContentWorkbook } from '../../../../src/ingest/workbook/read.ts';
import { contentSheets } from '../../../../src/ingest/workbook/sheets.ts';

const SHEETS = contentSheets(
  [{ kind: 'libraries', id: 'dale', path: 'dale.yaml', label: 'dale.yaml' }],
  () => 'name: Dale Library\ntown: Dale\n',
);
const DATA = [
  ['delete', 'id', 'name'],
  [null, 'dale', 'Dale Library'],
];

/** The faults of a workbook with a change in its sheet of libraries. */
async function faultsOf(change: (xml: string) => string): Promise<string[]> {
  const bytes = await writeWorkbook([{ sheet: 'libraries', data: DATA }]).toBuffer();
  const parts = unzipSync(bytes);
  const name = 'xl/worksheets/sheet1.xml';
  const xml = change(strFromU8(parts[name] ?? new Uint8Array()));
  const workbook = Buffer.from(zipSync({ ...parts, [name]: strToU8(xml) }));
  const { faults } = contentChanges(
    await readContentWorkbook(workbook, SHEETS),
    () => 'name: Dale\n',
  );
  return faults.map(({ at, found }) => `${at.sheet} ${at.cell}: ${found}`);
}

const withCell = (place: string, cell: string) => (xml: string) =>
  xml.replace(new RegExp(`<c r="${place}".*?</c>`), cell);

test.each<[string, (xml: string) => string, string[]]>([
  ['as it was written', (xml) => xml, []],
  [
    'an error of a formula, which the library reads as an empty cell',
    withCell('C2', '<c r="C2" s="1" t="e"><f>Lists!A1</f><v>#REF!</v></c>'),
    ['libraries C2: an error of the spreadsheet program (#REF!), which may not be what was typed'],
  ],
  [
    'an error where a note would begin',
    (xml) => xml.replace('<c r="B2"', '<c r="A2" t="e"><v>#N/A</v></c><c r="B2"'),
    ['libraries A2: another word than "yes"'],
  ],
  [
    'merged cells',
    (xml) =>
      xml.replace(
        '</sheetData>',
        '</sheetData><mergeCells count="1"><mergeCell ref="B2:C2"/></mergeCells>',
      ),
    ['libraries B2: cells that are merged (B2 to C2)'],
  ],
  [
    'a cell so far away that the library would fill the memory',
    withCell('C2', '<c r="XFD1048576"><v>1</v></c>'),
    ['libraries XFD1048576: a cell far away from the entries'],
  ],
])('%s', async (_, change, faults) => {
  expect(await faultsOf(change)).toEqual(faults);
});

test('a workbook that would fill the memory is not unpacked', async () => {
  const large = Buffer.from(zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }));
  // The list at the end of a ZIP says how large each part is once it is unpacked.
  large.writeUInt32LE(401_000_000, large.indexOf('PK\u0001\u0002') + 24);
  await expect(readContentWorkbook(large, SHEETS)).rejects.toThrow('too large');
});
