/** Prose uses only parts that its page can show: source marks need a list of sources below them. */

import { PART_EXAMPLES, proseParts } from '../../../questions/prose-parts.ts';
import type { ProsePart } from '../../../questions/prose-parts.ts';
import type { EntryRef, RuleProblem } from '../../problem.ts';
import type { Entries } from '../../../entries/site-content.ts';

type PartName = ProsePart['name'];

const IN_ANSWERS: readonly PartName[] = ['Figure', 'EventDate', 'BasesMap'];
const IN_STORIES: readonly PartName[] = ['Figure', 'EventDate', 'Sources'];
const IN_PAGES: readonly PartName[] = ['Figure'];

export function partsFitProse({ questions, pages, programmes }: Entries): RuleProblem[] {
  const stories = new Set(programmes.map(({ id }) => id));
  return [
    ...questions.flatMap(({ id, body }) =>
      unfit({ kind: 'questions', id }, body, IN_ANSWERS, 'an answer'),
    ),
    ...pages.flatMap(({ id, body }) =>
      stories.has(id)
        ? unfit({ kind: 'pages', id }, body, IN_STORIES, "a programme's story")
        : unfit({ kind: 'pages', id }, body, IN_PAGES, 'a page'),
    ),
  ];
}

function unfit(at: EntryRef, body: string, fit: readonly PartName[], where: string): RuleProblem[] {
  return proseParts(body)
    .filter(({ name }) => !fit.includes(name))
    .map(({ name }) => ({
      kind: 'part-unfit',
      at,
      path: ['body'],
      words: `<${name}`,
      found: `<${name} /> in ${where}`,
      expected: `one of ${fit.map((each) => PART_EXAMPLES[each]).join(', ')}`,
      fix: 'remove it, or link to the page that shows it',
      basedOn: ['programmes'],
    }));
}
