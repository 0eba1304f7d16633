/** Reads a file as text, or says why it cannot be read. */

import type { Dirent, Stats } from 'node:fs';
import { lstatSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { sep } from 'node:path';
import { wholeFile } from '../gate/field-problem.ts';
import type { FieldProblem } from '../gate/field-problem.ts';

/** In bytes. */
export const LARGEST_ENTRY = 100_000;

export interface TextReading {
  /** Undefined if the file cannot be used. */
  readonly text: string | undefined;
  readonly problems: readonly FieldProblem[];
}

/**
 * Reads one file inside `root`, a folder given by its real path. A byte order mark, as Excel and
 * Notepad write it, is left out, and lines end with "\\n" whatever the editor wrote.
 *
 * Not by promises: for a small file, each step of theirs takes longer than reading all of it.
 *
 * @param largest size in bytes above which the file is refused without being read
 */
export function readText(path: string, root: string, largest: number): TextReading {
  const refused = (problem: FieldProblem): TextReading => ({
    text: undefined,
    problems: [problem],
  });
  try {
    if (lstatSync(path).isSymbolicLink()) {
      const outside = linkProblem(path, root);
      if (outside) return refused(outside);
    }
    // Before it is opened: a pipe would be read for ever.
    const there = statSync(path);
    const unusable = notPlain(there);
    if (unusable) return refused(unusable);
    if (there.size > largest) return refused(tooBig(there.size, largest));
    return decode(readFileSync(path));
  } catch (error) {
    return refused(
      wholeFile(
        'file-unreadable',
        `a file that cannot be opened (${codeOf(error)})`,
        'a file that can be read',
        'check that the file is there and that you may read it',
      ),
    );
  }
}

function linkProblem(path: string, root: string): FieldProblem | undefined {
  const target = realOf(path);
  if (target?.startsWith(root + sep)) return undefined;
  return wholeFile(
    'link-outside',
    target === undefined
      ? 'a link to a file that does not exist'
      : 'a link to a file outside the content folder',
    'a file',
    'replace the link with the file itself',
  );
}

function realOf(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

function tooBig(size: number, largest: number): FieldProblem {
  const kilobytes = (bytes: number): string =>
    `${Math.ceil(bytes / 1000).toLocaleString('en-GB')} KB`;
  return wholeFile(
    'file-too-big',
    `a file of ${kilobytes(size)}`,
    `an entry of at most ${kilobytes(largest)}`,
    'keep words and numbers only; pictures and documents do not belong in content',
  );
}

function decode(bytes: Buffer): TextReading {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text: text.replaceAll('\r\n', '\n'), problems: [] };
  } catch {
    return { text: undefined, problems: [notUtf8(bytes)] };
  }
}

/** Why something that is neither a file nor a link cannot be read; undefined for those. */
export function notPlain(there: Dirent | Stats): FieldProblem | undefined {
  if (there.isFile() || there.isSymbolicLink()) return undefined;
  return wholeFile(
    'file-unreadable',
    there.isDirectory() ? 'a folder' : 'a pipe, socket or device',
    'a file that can be read',
    there.isDirectory() ? 'put the file itself here' : 'remove it',
  );
}

/** Its place is the first byte that is not UTF-8, where the lenient decoder writes U+FFFD. */
function notUtf8(bytes: Buffer): FieldProblem {
  const before = new TextDecoder('utf-8').decode(bytes).split('\uFFFD', 1)[0] ?? '';
  const lines = before.split('\n');
  return wholeFile(
    'not-utf8',
    'characters in another encoding',
    'text in UTF-8',
    'save the file as "UTF-8" in your editor',
    { line: lines.length, column: (lines.at(-1) ?? '').length + 1 },
  );
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
}
