/** Explains why YAML cannot be read, in the editor's words instead of the parser's. */

import type { YAMLException } from 'js-yaml';
import { quoted, wholeFile } from './field-problem.ts';
import type { FieldProblem } from './field-problem.ts';

interface Wording {
  readonly reason: RegExp;
  readonly found: string;
  readonly fix: string;
}

const FIELDS =
  'YAML: one "field: value" on each line, the fields within a field indented by two more spaces';

const WORDINGS: readonly Wording[] = [
  {
    reason: /indentation|mapping entry|implicit|colon/,
    found: 'a line that does not fit the lines above it',
    fix: 'start fields of one level at the same column; put quotes around a value that has ": " in it',
  },
  {
    reason: /within a (single|double) quoted/,
    found: 'a quote that is opened but never closed',
    fix: 'close the quote at the end of the value',
  },
  {
    reason: /flow collection/,
    found: 'a list in brackets without a comma or a closing bracket',
    fix: 'put a comma between the items and close the bracket',
  },
  {
    reason: /non-printable|null byte|JSON character/,
    found: 'an invisible character',
    fix: 'type the line again',
  },
  {
    reason: /escape|hexadecimal/,
    found: 'a backslash in double quotes',
    fix: 'use single quotes around a value with a backslash',
  },
  {
    reason: /alias|anchor|tag|directive|merge/,
    found: 'a value that begins with a special character (& * ! % @)',
    fix: 'put quotes around the value',
  },
  {
    reason: /document separator|single document/,
    found: 'text after the end of the entry',
    fix: 'keep one entry in each file, without a line "---"; put quotes around the whole of a value',
  },
];

/** What the editor most likely did, seen in the lines: clearer than the parser's reason. */
type Cause = (lines: readonly string[], line: number, reason: string) => FieldProblem | undefined;

const CAUSES: readonly Cause[] = [mergeMark, tabFirst, colonMissing];

/** @param linesBefore lines of the file above the YAML text */
export function yamlProblem(error: YAMLException, yaml: string, linesBefore: number): FieldProblem {
  // For some errors about the whole text js-yaml gives no mark, although its types say that it
  // does.
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
    wording?.fix ?? 'compare the line with the same field of another entry',
    { line: line + 1 + linesBefore, column: (mark?.column ?? 0) + 1 },
  );
}

function mergeMark(lines: readonly string[]): FieldProblem | undefined {
  const at = lines.findIndex((text) => /^(?:<{7}|={7}|>{7})(?: |$)/.test(text));
  if (at < 0) return undefined;
  return wholeFile(
    'yaml',
    'the marks of a merge that was not finished',
    'one version of the entry',
    'keep the lines of one version, and remove the marks (<<<<<<<, =======, >>>>>>>)',
    { line: at + 1, column: 1 },
  );
}

function tabFirst(lines: readonly string[], line: number): FieldProblem | undefined {
  const at = lines.findIndex((text, index) => index <= line + 1 && /^ *\t/.test(text));
  if (at < 0) return undefined;
  return wholeFile(
    'tab',
    'a tab at the start of the line',
    'spaces',
    'replace the tab with spaces',
    {
      line: at + 1,
      column: (lines[at] ?? '').indexOf('\t') + 1,
    },
  );
}

/** A line without its colon continues on the next line, where the parser then reports the error. */
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
