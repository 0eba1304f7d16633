/**
 * A person is named only if the entry lists the name in namedInPublicRole.
 *
 * Finds names after a title or an office ("Mr", "Cllr", "councillor", "leader") and before "MP".
 * A name alone cannot be distinguished from that of a place: the guide asks editors to write the
 * role, not the name.
 */

import type { Rule, RuleProblem } from '../../problem.ts';
import type { Entries } from '../../../entries/site-content.ts';
import { inEachEntry, textsIn } from '../walk-entries.ts';

const TITLES =
  'Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Rev|Cllr|Sir|Dame|Lord(?! Mayor| Lieutenant| Chancellor)|Lady|Baroness';
const OFFICES =
  'MP|[Cc]ouncillor|[Cc]hairman|[Cc]hairwoman|[Mm]inister|[Ll]eader|[Dd]irector|[Hh]eadteacher';
const NAME = "[A-Z][a-z]+(?:[-'’][A-Z][a-z]+)?";
/** After a title one name is enough to mean a person; after an office it takes two. */
const PATTERNS = [
  new RegExp(`\\b(?:${TITLES})\\.? ${NAME}(?: ${NAME})?`, 'g'),
  new RegExp(`\\b(?:${OFFICES}) ${NAME} ${NAME}`, 'g'),
  new RegExp(`\\b${NAME} ${NAME},? MP\\b`, 'g'),
];
/** Skips the slow patterns for most texts, which contain none of these words. */
const ANY_ROLE = new RegExp(`\\b(?:${TITLES}|${OFFICES})\\b`);
/** Streets and buildings named after people: the word is the last of the name, or follows it. */
const NAMED_AFTER =
  /(?:^|\s)(?:Lane|Road|Street|Avenue|Way|Close|Drive|School|Academy|Court|Square|House)\b/;
/** Fields with addresses and names of things, never of people. */
const THINGS = ['address', 'area', 'url', 'web', 'to', 'namedInPublicRole'];

export const namedPeopleHavePublicRoles: Rule<Entries> = inEachEntry((entry) => {
  const roles = rolesOf(entry.value);
  return textsIn(entry).flatMap(({ at, path, value }) => {
    if (THINGS.includes(String(path.findLast((part) => typeof part === 'string')))) return [];
    return peopleIn(value)
      .filter((person) => !roles.some((role) => role.includes(person) || person.includes(role)))
      .map((person): RuleProblem => ({
        kind: 'person-named',
        at,
        path,
        words: person,
        found: `"${person}"`,
        expected: 'no names of people except those in namedInPublicRole',
        fix: 'write the role instead of the name, or add the name to namedInPublicRole',
      }));
  });
});

/** The names after titles and offices in a text, as they are written. */
function peopleIn(text: string): string[] {
  if (!ANY_ROLE.test(text)) return [];
  return PATTERNS.flatMap((pattern) =>
    [...text.matchAll(pattern)]
      .filter((match) => !NAMED_AFTER.test(nameAndNextWord(text, match)))
      .map(([person]) => person),
  );
}

function nameAndNextWord(text: string, match: RegExpExecArray): string {
  const next = /^ \w+/.exec(text.slice(match.index + match[0].length));
  return match[0] + (next?.[0] ?? '');
}

function rolesOf(entry: object): readonly string[] {
  const { namedInPublicRole } = entry as { namedInPublicRole?: readonly string[] };
  return namedInPublicRole ?? [];
}
