/** The warning to check a base whose building is in doubt before going there. */

import type { HelpPlace } from '../../domain/entries/base.ts';

export const CHECK_BEFORE_USE = 'Check before use';

/** For a line that does not give the reason. */
export const BUILDING_IN_DOUBT = `${CHECK_BEFORE_USE}: its building is in doubt.`;

/** For a mark on a map and its legend. */
export const IN_DOUBT_LABEL = 'check before use';

/** "Check before use. It is reported closed." */
export function checkBecause(reason: string): string {
  return `${CHECK_BEFORE_USE}. ${reason}`;
}

/** The short warning, or undefined if the base is not in doubt. */
export function doubtWords({ help }: HelpPlace): string | undefined {
  return help.inDoubt === undefined ? undefined : BUILDING_IN_DOUBT;
}
