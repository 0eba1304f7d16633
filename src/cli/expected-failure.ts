/** Failures that are not bugs: they end a command with a sentence, not with a stack. */

/** System error codes for a folder that cannot be created or written to. */
const NOT_WRITABLE = new Set(['EACCES', 'EROFS', 'ENOTDIR', 'EPERM']);

/** Its message is printed as it is, so it says what is wrong and how to fix it. */
export class ExpectedFailure extends Error {}

/**
 * Runs a command to its end; an expected failure is printed and sets the exit code to 1.
 *
 * @throws every other error, with its stack: that is a bug
 */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    const message = messageFor(error);
    if (message === undefined) throw error;
    process.stderr.write(`\n${message}\n`);
    process.exitCode = 1;
  }
}

function messageFor(error: unknown): string | undefined {
  if (error instanceof ExpectedFailure) return error.message;
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  if (code === 'ENOSPC')
    return 'The disk is full. The published site has not changed. Free some space and try again.';
  if (code !== undefined && NOT_WRITABLE.has(code))
    return `${(error as Error).message}. The published site has not changed. Set OUT_DIR to a folder that you can write to.`;
  return undefined;
}
