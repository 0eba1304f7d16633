/** What a change would make wrong. */

import type { Problem } from '../../domain/gate/problem.ts';
import type { EditedContent } from './edited.ts';

/** The problems that the content would have, and does not have now. */
export function newProblems(
  content: Pick<EditedContent, 'problems'>,
  found: readonly Problem[],
): Problem[] {
  const keyOf = ({ file, path, found: what }: Problem): string =>
    JSON.stringify([file, path, what]);
  const now = new Set(content.problems().map(keyOf));
  return found.filter((problem) => !now.has(keyOf(problem)));
}
