/** The content as a workbook to edit: drop-downs, a note on each column, and cells of text that no program turns into dates. */

import writeWorkbook from 'write-excel-file/node';
import type { Cell, CellObject, Row } from 'write-excel-file/node';
import type { Target } from '../../domain/gate/rules/reference.ts';
import { LONGEST_CELL } from './cells.ts';
import { dataValidations } from './data-validations.ts';
import type { ListPlace } from './data-validations.ts';
import { GUIDE_LINES } from './guide-lines.ts';
import { textColumn } from './columns.ts';
import type { SheetColumn } from './columns.ts';
import { DELETE } from './sheets.ts';
import type { ContentSheet } from './sheets.ts';

export const GUIDE_SHEET = 'How to';
export const LISTS_SHEET = 'Lists';

/** A row that begins with it is not read. */
export const NOT_READ = '#';

const DELETE_COLUMN: SheetColumn = {
  ...textColumn(
    DELETE,
    'Write "yes" to remove the entry of this row; a row that is only left out stays',
  ),
  choices: ['yes'],
};

/**
 * @param lists  the ids that references can lead to
 * @throws RangeError if a text does not fit into a cell
 */
export async function contentWorkbook(
  sheets: readonly ContentSheet[],
  lists: ReadonlyMap<Target, readonly string[]>,
): Promise<Uint8Array> {
  const all = sheets.map((sheet) => ({ ...sheet, columns: [DELETE_COLUMN, ...sheet.columns] }));
  const places = placesOf(lists);
  return writeWorkbook(
    [
      {
        sheet: GUIDE_SHEET,
        data: GUIDE_LINES.map((line) => [{ ...text(line), wrap: true }]),
        columns: [{ width: 100 }],
      },
      ...all.map(({ name, columns, rows }) => ({
        sheet: name,
        data: [
          columns.map((column): Cell => ({ ...text(column.name), fontWeight: 'bold' })),
          columns.map((column, index) => hint(column, index)),
          ...rows.map(({ id, cells }): Row =>
            columns.map((column) => filled(cells.get(column.name) ?? '', `${name}/${id}`)),
          ),
          columns.map(() => EMPTY),
        ],
        columns: columns.map(({ form }) => ({ width: form === 'yaml' ? 36 : 20 })),
        stickyRowsCount: 1,
        stickyColumnsCount: 2,
      })),
      { sheet: LISTS_SHEET, data: listRows(lists) },
    ],
    {
      features: [
        dataValidations(
          all.map(({ columns }) => columns),
          places,
          1,
        ),
      ],
    },
  )
    .toBuffer()
    .then((bytes) => new Uint8Array(bytes));
}

function filled(value: string | number, where: string): Cell {
  if (typeof value === 'number') return { value, type: Number };
  if (value.length > LONGEST_CELL)
    throw new RangeError(`${where} has a text that is too long for a cell`);
  return value === '' ? null : text(value);
}

/** The last row of a sheet: new rows get the format of its cells. */
const EMPTY: Cell = { type: String, format: '@' };

/** In the format of text: what is typed stays as it is typed. */
function text(value: string): CellObject {
  return { value, type: String, format: '@' };
}

function hint({ about }: SheetColumn, index: number): Cell {
  return {
    ...text(
      index === 0
        ? `${NOT_READ} This row is not read: it says what belongs in each column.`
        : about,
    ),
    fontStyle: 'italic',
    textColor: '#5b6770',
    backgroundColor: '#eef4ec',
  };
}

function listRows(lists: ReadonlyMap<Target, readonly string[]>): Row[] {
  const columns = [...lists];
  const longest = Math.max(0, ...columns.map(([, ids]) => ids.length));
  return [
    columns.map(([target]) => text(target)),
    ...Array.from({ length: longest }, (_, index) =>
      columns.map(([, ids]) => (ids[index] === undefined ? null : text(ids[index]))),
    ),
  ];
}

function placesOf(lists: ReadonlyMap<Target, readonly string[]>): Map<Target, ListPlace> {
  return new Map(
    [...lists].map(([target, ids], column) => [
      target,
      { sheet: LISTS_SHEET, column, last: ids.length + 1 },
    ]),
  );
}
