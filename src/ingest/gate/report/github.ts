/** Problems as workflow commands, which GitHub shows beside the lines they are about. */

import { problemKinds } from '../../../domain/gate/problem-kinds.ts';
import type { Problem } from '../../../domain/gate/problem.ts';
import { pathWords } from '../field-problem.ts';

/** One "::error" line for each problem. */
export function githubReport(problems: readonly Problem[]): string {
  return problems.map(annotation).join('\n');
}

function annotation({ kind, file, place, path, found, expected, fix }: Problem): string {
  const at = place ? `,line=${place.line},col=${place.column}` : '';
  const field = path.length === 0 ? '' : `${pathWords(path)}: `;
  const message = `${field}found ${found}\nexpected ${expected}\nfix: ${fix}`;
  return `::error file=${property(file)}${at},title=${property(problemKinds[kind])}::${data(message)}`;
}

/**
 * Escapes as GitHub's own toolkit does: a message may contain colons and commas, a property may
 * not.
 */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
