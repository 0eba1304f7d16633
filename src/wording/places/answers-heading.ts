/** The heading above the nearest bases. */

import type { Site } from '../../domain/entries/schemas/site.ts';
import { capital, listWords } from '../frame/phrases.ts';

/**
 * If there are several, the heading says why: one must be checked first, and which, or they are too
 * close in distance to say which is nearest.
 */
export function answersHeading(
  answers: readonly { readonly name: string; readonly inDoubt: boolean }[],
  { base }: Pick<Site['terms'], 'base'>,
): string {
  const doubtful = answers.filter(({ inDoubt }) => inDoubt).map(({ name }) => name);
  if (doubtful.length > 0)
    return `Nearest ${answers.length > 1 ? base.many : base.one}: check before you go to ${listWords(doubtful)}`;
  return answers.length > 1
    ? `${capital(base.many)} at about the same distance`
    : `Nearest ${base.one}`;
}
