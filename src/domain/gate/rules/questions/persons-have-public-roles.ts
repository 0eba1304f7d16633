/**
 * A person is named only where the entry says that it is in a public role.
 *
 * Found are names after a title or an office ("Mr", "Cllr", "councillor", "leader")
 * and before "MP". A bare name cannot be told from a place's; editors are asked to
 * write the role, not the name.
 */

import type { RuleProblem } from '../../problem.ts';
import type { Entries } from '../../../entries/site-content.ts';
import { walkEntries, walkTexts } from '../walk-entries.ts';

const TITLES =
  'Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Rev|Cllr|Sir|Dame|Lord(?! Mayor| Lieutenant| Chancellor)|Lady|Baroness';
const OFFICES =
  'MP|[Cc]ouncillor|[Cc]hairman|[Cc]hairwoman|[Mm]inister|[Ll]eader|[Dd]irector|[Hh]eadteacher';
const NAME = "[A-Z][a-z]+(?:[-'’][A-Z][a-z]+)?";
/** After a title one name is enough; after an office only two make a person of it. */
const PATTERNS = [
  new RegExp(`\\b(?:${TITLES})\\.? ${NAME}(?: ${NAME})?`, 'g'),
  new RegExp(`\\b(?:${OFFICES}) ${NAME} ${NAME}`, 'g'),
  new RegExp(`\\b${NAME} ${NAME},? MP\\b`, 'g'),
];
/** Most texts have none of these words and need no closer look. */
const ANY_ROLE = new RegExp(`\\b(?:${TITLES}|${OFFICES})\\b`);
/** Streets and buildings named after people: the word stands last in the name, or after it. */
const NAMED_AFTER =
  /(?:^|\s)(?:Lane|Road|Street|Avenue|Way|Close|Drive|School|Academy|Court|Square|House)\b/;
/** Fields that print addresses and names of things, never of people. */
const THINGS = ['address', 'url', 'web', 'to', 'namedInPublicRole'];

export function personsHavePublicRoles(content: Entries): RuleProblem[] {
  const allowed = new Map(
    walkEntries(content).map(({ at, value }) => [`${at.kind}/${at.id}`, rolesOf(value)]),
  );
  return walkTexts(content).flatMap(({ at, path, value }) => {
    if (THINGS.includes(String(path.findLast((part) => typeof part === 'string')))) return [];
    const roles = allowed.get(`${at.kind}/${at.id}`) ?? [];
    return personsIn(value)
      .filter((person) => !roles.some((role) => role.includes(person) || person.includes(role)))
      .map((person): RuleProblem => ({
        kind: 'person-named',
        at,
        path,
        words: person,
        found: `"${person}"`,
        expected: 'no person, but in a public role that the entry names',
        fix: 'write the role instead of the name, or add the name to namedInPublicRole',
      }));
  });
}

/** The names after titles and offices in a text, as they are written. */
function personsIn(text: string): string[] {
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
