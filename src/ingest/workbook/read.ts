/** The rows of a workbook that somebody has edited, as they are, and what is wrong with its form. */

import readWorkbook from 'read-excel-file/node';
import { quoted } from '../gate/field-problem.ts';
import { nearMatch } from '../../domain/gate/near-match.ts';
import type { CellFault, RawCell } from './cells.ts';
import { isProgramError } from './cells.ts';
import { columnLetter } from './data-validations.ts';
import { lookInto } from './look-into.ts';
import { DELETE } from './sheets.ts';
import type { ContentSheet } from './sheets.ts';
import { GUIDE_SHEET, LISTS_SHEET, NOT_READ } from './write.ts';

/** A place in the workbook, for people: the sheet, and "H12". */
export interface CellPlace {
  readonly sheet: string;
  readonly cell: string;
  /** The name of the column. */
  readonly column: string;
}

export interface SheetFault extends CellFault {
  readonly at: CellPlace;
}

export interface RowRead {
  readonly sheet: ContentSheet;
  /** Row of the workbook, from 1. */
  readonly row: number;
  readonly cells: ReadonlyMap<string, RawCell>;
  readonly placeOf: (column: string) => CellPlace;
}

export interface WorkbookRead {
  readonly rows: readonly RowRead[];
  readonly faults: readonly SheetFault[];
}

/** Sheets that say how to edit the others. */
const NOT_CONTENT: readonly string[] = [GUIDE_SHEET, LISTS_SHEET];

/**
 * @param sheets  what the content has, which says what the sheets and columns are called
 * @throws what the library throws at a file that is no workbook
 */
export async function readContentWorkbook(
  bytes: Buffer,
  sheets: readonly ContentSheet[],
): Promise<WorkbookRead> {
  const seen = lookInto(bytes);
  const merged = seen.merged.filter(({ at }) => !NOT_CONTENT.includes(at.sheet));
  const faults = [...seen.tooFar, ...merged];
  if (faults.length > 0) return { rows: [], faults };
  const read = await readWorkbook(seen.bytes, {
    trim: false,
    parseNumber: (number) => ({ number }),
  });
  const parts = read
    .filter(({ sheet }) => !NOT_CONTENT.includes(sheet))
    .map(({ sheet: name, data }) => {
      const sheet = sheets.find((each) => each.name === name.trim().toLowerCase());
      if (sheet) return rowsOf(sheet, data as readonly (readonly RawCell[])[]);
      const expected = sheets.map((each) => each.name);
      return {
        rows: [],
        faults: [unknownName(name, expected, { sheet: shortly(name), cell: '', column: '' })],
      };
    });
  return {
    rows: parts.flatMap(({ rows }) => rows),
    faults: parts.flatMap(({ faults }) => faults),
  };
}

function rowsOf(sheet: ContentSheet, data: readonly (readonly RawCell[])[]): WorkbookRead {
  const names = [DELETE, ...sheet.columns.map(({ name }) => name)];
  const heads = (data[0] ?? []).map((head) => (typeof head === 'string' ? head.trim() : ''));
  const placeAt = (index: number, row: number): CellPlace => ({
    sheet: sheet.name,
    cell: `${columnLetter(Math.max(index, 0))}${String(row)}`,
    column: shortly(heads[index] ?? ''),
  });
  const faults = heads.flatMap((head, index) => {
    if (head === '' || (names.includes(head) && heads.indexOf(head) === index)) return [];
    return names.includes(head)
      ? [
          {
            at: placeAt(index, 1),
            found: `a second column ${quoted(head)}`,
            expected: 'each column once',
            fix: 'remove one of the two',
          },
        ]
      : [unknownName(head, names, placeAt(index, 1))];
  });
  const rows = data.slice(1).flatMap((cells, index): RowRead[] => {
    const [first = null] = cells;
    const isNote =
      typeof first === 'string' && first.startsWith(NOT_READ) && !isProgramError(first);
    if (isNote || cells.every((cell) => cell === null || cell === '')) return [];
    const row = index + 2;
    const named = heads.flatMap((head, column) =>
      head === '' ? [] : [[head, cells[column] ?? null] as const],
    );
    return [
      { sheet, row, cells: new Map(named), placeOf: (name) => placeAt(heads.indexOf(name), row) },
    ];
  });
  return { rows, faults };
}

/** A name on one line, as it can be printed. */
function shortly(name: string): string {
  return quoted(name).slice(1, -1);
}

function unknownName(name: string, known: readonly string[], at: CellPlace): SheetFault {
  const near = nearMatch(name, known);
  return {
    at,
    found: `${quoted(name)}, which no ${at.cell === '' ? 'sheet' : 'column'} is called`,
    expected: at.cell === '' ? `one of ${known.join(', ')}` : 'the name of a field',
    fix: near === undefined ? 'remove it, or give it its name again' : `rename it to "${near}"`,
  };
}
