/** The options after a command's name: an unknown one stops the command, it is never ignored. */

import { parseArgs } from 'node:util';
import { ExpectedFailure } from './expected-failure.ts';

/**
 * The options that a command was run with.
 *
 * @param command  as typed: "npm run check"
 * @param known  options without their hyphens: "json"
 * @throws ExpectedFailure if any other option or word was given
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
      `Unknown option: ${process.argv.slice(2).join(' ')}. ${command} accepts ${known.length === 0 ? 'no options' : `only ${names}, after "--"`}.`,
    );
  }
}
