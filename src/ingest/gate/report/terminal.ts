/** Problems for people: where, which field, what was found, what was expected, how to fix it. */

import type { Problem } from '../../../domain/gate/problem.ts';
import { counted, pathWords, shown } from '../field-problem.ts';

const WHOLE_FILE = 'as a whole';

/**
 * The report without colours and without a line break at its end.
 *
 * @param outcome the last sentence: what happened because of the problems
 */
export function terminalReport(
  problems: readonly Problem[],
  outcome = 'Nothing was built.',
): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  const total = `${counted(problems.length, 'problem', 'problems')} in ${counted(files, 'file', 'files')}.`;
  return [...problems.map(problemWords), `${total} ${outcome}`].join('\n\n');
}

/**
 * "content/centres/park-lane.yaml:9:13", or the file alone if the problem is with the whole of it.
 */
export function whereWords({ file, place }: Pick<Problem, 'file' | 'place'>): string {
  const name = shown(file);
  return place ? `${name}:${place.line}:${place.column}` : name;
}

export function problemWords(problem: Omit<Problem, 'kind'>): string {
  const field = problem.path.length === 0 ? WHOLE_FILE : pathWords(problem.path);
  const margin = ' '.repeat(field.length + 5);
  return [
    whereWords(problem),
    `  ${field}   found ${problem.found}`,
    `${margin}expected ${problem.expected}`,
    `${margin}fix: ${problem.fix}`,
  ].join('\n');
}
