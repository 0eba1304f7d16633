/** The heading over the bases that answer together. */

import type { Site } from '../../domain/entries/schemas/site.ts';

/** Says why several stand in front together: one is to be checked, or the middle cannot tell which is nearer. */
export function answersHeading(
  answers: readonly { readonly inDoubt: boolean }[],
  { base }: Pick<Site['terms'], 'base'>,
): string {
  if (answers.length <= 1) return `Nearest ${base.one}`;
  return answers.some(({ inDoubt }) => inDoubt)
    ? 'Nearest, with one to check first'
    : 'About as near as each other';
}
