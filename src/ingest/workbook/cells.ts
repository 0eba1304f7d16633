/** A value of an entry as a cell, and what a cell says. */

import { load } from 'js-yaml';
import { isRecord, writtenItems } from '../writing/yaml-style.ts';
import type { CellForm } from './columns.ts';

/** What a cell has: a number is kept as it is written, because of its digits. */
export type RawCell = string | boolean | Date | { readonly number: string } | null;

export interface CellFault {
  readonly found: string;
  readonly expected: string;
  readonly fix: string;
}

export type CellReading = { readonly value: unknown } | { readonly fault: CellFault };

/** More than this is cut off by spreadsheet programs, in characters. */
export const LONGEST_CELL = 32_767;

/** The cell of a value; empty if there is none. */
export function cellOf(value: unknown, form: CellForm): string | number {
  if (value === undefined) return '';
  if (typeof value === 'number' && form === 'number') return value;
  if (form === 'list' && Array.isArray(value)) return listText(value.map(String));
  if (typeof value === 'object' && value !== null) return writtenItems(value);
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The value of a cell, undefined if it is empty; what is no such value is left for the gate to refuse. */
export function cellValue(cell: RawCell, form: CellForm): CellReading {
  if (cell === null || cell === '') return { value: undefined };
  if (cell instanceof Date)
    return { fault: changedByProgram('a date', cell.toISOString().slice(0, 10)) };
  if (typeof cell === 'boolean')
    return form === 'truth'
      ? { value: cell }
      : { fault: changedByProgram('a truth value', String(cell)) };
  if (typeof cell !== 'string')
    return form === 'number'
      ? { value: Number(cell.number) }
      : { fault: changedByProgram('a number', cell.number) };
  if (isProgramError(cell)) return { fault: changedByProgram('an error', cell) };
  const text = cell.replaceAll('\r\n', '\n');
  if (form === 'number') return { value: Number.isFinite(Number(text)) ? Number(text) : text };
  if (form === 'truth') return { value: truthOf(text) };
  if (form === 'list' && !text.startsWith('[')) return { value: linesOf(text) };
  return form === 'text' ? { value: text } : structured(text);
}

/** What a cell shows whose formula fails: "#REF!", "#N/A". */
export function isProgramError(cell: string): boolean {
  return /^#(?:[A-Z_]+[!?]|N\/A|DIV\/0!|GETTING_DATA)$/.test(cell);
}

/** Spreadsheet programs make a serial number of "2019-04" and drop the zero of a telephone number. */
function changedByProgram(what: string, shown: string): CellFault {
  return {
    found: `${what} of the spreadsheet program (${shown}), which may not be what was typed`,
    expected: 'text',
    fix: 'format the cell as text, then type the value again',
  };
}

function listText(items: readonly string[]): string {
  const isPlain = items.every(
    (item) => item === item.trim() && item !== '' && !item.includes('\n'),
  );
  return isPlain && items.length > 0 && !items[0]?.startsWith('[')
    ? items.join('\n')
    : JSON.stringify(items);
}

function linesOf(text: string): string[] {
  return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
}

function truthOf(text: string): unknown {
  const word = text.toLowerCase();
  return word === 'true' || word === 'false' ? word === 'true' : text;
}

function structured(text: string): CellReading {
  try {
    const value = load(text);
    if (Array.isArray(value) || isRecord(value)) return { value };
  } catch {
    // Reported below, as for a text that is neither a list nor a group of fields.
  }
  return {
    fault: {
      found: 'text that cannot be read as YAML',
      expected: 'the lines as they would be in the file of the entry',
      fix: 'compare it with the cell of another row, or undo the change',
    },
  };
}
