/** Checks a postcode file: its columns, and each of its cells. */

import { CsvError, parse } from 'csv-parse/sync';
import type { ContentPart, FieldPath, Problem } from '../../domain/gate/problem.ts';
import type { ProblemKind } from '../../domain/gate/problem-kinds.ts';
import { inFile, quoted } from '../gate/field-problem.ts';
import type { FieldProblem } from '../gate/field-problem.ts';
import type { ContentFile } from '../files/list-content.ts';
import { POSTCODE_FILES } from '../files/postcodes.ts';
import { readText } from '../files/read-text.ts';

export type TableName = keyof typeof POSTCODE_FILES;

export interface CheckedTable {
  readonly problems: readonly Problem[];
  /** The line of each row by its code. */
  readonly lineOf: ReadonlyMap<string, number>;
}

interface Row {
  readonly record: Readonly<Record<string, string>>;
  readonly info: { readonly lines: number };
}

interface Column {
  readonly name: string;
  readonly expected: string;
  readonly fits: (cell: string) => boolean;
  readonly optional?: true;
}

const LARGEST_TABLE = 20_000_000;
const DECIMAL = /^-?\d+(\.\d+)?$/;
const CODES: Readonly<Record<TableName, { pattern: RegExp; expected: string }>> = {
  outcodes: { pattern: /^[A-Z]{1,2}\d[A-Z\d]?$/, expected: 'an outcode such as "SW1A"' },
  sectors: { pattern: /^[A-Z]{1,2}\d[A-Z\d]? \d$/, expected: 'a sector such as "SW1A 1"' },
  groups: { pattern: /^[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]$/, expected: 'a group such as "SW1A 1A"' },
};

export function isTable(kind: ContentPart): kind is TableName {
  return kind in POSTCODE_FILES;
}

export async function checkPostcodeFile(file: ContentFile, root: string): Promise<CheckedTable> {
  if (!isTable(file.kind)) throw new RangeError(`${file.kind} is not a postcode file`);
  const reading = await readText(file.path, root, LARGEST_TABLE);
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
    return parse(text, { columns: true, info: true }) as unknown as readonly Row[];
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
  const columns = columnsOf(table);
  const there = Object.keys(rows[0]?.record ?? {});
  const missing = columns.filter(({ name, optional }) => !optional && !there.includes(name));
  if (missing.length > 0) {
    const expected = columns.map(({ name }) => name).join(', ');
    const found = there.length === 0 ? 'no rows' : there.join(', ');
    const fix = `add ${missing.map(({ name }) => name).join(', ')} to the first line and to each row`;
    return [inCell('table-column', 1, [], found, expected, fix)];
  }
  const code = POSTCODE_FILES[table].code;
  const known = columns.filter(({ name }) => there.includes(name));
  return rows.flatMap(({ record, info }) => {
    const id = record[code] ?? '';
    const first = lineOf.get(id);
    lineOf.set(id, first ?? info.lines);
    const again = first === undefined ? [] : [rowAgain(info.lines, code, id, first)];
    const unfit = known.filter(({ name, fits }) => !fits(record[name] ?? ''));
    return [
      ...again,
      ...unfit.map(({ name, expected }) =>
        inCell(
          'table-cell',
          info.lines,
          [name],
          quoted(record[name] ?? ''),
          expected,
          'make the table again from its source',
        ),
      ),
    ];
  });
}

function rowAgain(line: number, code: string, id: string, first: number): FieldProblem {
  const expected = `one row for each code; the first one is line ${String(first)}`;
  return inCell('table-row-twice', line, [code], quoted(id), expected, 'keep one of the two');
}

function columnsOf(table: TableName): readonly Column[] {
  const { pattern, expected } = CODES[table];
  const within = (limit: number) => (cell: string) =>
    DECIMAL.test(cell) && Math.abs(Number(cell)) <= limit;
  return [
    { name: POSTCODE_FILES[table].code, expected, fits: (cell) => pattern.test(cell) },
    { name: 'lat', expected: 'degrees north', fits: within(90) },
    { name: 'lon', expected: 'degrees east', fits: within(180) },
    { name: 'postcodes', expected: 'a whole number', fits: (cell) => /^\d+$/.test(cell) },
    {
      name: 'district',
      expected: 'the id of a district',
      fits: (cell) => /^[a-z0-9-]+$/.test(cell),
    },
    {
      name: 'share_in_area',
      expected: 'a share from 0 to 1',
      fits: (cell) => DECIMAL.test(cell) && Number(cell) >= 0 && Number(cell) <= 1,
      optional: true,
    },
  ];
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
