/** A table of the content compared with its columns, cell by cell. */

import { CsvError, parse } from 'csv-parse/sync';
import { textFault } from '../../domain/entries/text-fault.ts';
import type { FieldPath, Problem } from '../../domain/gate/problem.ts';
import type { ProblemKind } from '../../domain/gate/problem-kinds.ts';
import { inFile, quoted, textUnclean } from '../gate/field-problem.ts';
import type { FieldProblem } from '../gate/field-problem.ts';
import type { ContentFile } from '../files/list-content.ts';
import { isTable, rowKey, tableFiles } from '../files/tables.ts';
import type { TableName } from '../files/tables.ts';
import { tableColumns } from './table-columns.ts';
import type { Column } from './table-columns.ts';
import { readText } from '../files/read-text.ts';

export interface CheckedTable {
  readonly problems: readonly Problem[];
  /** The line of each row by its key. */
  readonly lineOf: ReadonlyMap<string, number>;
}

interface Row {
  readonly record: Readonly<Record<string, string>>;
  /** The row as it is written. */
  readonly raw: string;
  readonly info: { readonly lines: number };
}

const LARGEST_TABLE = 20_000_000;

export function checkTable(file: ContentFile, root: string): CheckedTable {
  if (!isTable(file.kind)) throw new RangeError(`${file.kind} is no table`);
  const reading = readText(file.path, root, LARGEST_TABLE);
  const problems = [...reading.problems];
  const lineOf = new Map<string, number>();
  if (reading.text !== undefined) {
    const rows = parseRows(reading.text);
    problems.push(...('problem' in rows ? [rows.problem] : checkRows(rows, file.kind, lineOf)));
  }
  return { problems: problems.map((problem) => inFile(file.label, problem)), lineOf };
}

function parseRows(text: string): readonly Row[] | { readonly problem: FieldProblem } {
  try {
    return parse(text, { columns: true, info: true, raw: true }) as unknown as readonly Row[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number(error['lines'] ?? 1);
    const fix =
      'give each row as many cells as the first line; put quotes around a cell that contains a comma';
    return {
      problem: inCell('table-unreadable', line, [], error.message, 'comma-separated rows', fix),
    };
  }
}

function checkRows(
  rows: readonly Row[],
  table: TableName,
  lineOf: Map<string, number>,
): FieldProblem[] {
  const columns = tableColumns[table];
  const there = Object.keys(rows[0]?.record ?? {});
  const missing = columns.filter(({ name, optional }) => !optional && !there.includes(name));
  if (missing.length > 0) {
    const expected = columns.map(({ name }) => name).join(', ');
    const found = there.length === 0 ? 'no rows' : there.join(', ');
    const fix = `add ${missing.map(({ name }) => name).join(', ')} to the first line and to each row`;
    return [inCell('table-column', 1, [], found, expected, fix)];
  }
  const known = columns.filter(({ name }) => there.includes(name));
  return rows.flatMap((row) => {
    const { record, info, raw } = row;
    const key = rowKey(table, record);
    const first = lineOf.get(key);
    lineOf.set(key, first ?? info.lines);
    const again = first === undefined ? [] : [rowAgain(info.lines, table, key, first)];
    return [
      ...again,
      ...known.flatMap((column) => {
        const problem = cellProblem(column, record[column.name] ?? '');
        if (!problem) return [];
        const place = { line: info.lines, column: columnOf(raw, there.indexOf(column.name)) };
        return [{ ...problem, place, path: [column.name] }];
      }),
    ];
  });
}

function cellProblem(
  { fits, expected }: Column,
  cell: string,
): Omit<FieldProblem, 'place' | 'path'> | undefined {
  const fault = textFault(cell);
  if (fault) return textUnclean(fault);
  if (fits(cell)) return undefined;
  return {
    kind: 'table-cell',
    found: quoted(cell),
    expected,
    fix: 'copy the cell from its source',
  };
}

/** Where the cell of that number begins in a row as it is written, counted from 1. */
function columnOf(raw: string, cell: number): number {
  const cells = raw.matchAll(/(?:"(?:[^"]|"")*"|[^,"])*(?:,|$)/g);
  let column = 1;
  for (let before = 0; before < cell; before += 1) column += cells.next().value?.[0].length ?? 0;
  return column;
}

function rowAgain(line: number, table: TableName, key: string, first: number): FieldProblem {
  const expected = `one row for it; line ${String(first)} is the first`;
  const path = [...tableFiles[table].key];
  return inCell('table-row-twice', line, path, quoted(key), expected, 'keep one of the two');
}

function inCell(
  kind: ProblemKind,
  line: number,
  path: FieldPath,
  found: string,
  expected: string,
  fix: string,
): FieldProblem {
  return { kind, place: { line, column: 1 }, path, found, expected, fix };
}
