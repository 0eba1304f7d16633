/** Explains why prose cannot be read, in the editor's words instead of the parser's. */

import type { FilePlace } from '../../domain/gate/problem.ts';
import type { FieldProblem } from '../gate/field-problem.ts';

interface Wording {
  readonly reason: RegExp;
  readonly found: string;
  readonly fix: string;
}

const WORDINGS: readonly Wording[] = [
  {
    reason: /closing tag|open tag/,
    found: 'a tag that is opened and not closed, or closed and not opened',
    fix: 'end each of our parts with a space and />',
  },
  {
    reason: /closing brace|`\{`|expression/,
    found: 'a brace that is opened and not closed',
    fix: 'to print a brace, write \\{',
  },
  {
    reason: /`<`|name|attribute/,
    found: 'a < that does not begin one of our parts',
    fix: 'to print the sign, write &lt; or "less than"; end each of our parts with a space and />',
  },
];

/** The parser writes line and column before its reason: "3:1: Unexpected closing tag …". */
const PLACED = /^(\d+):(\d+): ([^]*)$/;

/**
 * @param error what the parser threw
 * @throws the error itself if it does not say what is wrong with the prose
 */
export function proseProblem(
  error: unknown,
): Pick<FieldProblem, 'kind' | 'found' | 'expected' | 'fix'> & { readonly place: FilePlace } {
  const match = error instanceof Error ? PLACED.exec(error.message) : null;
  if (!match) throw error;
  const [, line, column, reason = ''] = match;
  const wording = WORDINGS.find((each) => each.reason.test(reason));
  return {
    kind: 'prose-unreadable',
    place: { line: Number(line), column: Number(column) },
    found: wording?.found ?? reason,
    expected: 'Markdown, with our parts in it, such as <Figure id="park-lane" />',
    fix: wording?.fix ?? 'compare the line with a similar one in another entry',
  };
}
