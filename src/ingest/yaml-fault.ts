/** What keeps YAML from being read, in the editor's words instead of the reader's. */

import type { YAMLException } from 'js-yaml';
import { wholeFile } from './finding.ts';
import type { Finding } from './finding.ts';

interface Wording {
  readonly reason: RegExp;
  readonly found: string;
  readonly mend: string;
}

const WORDINGS: readonly Wording[] = [
  {
    reason: /indentation|mapping entry|implicit|colon/,
    found: 'a line that does not fit the lines above it',
    mend: 'start fields of one level at the same column; put quotes around a value that has ": " in it',
  },
  {
    reason: /within a (single|double) quoted/,
    found: 'a quote that is opened and never closed',
    mend: 'close the quote at the end of the value',
  },
  {
    reason: /flow collection/,
    found: 'a bracket without its comma or its end',
    mend: 'put a comma between the items and close the bracket',
  },
  {
    reason: /non-printable|null byte|JSON character/,
    found: 'an invisible character',
    mend: 'type the line anew',
  },
  {
    reason: /escape|hexadecimal/,
    found: 'a backslash in double quotes',
    mend: 'use single quotes around a value with a backslash',
  },
  {
    reason: /alias|anchor|tag|directive|merge/,
    found: 'a value that begins with a special sign (& * ! % @)',
    mend: 'put quotes around the value',
  },
  {
    reason: /document separator|single document/,
    found: 'more after the end of the entry',
    mend: 'keep one entry in a file, without a line "---"; put quotes around a value that goes on after a closing quote',
  },
];

const TAB_FIRST = /^( *)\t/;

/** @param linesBefore lines of the file above the YAML text */
export function yamlFault(error: YAMLException, yaml: string, linesBefore: number): Finding {
  // The reader throws some faults of a whole text without a place, whatever its types say.
  const mark = error.mark as { line: number; column: number } | undefined;
  const line = mark?.line ?? 0;
  const lines = yaml.split(/\r?\n/);
  const tabLine = lines.findIndex((text, index) => index <= line + 1 && TAB_FIRST.test(text));
  if (tabLine >= 0) {
    const spaces = TAB_FIRST.exec(lines[tabLine] ?? '')?.[1] ?? '';
    return wholeFile(
      'tab',
      'a tab at the start of the line',
      'spaces',
      'replace the tab by spaces',
      {
        line: tabLine + 1 + linesBefore,
        column: spaces.length + 1,
      },
    );
  }
  const wording = WORDINGS.find(({ reason }) => reason.test(error.reason));
  return wholeFile(
    'yaml',
    wording?.found ?? error.reason,
    'YAML: one "field: value" a line, the fields within a field two spaces further in',
    wording?.mend ?? 'compare the line with one of another entry',
    { line: line + 1 + linesBefore, column: (mark?.column ?? 0) + 1 },
  );
}
