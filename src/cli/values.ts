/** Options with values after a command's name: an unknown one stops the command, it is never ignored. */

import { parseArgs } from 'node:util';
import { ExpectedFailure } from './expected-failure.ts';

export interface Given<Option extends string, Flag extends string> {
  readonly values: Readonly<Partial<Record<Option, string>>>;
  readonly flags: ReadonlySet<Flag>;
}

/**
 * The options that a command was run with.
 *
 * @param usage  how to call the command, printed if it was called otherwise
 * @param known  options with a value, without their hyphens: "register"
 * @param flags  options without a value
 * @throws ExpectedFailure if any other option or word was given, or a value is missing
 */
export function commandValues<Option extends string, Flag extends string>(
  usage: string,
  known: readonly Option[],
  flags: readonly Flag[],
): Given<Option, Flag> {
  const typed = <T extends string>(
    names: readonly string[],
    type: T,
  ): Record<string, { type: T }> => Object.fromEntries(names.map((name) => [name, { type }]));
  try {
    const { values } = parseArgs({
      options: { ...typed(known, 'string'), ...typed(flags, 'boolean') },
    });
    return {
      values: values as Partial<Record<Option, string>>,
      flags: new Set(flags.filter((name) => values[name] === true)),
    };
  } catch {
    throw new ExpectedFailure(
      `Unknown option, or one without a value: ${process.argv.slice(2).join(' ')}.\n\n${usage}`,
    );
  }
}
