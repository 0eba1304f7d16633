/** The sentence that keeps families safe: a base whose building is in doubt is to be checked first. */

import type { Base } from '../../domain/entries/base.ts';

export const CHECK_BEFORE_USE = 'Check before use';

/** For a line whose reason is given elsewhere. */
export const BUILDING_IN_DOUBT = `${CHECK_BEFORE_USE}: its building is in doubt.`;

/** For a mark on a map or in its key. */
export const IN_DOUBT_LABEL = 'check before use';

/** "Check before use. It is reported closed." */
export function checkBecause(reason: string): string {
  return `${CHECK_BEFORE_USE}. ${reason}`;
}

/** The short sentence for a base in doubt; nothing for another. */
export function doubtWords({ base }: Base): string | undefined {
  return base.inDoubt === undefined ? undefined : BUILDING_IN_DOUBT;
}
