/** What keeps prose from being read, in the editor's words instead of the reader's. */

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
    fix: 'write \\{ for a brace that readers are to see',
  },
  {
    reason: /`<`|name|attribute/,
    found: 'a < that begins none of our parts',
    fix: 'write &lt; or "less than" for a sign that readers are to see; end each of our parts with a space and />',
  },
];

/** The reader puts line and column before its reason: "3:1: Unexpected closing tag …". */
const PLACED = /^(\d+):(\d+): ([^]*)$/;

/**
 * @param error  what the reader threw
 * @throws the error itself, where it does not say what is wrong with the prose
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
    fix: wording?.fix ?? 'compare the line with one of another entry',
  };
}
