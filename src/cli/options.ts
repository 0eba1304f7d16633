/** The options after a command's name: one that it does not know stops it, instead of being passed over. */

import { parseArgs } from 'node:util';
import { ExpectedFailure } from './expected-failure.ts';

/**
 * Which of its options a command was given.
 *
 * @param command  as it is typed: "npm run check"
 * @param known  options without their hyphens: "json"
 * @throws ExpectedFailure where anything else was given
 */
export function commandOptions<Option extends string>(
  command: string,
  known: readonly Option[] = [],
): ReadonlySet<Option> {
  const options = Object.fromEntries(known.map((name) => [name, { type: 'boolean' as const }]));
  try {
    const { values } = parseArgs({ options });
    return new Set(known.filter((name) => values[name] === true));
  } catch {
    const names = known.map((name) => `--${name}`).join(' or ');
    throw new ExpectedFailure(
      `${process.argv.slice(2).join(' ')}: ${command} ${known.length === 0 ? 'takes no options' : `takes only ${names}, after "--"`}.`,
    );
  }
}
