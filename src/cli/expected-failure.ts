/** Failures that are no fault of the code: they end a command with a sentence, not with a stack. */

/** Codes of the system where a folder cannot be made or written. */
const NOT_WRITABLE = new Set(['EACCES', 'EROFS', 'ENOTDIR', 'EPERM']);

/** What stopped the command, in words for whoever runs it. */
export class ExpectedFailure extends Error {}

/**
 * Runs a command to its end; an expected failure is printed and sets the exit code to 1.
 *
 * A fault of the code still throws, with its stack.
 */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    const message = wordsFor(error);
    if (message === undefined) throw error;
    process.stderr.write(`\n${message}\n`);
    process.exitCode = 1;
  }
}

function wordsFor(error: unknown): string | undefined {
  if (error instanceof ExpectedFailure) return error.message;
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  if (code === 'ENOSPC') return 'The disk is full. The site is as it was before.';
  if (code !== undefined && NOT_WRITABLE.has(code))
    return `${(error as Error).message}. The site is as it was before. Set OUT_DIR to a folder that you may write to.`;
  return undefined;
}
