/** A problem whose file is not yet known, and the words that problems share. */

import type { TextFault } from '../../domain/entries/text-fault.ts';
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

/** A fault in a text, without its place. */
export function textUnclean({ found, fix }: TextFault): Omit<FieldProblem, 'place' | 'path'> {
  return { kind: 'text-unclean', found: shown(found), expected: 'words as readers see them', fix };
}

export function inFile(file: string, problem: FieldProblem): Problem {
  return { ...problem, file };
}

const LONGEST_QUOTE = 60;

/** A text in quotes, on one line, cut after 60 characters, its invisible signs named. */
export function quoted(text: string): string {
  const line = shown(text.replace(/\s+/g, ' ').trim());
  return `"${line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line}"`;
}

/** The text with signs that would act on a terminal instead of being seen as "<U+202E>". */
export function shown(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}]/gu,
    (sign) => `<U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`,
  );
}

/** "address.postcode", "steps[2].date"; items are numbered from 1. */
export function pathWords(path: FieldPath): string {
  return path.reduce<string>((words, part) => {
    if (typeof part === 'number') return `${words}[${String(part + 1)}]`;
    return words === '' ? shown(part) : `${words}.${shown(part)}`;
  }, '');
}

/** 1 → "1 problem", 3 → "3 problems". */
export function counted(number: number, one: string, many: string): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;
}
