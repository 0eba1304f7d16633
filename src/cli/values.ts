/** Options with values after a command's name: an unknown one stops the command, it is never ignored. */

import { parseArgs } from 'node:util';
import { ExpectedFailure } from './expected-failure.ts';

export interface Given<Option extends string, Flag extends string> {
  readonly values: Readonly<Partial<Record<Option, string>>>;
  readonly flags: ReadonlySet<Flag>;
  /** What was given without an option, such as a path. */
  readonly words: readonly string[];
}

/**
 * The options that a command was run with.
 *
 * @param usage  how to call the command, printed if it was called otherwise
 * @param known  options with a value, without their hyphens: "register"
 * @param flags  options without a value
 * @param most  how many words it may have without an option
 * @throws ExpectedFailure if any other option or more words were given, or a value is missing
 */
export function commandValues<Option extends string, Flag extends string>(
  usage: string,
  known: readonly Option[],
  flags: readonly Flag[],
  most = 0,
): Given<Option, Flag> {
  const typed = <T extends string>(
    names: readonly string[],
    type: T,
  ): Record<string, { type: T }> => Object.fromEntries(names.map((name) => [name, { type }]));
  try {
    const { values, positionals: words } = parseArgs({
      options: { ...typed(known, 'string'), ...typed(flags, 'boolean') },
      allowPositionals: most > 0,
    });
    if (words.length > most) throw new RangeError('too many words');
    return {
      words,
      values: values as Partial<Record<Option, string>>,
      flags: new Set(flags.filter((name) => values[name] === true)),
    };
  } catch {
    throw new ExpectedFailure(
      `Unknown option, or one without a value: ${process.argv.slice(2).join(' ')}.\n\n${usage}`,
    );
  }
}

/**
 * A whole number from 1 that was given with an option; undefined if the option was not given.
 *
 * @throws ExpectedFailure if it is anything else
 */
export function positive(text: string | undefined, usage: string): number | undefined {
  if (text === undefined || /^[1-9]\d{0,5}$/.test(text))
    return text === undefined ? text : Number(text);
  throw new ExpectedFailure(`Not a number from 1: ${text}.\n\n${usage}`);
}
