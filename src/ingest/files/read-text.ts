/** Reads a file as text, or says why it cannot be read. */

import { lstat, readFile, realpath } from 'node:fs/promises';
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
 * Reads one file inside `root`, a folder given by its real path.
 *
 * @param largest size in bytes above which the file is refused without being read
 */
export async function readText(path: string, root: string, largest: number): Promise<TextReading> {
  const refused = (problem: FieldProblem): TextReading => ({
    text: undefined,
    problems: [problem],
  });
  try {
    const link = await lstat(path);
    if (link.isSymbolicLink()) {
      const outside = await linkProblem(path, root);
      if (outside) return refused(outside);
    } else if (link.size > largest) return refused(tooBig(link.size, largest));
    const bytes = await readFile(path);
    return bytes.length > largest ? refused(tooBig(bytes.length, largest)) : decode(bytes);
  } catch (error) {
    return refused(
      wholeFile(
        'file-unreadable',
        codeOf(error) === 'EISDIR' ? 'a folder' : `a file that cannot be opened (${codeOf(error)})`,
        'a file that can be read',
        'check that the file is there and that you may read it',
      ),
    );
  }
}

async function linkProblem(path: string, root: string): Promise<FieldProblem | undefined> {
  const target = await realpath(path).catch(() => undefined);
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
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { text: undefined, problems: [notUtf8(bytes)] };
  }
  if (!text.startsWith('\uFEFF')) return { text, problems: [] };
  const mark = wholeFile(
    'byte-order-mark',
    'an invisible byte order mark at the start of the file',
    'plain UTF-8 text',
    'save the file as "UTF-8" without "BOM"',
    { line: 1, column: 1 },
  );
  return { text: text.slice(1), problems: [mark] };
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
