/** All tables as one workbook (.xlsx): dates that are dates, no formulas, and a sheet of notes first. */

import { unzipSync } from 'fflate';
import writeWorkbook from 'write-excel-file/node';
import type { Cell, Row, SheetData } from 'write-excel-file/node';
import { links } from '../../wording/frame/links.ts';
import { capital, editionWords } from '../../wording/frame/phrases.ts';
import { isNumeric } from './column.ts';
import type { ColumnNotes } from './column.ts';
import { dataTables, dataVersion } from './all-tables.ts';
import { flatTable } from './flat-table.ts';
import type { FlatCell } from './flat-table.ts';
import { READING_NOTES } from './reading-notes.ts';
import type { DataTable, ExportContext } from './table.ts';
import { zipOf } from './zip.ts';

export const WORKBOOK_NAME = 'all.xlsx';

/** The same content at the same address gives the same bytes. */
export async function workbook(context: ExportContext): Promise<Uint8Array> {
  const tables = dataTables(context);
  const written = await writeWorkbook([
    { sheet: 'Notes', data: notesData(context, tables), columns: [{ width: 24 }, { width: 110 }] },
    ...tables.map((table) => {
      const { columns, rows } = flatTable(table);
      return {
        sheet: sheetName(table),
        data: [headingsOf(columns), ...rows.map((row) => row.map(cellWriter(columns)))],
        columns: columns.map((column) => ({ width: widthOf(column) })),
        dateFormat: 'yyyy-mm-dd',
        stickyRowsCount: 1,
        stickyColumnsCount: 1,
      };
    }),
  ]).toBuffer();
  // The library dates the parts of the file with the time of the build.
  const parts = Object.entries(unzipSync(written)).map(([path, body]) => ({ path, body }));
  return zipOf(parts, context.content.site.asOf);
}

/** "opening-hours" → "Opening hours" */
export function sheetName({ id }: DataTable): string {
  return capital(id.replaceAll('-', ' '));
}

function headingsOf(columns: readonly ColumnNotes[]): Row {
  return columns.map(({ name }) => heading(name));
}

function heading(value: string): Cell {
  return { value, type: String, fontWeight: 'bold' };
}

function cellWriter(columns: readonly ColumnNotes[]): (cell: FlatCell, index: number) => Cell {
  return (cell, index) => {
    const column = columns[index];
    if (typeof cell !== 'string') return cell;
    return column?.type === 'day' && column.holds === undefined ? new Date(cell) : text(cell);
  };
}

/** Without its type a text such as "=1" could become something else. */
function text(value: string): Cell {
  return { value, type: String };
}

function widthOf(column: ColumnNotes): number {
  if (isNumeric(column)) return 12;
  return column.type === 'day' || column.type === 'date' ? 14 : 28;
}

function notesData(context: ExportContext, tables: readonly DataTable[]): SheetData {
  const { content, siteUrl } = context;
  const { site } = content;
  const line = (name: string, words: string): Row => [heading(name), wrapped(words)];
  return [
    [{ value: site.name, type: String, fontWeight: 'bold', fontSize: 16 }],
    line('Edition', editionWords(site)),
    line('Version', dataVersion(context)),
    line('From', new URL(links.data, siteUrl).href),
    line('Licence', `${site.licence.name}, where the source allows it: ${site.licence.url}`),
    ...site.attributions.map(({ text: words }) => line('Attribution', words)),
    line('About', site.independence),
    [],
    [heading('Sheet'), heading('What a row is')],
    ...tables.map((table) => [
      text(sheetName(table)),
      wrapped(`${table.title}. ${table.description}`),
    ]),
    [],
    ...READING_NOTES.flatMap(({ title, text: words, examples = [] }) => [
      line(title, words),
      ...examples.map(([form, meant]) => [text(form), wrapped(meant)]),
    ]),
    [],
    [heading('Sheet, column'), heading('What it says')],
    ...tables.flatMap((table) =>
      flatTable(table).columns.map(({ name, about }) => [
        text(`${sheetName(table)}, ${name}`),
        wrapped(about),
      ]),
    ),
  ];
}

function wrapped(value: string): Cell {
  return { value, type: String, wrap: true, alignVertical: 'top' };
}
