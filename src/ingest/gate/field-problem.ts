/** A problem whose file is not yet known, and the words that problems share. */

import type { FieldPath, FilePlace, Problem } from '../../domain/gate/problem.ts';
import type { ProblemKind } from '../../domain/gate/problem-kinds.ts';

export type FieldProblem = Omit<Problem, 'file'>;

const START: FilePlace = { line: 1, column: 1 };

/** A problem with a file as a whole; its place is the start of the file, unless one is given. */
export function wholeFile(
  kind: ProblemKind,
  found: string,
  expected: string,
  fix: string,
  place: FilePlace = START,
): FieldProblem {
  return { kind, place, path: [], found, expected, fix };
}

/** A problem with a folder, or with a file that is not there: it has no lines. */
export function wholeFolder(
  kind: ProblemKind,
  found: string,
  expected: string,
  fix: string,
): FieldProblem {
  return { kind, path: [], found, expected, fix };
}

export function inFile(file: string, problem: FieldProblem): Problem {
  return { ...problem, file };
}

const LONGEST_QUOTE = 60;

/** A text in quotes, on one line, cut after 60 characters. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return `"${line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line}"`;
}

/** "address.postcode", "steps[2].date"; items are numbered from 1. */
export function pathWords(path: FieldPath): string {
  return path.reduce<string>((words, part) => {
    if (typeof part === 'number') return `${words}[${String(part + 1)}]`;
    return words === '' ? part : `${words}.${part}`;
  }, '');
}

/** 1 → "1 problem", 3 → "3 problems". */
export function counted(number: number, one: string, many: string): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;
}
