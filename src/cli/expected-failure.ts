/** Failures that are not bugs: they end a command with a sentence, not with a stack. */

/** System error codes for a folder that cannot be created or written to. */
const NOT_WRITABLE = new Set(['EACCES', 'EROFS', 'ENOTDIR', 'EEXIST', 'EPERM']);

/** Its message is printed as it is, so it says what is wrong and how to fix it. */
export class ExpectedFailure extends Error {}

/** What a disk that cannot be written to has left as it was, and how to use another. */
export interface Kept {
  readonly unchanged: string;
  readonly elsewhere: string;
}

const SITE_KEPT: Kept = {
  unchanged: 'The published site has not changed.',
  elsewhere: 'Set OUT_DIR to a folder that you can write to.',
};

/**
 * Runs a command to its end; an expected failure is printed and sets the exit code to 1.
 *
 * @throws every other error, with its stack: that is a bug
 */
export async function runCommand(command: () => Promise<void>, kept = SITE_KEPT): Promise<void> {
  try {
    await command();
  } catch (error) {
    const message = messageFor(error, kept);
    if (message === undefined) throw error;
    process.stderr.write(`\n${message}\n`);
    process.exitCode = 1;
  }
}

function messageFor(error: unknown, { unchanged, elsewhere }: Kept): string | undefined {
  if (error instanceof ExpectedFailure) return error.message;
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  if (code === 'ENOSPC') return `The disk is full. ${unchanged} Free some space and try again.`;
  if (code !== undefined && NOT_WRITABLE.has(code))
    return `${(error as Error).message}. ${unchanged} ${elsewhere}`;
  return undefined;
}
