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

/**
 * The words after a command that takes exactly `count` of them.
 *
 * @param usage  how to call the command, printed if it was called otherwise
 * @throws ExpectedFailure if an option, or another number of words was given
 */
export function commandWords(usage: string, count: number): readonly string[] {
  const words = process.argv.slice(2);
  if (words.length === count && !words.some((word) => word.startsWith('-') || word === ''))
    return words;
  const given = words.length === 0 ? 'no words' : words.join(' ');
  throw new ExpectedFailure(`The command was run with ${given}.\n\n${usage}`);
}

/**
 * The file that a command was run with, and its options.
 *
 * @throws ExpectedFailure if another option, or another number of files was given
 */
export function commandFile<Flag extends string>(
  usage: string,
  known: readonly Flag[],
): { readonly file: string; readonly flags: ReadonlySet<Flag> } {
  const words = process.argv.slice(2);
  const flags = known.filter((name) => words.includes(`--${name}`));
  const [file, ...more] = words.filter((word) => !flags.some((name) => word === `--${name}`));
  if (file !== undefined && more.length === 0 && !file.startsWith('-'))
    return { file, flags: new Set(flags) };
  throw new ExpectedFailure(`The command needs the name of one file.\n\n${usage}`);
}

/**
 * The web address that a command was run with, without a trailing slash; undefined if none was given.
 *
 * @throws ExpectedFailure if anything else was given
 */
export function commandAddress(command: string): string | undefined {
  const [address, ...more] = process.argv.slice(2);
  if (address === undefined) return undefined;
  const url = URL.parse(address);
  if (more.length === 0 && url && /^https?:$/.test(url.protocol) && !url.search && !url.hash)
    return url.href.replace(/\/$/, '');
  throw new ExpectedFailure(
    `Not an address: ${[address, ...more].join(' ')}. ${command} accepts the address of a published site, after "--": ${command} -- https://example.org/`,
  );
}

/**
 * The web address, without a trailing slash, or the folder that a command was run with.
 *
 * @throws ExpectedFailure if nothing or more than one was given
 */
export function commandPlace(command: string): string {
  const [place, ...more] = process.argv.slice(2);
  if (place !== undefined && more.length === 0 && !place.startsWith('-'))
    return /^https?:/i.test(place) ? (commandAddress(command) ?? place) : place;
  throw new ExpectedFailure(
    `${command} accepts one address or folder of a published site, after "--": ${command} -- https://example.org/`,
  );
}
