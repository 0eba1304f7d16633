/** What keeps YAML from being read, in the editor's words instead of the reader's. */

import type { YAMLException } from 'js-yaml';
import { quoted, wholeFile } from './field-problem.ts';
import type { FieldProblem } from './field-problem.ts';

interface Wording {
  readonly reason: RegExp;
  readonly found: string;
  readonly fix: string;
}

const FIELDS = 'YAML: one "field: value" a line, the fields within a field two spaces further in';

const WORDINGS: readonly Wording[] = [
  {
    reason: /indentation|mapping entry|implicit|colon/,
    found: 'a line that does not fit the lines above it',
    fix: 'start fields of one level at the same column; put quotes around a value that has ": " in it',
  },
  {
    reason: /within a (single|double) quoted/,
    found: 'a quote that is opened and never closed',
    fix: 'close the quote at the end of the value',
  },
  {
    reason: /flow collection/,
    found: 'a bracket without its comma or its end',
    fix: 'put a comma between the items and close the bracket',
  },
  {
    reason: /non-printable|null byte|JSON character/,
    found: 'an invisible character',
    fix: 'type the line anew',
  },
  {
    reason: /escape|hexadecimal/,
    found: 'a backslash in double quotes',
    fix: 'use single quotes around a value with a backslash',
  },
  {
    reason: /alias|anchor|tag|directive|merge/,
    found: 'a value that begins with a special sign (& * ! % @)',
    fix: 'put quotes around the value',
  },
  {
    reason: /document separator|single document/,
    found: 'more after the end of the entry',
    fix: 'keep one entry in a file, without a line "---"; put quotes around a value that goes on after a closing quote',
  },
];

/** What an editor most likely did, seen in the lines themselves; it tells more than the reader's reason. */
type Cause = (lines: readonly string[], line: number, reason: string) => FieldProblem | undefined;

const CAUSES: readonly Cause[] = [mergeMark, tabFirst, colonMissing];

/** @param linesBefore lines of the file above the YAML text */
export function yamlProblem(error: YAMLException, yaml: string, linesBefore: number): FieldProblem {
  // The reader throws some faults of a whole text without a place, whatever its types say.
  const mark = error.mark as { line: number; column: number } | undefined;
  const line = mark?.line ?? 0;
  const lines = yaml.split(/\r?\n/);
  for (const cause of CAUSES) {
    const problem = cause(lines, line, error.reason);
    if (problem) return movedDown(problem, linesBefore);
  }
  const wording = WORDINGS.find(({ reason }) => reason.test(error.reason));
  return wholeFile(
    'yaml',
    wording?.found ?? error.reason,
    FIELDS,
    wording?.fix ?? 'compare the line with one of another entry',
    { line: line + 1 + linesBefore, column: (mark?.column ?? 0) + 1 },
  );
}

function mergeMark(lines: readonly string[]): FieldProblem | undefined {
  const at = lines.findIndex((text) => /^(?:<{7}|={7}|>{7})(?: |$)/.test(text));
  if (at < 0) return undefined;
  return wholeFile(
    'yaml',
    'the marks of two versions that were never joined',
    'one version of the entry',
    'keep the lines of one version, and remove the marks (<<<<<<<, =======, >>>>>>>)',
    { line: at + 1, column: 1 },
  );
}

function tabFirst(lines: readonly string[], line: number): FieldProblem | undefined {
  const at = lines.findIndex((text, index) => index <= line + 1 && /^ *\t/.test(text));
  if (at < 0) return undefined;
  return wholeFile('tab', 'a tab at the start of the line', 'spaces', 'replace the tab by spaces', {
    line: at + 1,
    column: (lines[at] ?? '').indexOf('\t') + 1,
  });
}

/** Without its colon a line runs on into the next, which the reader then blames. */
function colonMissing(
  lines: readonly string[],
  line: number,
  reason: string,
): FieldProblem | undefined {
  if (!/multiline key|document separator/.test(reason)) return undefined;
  const at = lines.findLastIndex((text, index) => index < line && text.trim() !== '');
  const text = lines[at] ?? '';
  const [, before = '', name = '', value = ''] =
    /^( *(?:- )?)([A-Za-z]\w*)(?:$|:(?=\S)| (?!.*: ))(.*)$/.exec(text) ?? [];
  if (name === '') return undefined;
  return wholeFile(
    'yaml',
    quoted(text),
    'a colon and a space after the name of the field',
    `write ${quoted(`${name}: ${value}`)}`,
    { line: at + 1, column: before.length + 1 },
  );
}

function movedDown(problem: FieldProblem, lines: number): FieldProblem {
  const { place } = problem;
  return { ...problem, place: place && { ...place, line: place.line + lines } };
}
