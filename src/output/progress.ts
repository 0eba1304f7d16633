/** Counts of long steps, so that whoever waits sees them move. */

export interface Progress {
  /** One more is done. */
  step(): void;
  /** The last line of the step: what was done, and how many. */
  done(): void;
}

/** How many steps lie between two lines where the output is a file and cannot be overwritten. */
const LINES_EVERY = 500;

/**
 * Shows how many of something are done: one line that moves on a terminal, else a line now and then.
 * @param what  what is counted, after the number: "pages built"
 */
export function startProgress(what: string, out: NodeJS.WriteStream = process.stdout): Progress {
  let count = 0;
  const line = (): string => `  ${count.toLocaleString('en-GB')} ${what}`;
  return {
    step() {
      count += 1;
      if (out.isTTY && count % 10 === 0) out.write(`\r${line()}`);
      if (!out.isTTY && count % LINES_EVERY === 0) out.write(`${line()} …\n`);
    },
    done() {
      out.write(`${out.isTTY ? '\r' : ''}${line()}\n`);
    },
  };
}
