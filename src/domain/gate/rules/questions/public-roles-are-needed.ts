/**
 * A name in namedInPublicRole is in the entry's text; if not, the exception is no longer needed.
 */

import type { Rule, RuleProblem } from '../../problem.ts';
import type { Entries } from '../../../entries/site-content.ts';
import { inEachEntry, textsIn } from '../walk-entries.ts';

export const publicRolesAreNeeded: Rule<Entries> = inEachEntry((entry) => {
  const own = textsIn(entry);
  const prose = own.filter(({ path }) => path[0] !== 'namedInPublicRole');
  return own
    .filter(({ path }) => path[0] === 'namedInPublicRole')
    .filter(({ value }) => !prose.some((text) => text.value.includes(value)))
    .map(({ at, path, value }): RuleProblem => ({
      kind: 'person-not-named',
      at,
      path,
      found: `"${value}", who is not named in the text`,
      expected: 'a name exactly as in the text',
      fix: 'copy it from the text, or remove it',
    }));
});
