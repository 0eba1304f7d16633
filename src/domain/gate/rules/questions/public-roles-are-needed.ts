/**
 * A name in namedInPublicRole is in the entry's text; if not, the exception is no longer needed.
 */

import type { RuleProblem } from '../../problem.ts';
import type { Entries } from '../../../entries/site-content.ts';
import { walkTexts } from '../walk-entries.ts';

export function publicRolesAreNeeded(content: Entries): RuleProblem[] {
  const texts = Map.groupBy(walkTexts(content), ({ at }) => `${at.kind}/${at.id}`);
  return [...texts.values()].flatMap((own) => {
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
}
