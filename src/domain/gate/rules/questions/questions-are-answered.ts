/** A question has an answer with its sources, or is marked as not answered and has none. */

import type { RuleProblem } from '../../problem.ts';
import type { Entries } from '../../../entries/site-content.ts';

export function questionsAreAnswered({ questions }: Entries): RuleProblem[] {
  return questions.flatMap(({ id, answered, body, sources }): RuleProblem[] => {
    const at = { kind: 'questions', id } as const;
    const hasAnswer = body.trim() !== '';
    const problems: RuleProblem[] = [];
    if (answered && !hasAnswer)
      problems.push({
        kind: 'answer-missing',
        at,
        path: ['answered'],
        found: 'answered: true, but no text below the fields',
        expected: 'an answer, or answered: false',
        fix: 'write the answer below the second line of hyphens, or write answered: false',
      });
    if (answered && sources.length === 0)
      problems.push({
        kind: 'answer-unsourced',
        at,
        path: ['sources'],
        found: 'an empty list',
        expected: 'the sources of the answer',
        fix: 'name at least one source, or write answered: false',
      });
    if (!answered && hasAnswer)
      problems.push({
        kind: 'answer-unmarked',
        at,
        path: ['answered'],
        found: 'answered: false, but text below the fields',
        expected: 'answered: true if there is an answer',
        fix: 'write answered: true, or remove the text; put a remark in note',
      });
    return problems;
  });
}
