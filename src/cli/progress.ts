/** Counts of long steps, so that whoever waits sees them move. */

export interface Progress {
  /** One more is done; `total` where it is known how many there are. */
  step(total?: number): void;
  /** So many are done. */
  reach(count: number, total?: number): void;
  /** The last line of the step. */
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
  let lineAt = LINES_EVERY;
  const line = (total?: number): string => `  ${words(count)}${of(total)} ${what}`;
  const reach = (reached: number, total?: number): void => {
    count = reached;
    if (out.isTTY) out.write(`\r${line(total)}`);
    else if (count >= lineAt) {
      out.write(`${line(total)} …\n`);
      lineAt = count + LINES_EVERY;
    }
  };
  return {
    step(total) {
      reach(count + 1, total);
    },
    reach,
    done() {
      out.write(`${out.isTTY ? '\r\x1b[K' : ''}${line()}\n`);
    },
  };
}

/** Runs work that tells of each step, and shows how many are done. */
export async function counting<T>(
  what: string,
  work: (onStep: () => void) => Promise<T>,
): Promise<T> {
  const progress = startProgress(what);
  const result = await work(() => {
    progress.step();
  });
  progress.done();
  return result;
}

function words(count: number): string {
  return count.toLocaleString('en-GB');
}

function of(total: number | undefined): string {
  return total === undefined ? '' : ` of ${words(total)}`;
}
