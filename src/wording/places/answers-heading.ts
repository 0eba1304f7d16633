/** The heading above the nearest bases. */

import type { Site } from '../../domain/entries/schemas/site.ts';

/**
 * If there are several, the heading says why: one must be checked first, or they are too
 * close in distance to say which is nearest.
 */
export function answersHeading(
  answers: readonly { readonly inDoubt: boolean }[],
  { base }: Pick<Site['terms'], 'base'>,
): string {
  if (answers.length <= 1) return `Nearest ${base.one}`;
  return answers.some(({ inDoubt }) => inDoubt)
    ? 'Nearest, with one to check first'
    : 'About the same distance away';
}
